import type { CapexFigure } from '../domain/capex';
import type { Tables } from './catalog';
import { companyIds } from './company-names';
import { dollars } from './dollars';

/** Capital expenditure from checked tables, in their order. */
export function capexOf(tables: Pick<Tables, 'companyCapex' | 'companies'>): CapexFigure[] {
	const ids = companyIds(tables);
	return tables.companyCapex.rows.map((row) => ({
		companyId: ids.get(row.company) ?? row.company,
		reporter: row.company,
		fiscalYear: row.fiscal_year,
		period: row.period,
		periodEnd: row.period_end,
		kind: row.kind,
		amount: {
			usd: dollars(row.amount_usd_millions),
			highUsd: row.amount_high_usd_millions === null ? null : dollars(row.amount_high_usd_millions),
			basis: row.basis
		},
		statedOn: row.stated_on,
		source: {
			publisher: row.source_publisher,
			url: row.source_url,
			publishedOn: row.source_published_on
		},
		note: row.note
	}));
}
