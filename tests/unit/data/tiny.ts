import { CATALOG, decodeAll, type DatasetId, type Tables } from '../../../src/lib/data/catalog';
import type { DataIssue } from '../../../src/lib/data/issue';
import type { Table } from '../../../src/lib/data/table';

type Cells = Readonly<Record<string, string>>;

/** Tables of a few rows: what is not named has no rows, and cells not named are blank. */
export function tiny(rows: Partial<Record<DatasetId, readonly Cells[]>>): Tables {
	const texts = new Map<string, string>(
		Object.entries(rows).map(([id, entries]) => {
			const table = id in CATALOG ? CATALOG[id as DatasetId] : null;
			if (!table) throw new Error(`no dataset ${id}`);
			return [table.name, csvOf(table, entries)];
		})
	);
	return decodeAll((table) => texts.get(table.name) ?? csvOf(table, []));
}

export function csvOf(table: Table, rows: readonly Cells[]): string {
	const columns = Object.keys(table.fields);
	const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','));
	return [columns.map(quoted).join(','), ...lines, ''].join('\n');
}

/** Where the issues are: `announcements 3 supersedes`. */
export function addresses(issues: readonly DataIssue[]): string[] {
	return issues.map(({ dataset, row, column }) => `${dataset} ${row ?? '-'} ${column ?? '-'}`);
}

/** An announcement with nothing wrong in it. */
export function announcement(cells: Cells = {}): Cells {
	return {
		id: 'acme-nc-2025',
		announced_on: '2025-06-04',
		company: 'Acme',
		scope: 'site',
		state: 'NC',
		status: 'announced',
		status_as_of: '2025-06-04',
		sourcing: 'single',
		source_publisher: 'Gazette',
		source_url: 'https://example.org/acme',
		...cells
	};
}

export function capex(cells: Cells = {}): Cells {
	return {
		company: 'Acme',
		fiscal_year: '2025',
		period: 'FY',
		period_end: '2025-12-31',
		kind: 'actual',
		amount_usd_millions: '10',
		basis: 'exact',
		source_publisher: 'Gazette',
		source_url: 'https://example.org/acme',
		...cells
	};
}

export function deal(cells: Cells = {}): Cells {
	return {
		id: 'acme-sun-2025',
		announced_on: '2025-06-04',
		company: 'Acme',
		technology: 'solar',
		deal_type: 'ppa',
		status: 'announced',
		status_as_of: '2025-06-04',
		source_publisher: 'Gazette',
		source_url: 'https://example.org/acme',
		...cells
	};
}

export function county(fips: string, name: string, state: string): Cells {
	return { fips, name, state, population_2024: '1', population_2025: '1' };
}

export function state(code: string, name: string, fips: string): Cells {
	return {
		state: code,
		state_name: name,
		fips,
		population_2020: '1',
		population_2024: '1',
		population_2025: '1',
		gdp_2024_usd_millions: '1',
		land_area_sq_mi: '1',
		electricity_sales_2023_mwh: '1',
		industrial_price_cents_kwh: '1',
		industrial_price_year: '2023'
	};
}

function quoted(cell: string): string {
	return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
