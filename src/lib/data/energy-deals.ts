import type { EnergyDeal } from '../domain/energy-deal';
import type { Tables } from './catalog';
import { companyIds } from './company-names';
import { dollars } from './dollars';
import type { Row } from './table';
import type { energyDeals } from './tables/energy_deals';

/** Power deals from checked tables, the newest first. */
export function energyDealsOf(tables: Pick<Tables, 'energyDeals' | 'companies'>): EnergyDeal[] {
	const ids = companyIds(tables);
	return tables.energyDeals.rows
		.map((row) => dealOf(row, ids.get(row.company) ?? row.company))
		.toSorted((a, b) =>
			a.announcedOn < b.announcedOn ? 1 : a.announcedOn > b.announcedOn ? -1 : 0
		);
}

function dealOf(row: Row<typeof energyDeals>, companyId: string): EnergyDeal {
	const first = {
		publisher: row.source_publisher,
		url: row.source_url,
		publishedOn: row.source_published_on
	};
	const second =
		row.source2_url === null || row.source2_publisher === null
			? []
			: [{ publisher: row.source2_publisher, url: row.source2_url, publishedOn: null }];
	return {
		id: row.id,
		announcedOn: row.announced_on,
		companyId,
		suppliers: row.supplier,
		states: row.state,
		counties: row.county,
		plant: row.plant,
		technology: row.technology,
		dealType: row.deal_type,
		capacityMw: row.capacity_mw,
		amountUsd: row.amount_usd_millions === null ? null : dollars(row.amount_usd_millions),
		termYears: row.term_years,
		startYear: row.start_year,
		status: row.status,
		statusAsOf: row.status_as_of,
		partOf: row.part_of,
		supersedes: row.supersedes,
		sources: [first, ...second],
		note: row.note
	};
}
