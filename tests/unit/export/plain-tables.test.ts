import { describe, expect, test } from 'vitest';
import { builtTableSources, DEALS, NAMES, SITE } from './plain-things';
import { ladderTable, siteStepTable, siteTable } from '../../../src/lib/export/built-table';
import { capexTable } from '../../../src/lib/export/capex-table';
import { dealGroupTable, dealPlaceTable, dealTable } from '../../../src/lib/export/energy-table';
import { plainFileName } from '../../../src/lib/export/plain-file-name';
import type { Table } from '../../../src/lib/export/table';
import { askEnergy } from '../../../src/lib/view/energy-answer';
import { dealPlaces } from '../../../src/lib/view/energy-places';
import { ENERGY_START } from '../../../src/lib/view/energy-view';
import { capexCompanies } from '../../../src/lib/view/capex-years';
import { plainFile } from '../../../src/lib/components/export/plain-file';
import { energyBarsTold, energyMapTold } from '../../../src/lib/words/energy-told';

const ANSWER = askEnergy(DEALS, ENERGY_START, NAMES);

describe('the tables of power deals', () => {
	test('of groups have parts that add up to their megawatts, and the pages on each row', () => {
		const table = dealGroupTable(ANSWER, NAMES, 'en');
		const gas = recordOf(table, 0);
		expect(gas['technology']).toBe('gas');
		const parts = Object.entries(gas).filter(([key]) => key.startsWith('status_'));
		expect(parts.reduce((sum, [, value]) => sum + Number(value), 0)).toBe(gas['capacity']);
		expect(gas['source']).toBe(
			'Paper, 2025-01-02, https://example.org/a; Paper, 2025-01-02, https://example.org/b'
		);
	});

	test('of states end with what is not allocated, and add up to the total', () => {
		const table = dealPlaceTable(dealPlaces(ANSWER.deals), NAMES, 'en');
		const records = table.rows.map((_, row) => recordOf(table, row));
		expect(records.map(({ place, capacity }) => [place, capacity])).toEqual([
			['Ohio', 100],
			['PA', null],
			['Several states (not allocated)', 900],
			['No state named', null]
		]);
	});

	test('of deals say of each whether it is in the sum, or why not', () => {
		const table = dealTable(ANSWER, NAMES, 'en');
		const records = table.rows.map((_, row) => recordOf(table, row));
		expect(records.map(({ id, counts, source }) => [id, counts, source])).toEqual([
			['a', 'yes', 'https://example.org/a'],
			['b', 'yes', 'https://example.org/b'],
			['c', 'no_capacity', 'https://example.org/c']
		]);
	});

	test('have an exported name that carries the filters', () => {
		expect(
			plainFileName(['power-deals', 'by-technology', null, 'Talen Energy', 'PA'], '2026-07-02')
		).toBe('capex-atlas_power-deals_by-technology_talen-energy_PA_2026-07-02');
	});
});

describe('what a figure of power deals says', () => {
	test('its title is a sentence about the numbers', () => {
		expect(energyBarsTold(ANSWER, NAMES, 'en').title).toBe(
			'Megawatts by technology: gas comes first with 1,000\u00a0MW'
		);
	});

	test('the map says with its sum what belongs to no state alone', () => {
		const { notes, title } = energyMapTold(ANSWER, dealPlaces(ANSWER.deals), NAMES, 'en');
		expect(title).toBe('Where the power is to come from: most in Ohio, 100\u00a0MW');
		expect(notes[0]).toBe(
			'Not allocated: 900\u00a0MW of a deal that names several states. It is neither split nor repeated.'
		);
	});
});

test('the quarters of a company come after its years in the full table only', () => {
	const companies = capexCompanies([
		...(['FY', 'Q4'] as const).map((period) => ({
			companyId: 'acme',
			reporter: 'Acme',
			fiscalYear: 2025,
			period,
			periodEnd: '2025-12-31' as const,
			kind: 'actual' as const,
			amount: { usd: 1e9, highUsd: null, basis: 'exact' as const },
			statedOn: null,
			source: { publisher: 'SEC', url: 'https://example.org/', publishedOn: '2026-02-01' as const },
			note: null
		}))
	]).map((company) => ({ ...company, name: 'Acme' }));
	const periods = (table: Pick<Table, 'columns' | 'rows'>) =>
		table.rows.map((_, row) => [recordOf(table, row)['period'], recordOf(table, row)['source']]);
	expect(periods(capexTable(companies, 'years', null, 'en'))).toEqual([
		['FY', 'https://example.org/']
	]);
	expect(
		periods(capexTable(companies, 'quarters_too', null, 'en')).map(([period]) => period)
	).toEqual(['FY', 'Q4']);
});

describe('the tables of what was built', () => {
	test('never mix what was observed with what is projected', () => {
		const steps = siteStepTable([SITE], builtTableSources, 'en');
		expect(steps.rows.map((_, row) => recordOf(steps, row)['seen'])).toEqual([
			'observed',
			'projected'
		]);
		const sites = siteTable([SITE], builtTableSources, 'en');
		expect(recordOf(sites, 0)).toMatchObject({
			observed_power: 100,
			projected_power: 300,
			announced_power: null,
			source: builtTableSources
		});
	});

	test('of the ladder end with all of them, and an unknown figure is null', () => {
		const none = { low: null, known: 0, of: 1 };
		const rung = { projects: 1, usd: none, mw: none };
		const table = ladderTable(
			{
				rungs: [{ ...rung, status: 'announced' }],
				all: rung,
				nationalPlans: 0,
				constantDollars: null
			},
			builtTableSources,
			'en'
		);
		expect(table.rows.map((_, row) => recordOf(table, row)['status'])).toEqual([
			'announced',
			'all'
		]);
		expect(recordOf(table, 0)).toMatchObject({ floor: null, floor_known: 0, mw: null });
	});
});

test('a picture carries the figure’s own words, and the table while the table is shown', async () => {
	const told = energyBarsTold(ANSWER, NAMES, 'en');
	const shown = dealGroupTable(ANSWER, NAMES, 'en');
	const plot = { height: () => 1, draw: () => {} };
	const about = { told, locale: 'en', dataVersion: 'v', address: '/energy/?tab=table' } as const;
	const files = { pictured: { plot: () => plot, legend: () => null }, shown, full: null };
	const tokens = { sans: 'sans', serif: 'serif' } as never;
	const drawn = plainFile({ ...about, tab: 'picture' }, files).picture?.(tokens);
	expect(drawn?.plot).toBe(plot);
	expect(drawn).toMatchObject({
		title: told.title,
		subtitle: told.subtitle,
		sources: told.sources,
		licence: 'Capex Atlas, CC BY 4.0',
		dataVersion: 'v',
		address: '/energy/?tab=table'
	});
	const asTable = plainFile({ ...about, tab: 'table' }, files);
	expect(asTable.picture?.(tokens).plot).not.toBe(plot);
	expect(Object.keys(asTable.tables)).toEqual(['shown']);
	expect((await asTable.tables.shown?.())?.rows).toBe(shown.rows);
});

/** A row by the keys of its columns. */
function recordOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>, row: number) {
	return Object.fromEntries(columns.map(({ key }, index) => [key, rows[row]?.[index] ?? null]));
}
