import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Announcement } from '$lib/domain/announcement';
import { joinLineages } from '$lib/domain/lineage';
import { projectsAsOf } from '$lib/domain/project';
import { arithmeticFileNameOf, arithmeticTableOf } from '$lib/export/arithmetic-table';
import { csv } from '$lib/export/csv';
import { openSelection, type Arithmetic } from '$lib/view/arithmetic';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';
import { announce, anyTable, usd } from '../domain/announce';
import { tinyAtlas } from '../view/tiny-atlas';

const DAYS = fc.option(fc.constantFrom('2024-06-30', '2025-06-04'));

test('the counted column, read back, adds up to the total of any portfolio', () => {
	fc.assert(
		fc.property(anyTable, DAYS, (rows, asOf) => {
			const opened = open(rows, { asOf });
			const read = readBack(opened);
			expect(sumOf(read, 'floor_counted_usd')).toBe(opened.low ?? 0);
			expect(sumOf(read, 'ceiling_counted_usd')).toBe(opened.high ?? 0);
			expect(sumOf(read, 'doubtful_usd')).toBe(opened.doubtful);
			expect(read).toHaveLength(opened.counted.length + opened.setAside.length);
		})
	);
});

test.each([
	['mw', 'counted_mw', 'powerMw'],
	['jobs', 'counted_jobs', 'jobsPermanent']
] as const)('so it does for %s, which have no amount and no ceiling', (measure, column, field) => {
	const rows = [3, 4].map((value, at) => announce({ id: `${at}`, [field]: value }));
	const read = readBack(open(rows, { measure }));
	expect(sumOf(read, column)).toBe(7);
	expect(Object.keys(read[0] ?? {}).filter((head) => /^(amount|ceiling)/.test(head))).toEqual([]);
});

test('a line says whether it counts and why not; unknown is an empty cell, not 0', () => {
	const read = readBack(
		open([
			announce({ id: 'plan', project: 'Plan', amount: usd(12) }),
			announce({
				id: 'piece',
				amount: usd(20, 'range', 30),
				partOf: 'plan',
				sourcing: 'doubtful',
				counties: [{ fips: '37001', name: 'Alamance', fullName: 'Alamance County' }]
			}),
			announce({ id: 'none' })
		])
	);
	expect(read).toEqual([
		expect.objectContaining({
			project_id: 'plan',
			company: 'Acme',
			project: 'Plan',
			basis: 'exact',
			amount_usd: '12',
			amount_high_usd: '',
			kind: 'investment',
			floor_own_usd: '12',
			floor_counted_usd: '20',
			ceiling_counted_usd: '30',
			open: 'no',
			doubtful_usd: '20',
			counts: 'yes',
			reason: '',
			pieces: 'piece',
			raised_by_pieces: 'yes',
			publisher: 'Paper',
			source: 'https://example.org/'
		}),
		expect.objectContaining({
			project_id: 'piece',
			counties: '37001',
			basis: 'range',
			amount_high_usd: '30',
			floor_own_usd: '20',
			floor_counted_usd: '',
			open: '',
			doubtful_usd: '',
			counts: 'no',
			reason: 'part_of',
			within_plan: 'plan',
			sourcing: 'doubtful'
		}),
		expect.objectContaining({
			project_id: 'none',
			basis: '',
			amount_usd: '',
			floor_own_usd: '',
			floor_counted_usd: '',
			counts: 'no',
			reason: 'no_amount'
		})
	]);
});

test('the amount and its source are of the row the figure rests on', () => {
	const [line] = readBack(
		open([
			announce({ id: 'firm', amount: usd(12.5, 'about'), sources: [source('Firm')] }),
			announce({
				id: 'cap',
				amount: usd(10, 'up_to'),
				supersedes: 'firm',
				sources: [source('Cap')]
			})
		])
	);
	expect(line).toMatchObject({
		project_id: 'cap',
		basis: 'about',
		amount_usd: '12.5',
		amount_row: 'firm',
		ceiling_row: 'cap',
		floor_counted_usd: '10',
		publisher: 'Firm'
	});
});

test('no cell is a formula, and every row says where it comes from', () => {
	const [line] = readBack(open([announce({ id: 'a', project: '=1+1', amount: usd(1) })]));
	expect(line).toMatchObject({
		project: "'=1+1",
		figure: 'The arithmetic: Everything',
		shows:
			'Announced data-center investment · Acme · Only projects announced · As of 2 January 2026',
		licence: 'Capex Atlas, CC BY 4.0',
		data_version: '2026-07-02-00000000',
		address: 'https://example.org/compare/'
	});
});

test('the file is called after what is in it', () => {
	const name = arithmeticFileNameOf(
		open([], { states: ['NC'], asOf: '2026-01-02' }),
		'North Carolina'
	);
	expect(name).toBe(
		'capex-atlas_rows-of_announced-floor_north-carolina_acme_nc_announced_2026-01-02'
	);
	expect(arithmeticFileNameOf(open([]), 'x'.repeat(300)).length).toBeLessThan(120);
});

function open(rows: readonly Announcement[], asked: Partial<ViewState> = {}): Arithmetic {
	const view: ViewState = {
		...DEFAULTS.compare,
		companies: ['acme'],
		statuses: ['announced'],
		asOf: '2026-01-02',
		...asked
	};
	const projects = projectsAsOf(joinLineages(rows), view.asOf);
	const opened = openSelection(tinyAtlas(rows), view, projects, null);
	if (!opened) throw new Error('nothing was opened');
	return opened;
}

function readBack(opened: Arithmetic): Record<string, string>[] {
	const table = arithmeticTableOf(opened, 'Everything', 'en', 'https://example.org/compare/');
	const text = csv(table).slice(1);
	const { data, errors } = Papa.parse<Record<string, string>>(text, {
		header: true,
		newline: '\r\n',
		delimiter: ',',
		skipEmptyLines: true
	});
	expect(errors).toEqual([]);
	return data;
}

function sumOf(rows: readonly Record<string, string>[], column: string): number {
	return rows.reduce((sum, row) => {
		const cell = row[column];
		if (cell === undefined) throw new Error(`no column ${column}`);
		return sum + Number(cell);
	}, 0);
}

function source(publisher: string) {
	return { publisher, url: 'https://example.org/', publishedOn: null };
}
