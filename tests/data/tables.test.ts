import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../src/lib/data/atlas';
import { CATALOG, DATASET_IDS, type DatasetId } from '../../src/lib/data/catalog';
import { readFolder } from '../../src/lib/data/folder.server';
import { formatIssue } from '../../src/lib/data/issue';

// The tables of this repository, wherever ATLAS_DATA_DIR points.
const folder = readFolder('data');
const { tables } = folder;

/** As SOURCES.md and the design count them. */
const ROWS: Record<DatasetId, number> = {
	announcements: 445,
	companies: 179,
	companyCapex: 148,
	counties: 3144,
	deflators: 88,
	energyDeals: 62,
	epochTimelines: 419,
	epochSites: 74,
	epochGeocodes: 74,
	siteMatches: 53,
	facilities: 1479,
	stateCountVintages: 11,
	stateCounts: 338,
	states: 51
};

test('nothing is wrong with the tables', () => {
	expect(folder.issues.map((issue) => formatIssue(issue))).toEqual([]);
});

test('every CSV in the folder is in the catalog', () => {
	const files = readdirSync('data').filter((file) => file.endsWith('.csv'));
	expect(files.toSorted()).toEqual(DATASET_IDS.map((id) => `${CATALOG[id].name}.csv`).toSorted());
});

describe.each([...DATASET_IDS])('%s', (id) => {
	test('has every row read and none set aside', () => {
		expect(tables[id].rows).toHaveLength(ROWS[id]);
		expect(tables[id].rejected).toEqual([]);
	});

	test('has its columns in the order of its schema', () => {
		expect(tables[id].header).toEqual(Object.keys(CATALOG[id].fields));
	});

	test('is UTF-8 without a mark, with plain line ends and one at the end', () => {
		const bytes = readFileSync(`data/${CATALOG[id].name}.csv`);
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		expect(text.startsWith('\uFEFF')).toBe(false);
		expect(text.includes('\r')).toBe(false);
		expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
	});

	test('says everything in both languages', () => {
		const { title, grain, fields, exceptions } = CATALOG[id];
		const texts = [
			title,
			grain,
			...Object.values(fields).map(({ meaning }) => meaning),
			...exceptions.map(({ reason }) => reason)
		];
		expect(texts.filter(({ en, de }) => en.trim() === '' || de.trim() === '')).toEqual([]);
	});
});

test('every declared exception holds an issue back', () => {
	expect(folder.withoutRow).toEqual([]);
	expect(folder.used.map(({ dataset, row, column }) => `${dataset}: ${row}: ${column}`)).toEqual([
		'announcements: joule-ut-millard-2025: status_as_of',
		'company_capex: Meta / 2025 / FY / actual / 2026-01: kind',
		'epoch_data_center_timelines: EdgeCore Mesa PH03 / 2026-01-17: Data center',
		'epoch_data_center_timelines: Meta Kuna / 2026-06-01: Water use (MGD)',
		'facilities_im3: 00365941471 / 72 / 127: state_abb',
		'facilities_im3: 00365941471 / 72 / 127: county_id',
		'facilities_im3: 10014176940 / 72 / 061: state_abb',
		'facilities_im3: 10014176940 / 72 / 061: county_id'
	]);
});

describe('the atlas', () => {
	const atlas = atlasOf(tables, folder.fingerprint);
	const row = (id: string) => atlas.announcements.find((entry) => entry.id === id);

	test('reaches to 2 July 2026', () => {
		expect(atlas.dataThrough).toBe('2026-07-02');
		expect(atlas.dataVersion).toMatch(/^2026-07-02-[0-9a-f]{8}$/);
	});

	test('has 138 announcements without a figure', () => {
		expect(atlas.announcements.filter(({ amount }) => amount === null)).toHaveLength(138);
	});

	test('has Amazon’s $10 billion in North Carolina and at least $11 billion in Georgia', () => {
		expect(row('amazon-nc-richmond-2025')).toMatchObject({
			announcedOn: '2025-06-04',
			companyId: 'amazon',
			state: 'NC',
			counties: [{ name: 'Richmond' }],
			amount: { usd: 10_000_000_000, highUsd: null, basis: 'exact' },
			jobsPermanent: 500
		});
		expect(row('amazon-ga-state-2025')).toMatchObject({
			announcedOn: '2025-01-07',
			amount: { usd: 11_000_000_000, basis: 'at_least' },
			counties: [{ name: 'Butts' }, { name: 'Douglas' }]
		});
	});

	test('has 83, 23 and 25 data centers in North Carolina, each by its own counter', () => {
		const counts = new Map(
			atlas.stateCounts
				.filter(({ state, kind }) => state === 'NC' && kind === 'all')
				.map(({ vintageId, count }) => [vintageId, count])
		);
		expect(counts.get('dcm-2025-06')).toBe(83);
		expect(counts.get('im3-2026-02')).toBe(23);
		expect(counts.get('osm-2026-07')).toBe(25);
	});

	test('says what a counter counts only where the counter does', () => {
		const stated = atlas.vintages.filter(({ inclusionRule }) => inclusionRule !== null);
		expect(stated.map(({ id }) => id)).toEqual([
			'im3-2025-06',
			'im3-2026-02',
			'dcm-2026-02-pew',
			'fractracker-2026-05',
			'osm-2026-07'
		]);
		expect(atlas.vintages.filter(({ openStreetMap }) => openStreetMap).map(({ id }) => id)).toEqual(
			['im3-2025-06', 'im3-2026-02', 'osm-2026-07']
		);
	});

	test('has the licence of counts drawn from OpenStreetMap, and of no others', () => {
		for (const { licence, openStreetMap } of atlas.vintages)
			expect(licence).toBe(openStreetMap ? 'ODbL-1.0' : null);
	});

	test('is plain data', () => expect(JSON.parse(JSON.stringify(atlas))).toEqual(atlas));
});

test('the counties of each state have its people between them', () => {
	const people = new Map<string, number>();
	for (const { state, population_2025 } of tables.counties.rows)
		people.set(state, (people.get(state) ?? 0) + population_2025);
	expect(
		tables.states.rows.filter(({ state, population_2025 }) => people.get(state) !== population_2025)
	).toEqual([]);
});

test('October 2025 is the only month without consumer prices', () => {
	const months = new Set(tables.deflators.rows.map(({ month }) => month));
	const expected = Array.from({ length: 89 }, (_, at) => {
		const month = `${(at % 12) + 1}`.padStart(2, '0');
		return `${2019 + Math.floor(at / 12)}-${month}`;
	});
	expect(expected.filter((month) => !months.has(month))).toEqual(['2025-10']);
});
