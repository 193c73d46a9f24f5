import { describe, expect, test } from 'vitest';
import { loadAtlas, loadSites } from '$lib/data/folder.server';
import type { County, CountyRecord } from '$lib/domain/place';
import { projectsOf } from '$lib/domain/project';
import { ask } from '$lib/view/ask';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';
import { announce, usd } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

const atlas = loadAtlas();
const HINDS = '28049';
const wake: County = { fips: '37183', name: 'Wake', fullName: 'Wake County' };
const durham: County = { fips: '37063', name: 'Durham', fullName: 'Durham County' };
const fulton: County = { fips: '13121', name: 'Fulton', fullName: 'Fulton County' };
const hartford: County = { fips: '09003', name: 'Hartford', fullName: 'Hartford County' };

const tiny = tinyAtlas(
	[
		announce({ id: 'alone', amount: usd(100), counties: [wake] }),
		announce({ id: 'both', amount: usd(70), counties: [wake, durham] }),
		announce({ id: 'nowhere', amount: usd(30) }),
		announce({ id: 'ga', state: 'GA', amount: usd(8), counties: [fulton] }),
		announce({ id: 'ct', state: 'CT', amount: usd(4), counties: [hartford] }),
		announce({ id: 'off', counties: [wake, durham], status: 'cancelled', amount: usd(1) })
	],
	{
		counties: [
			record(wake, 'NC', 50),
			record(durham, 'NC', 10),
			record(fulton, 'GA', 40),
			record(hartford, 'CT', null)
		],
		countyCounts: [
			{ vintageId: 'whole', fips: wake.fips, count: 20 },
			{ vintageId: 'whole', fips: fulton.fips, count: 41 }
		]
	}
);
const byCounty = (view: Partial<ViewState> = {}, of = tiny) =>
	ask(of, { ...DEFAULTS.map, by: 'county', measure: 'floor', ...view });
const counted = (view: Partial<ViewState> = {}, of = tiny) =>
	byCounty({ measure: 'data_centers', ...view }, of);
const values = ({ rows }: ReturnType<typeof ask>) =>
	Object.fromEntries(rows.map(({ name, value }) => [name, value]));

describe('money by county', () => {
	test('Hinds County, Mississippi, has the 1 billion that names it alone, not the plan’s 12', () => {
		const row = byCounty({}, atlas).rows.find(({ key }) => key === HINDS);
		expect(row).toMatchObject({ name: 'Hinds County, MS', value: 1e9, shared: 1, mark: 'known' });
	});

	test('of a project that names two is in neither, and in what is not allocated', () => {
		const answer = byCounty();
		expect(values(answer)).toEqual({
			'Wake County, NC': 100,
			'Durham County, NC': null,
			'Fulton County, GA': 8,
			'Hartford County, CT': 4
		});
		expect(answer.notAllocated).toEqual({ low: 100, projects: 2 });
	});

	test('and what is not allocated come to what all companies come to, where no plan holds another', () => {
		const { rows, notAllocated } = byCounty();
		const allocated = rows.reduce((sum, { value }) => sum + (value ?? 0), 0);
		const { whole } = ask(tiny, { ...DEFAULTS.map, by: 'company', measure: 'floor' });
		expect(allocated + (notAllocated?.low ?? 0)).toBe(whole?.low);
	});

	test('a county says how many projects name it with others, and that one of them was announced', () => {
		const said = byCounty().rows.map(({ key, mark, shared }) => [key, mark, shared]);
		expect(Object.fromEntries(said.map(([key, ...rest]) => [key, rest]))).toEqual({
			[wake.fips]: ['known', 1],
			[durham.fips]: ['no_figure', 1],
			[fulton.fips]: ['known', 0],
			[hartford.fips]: ['known', 0]
		});
	});

	test('a shared project announced after the day that is looked from is not told', () => {
		const before = byCounty({ asOf: '2024-12-31' }).rows.find(({ key }) => key === durham.fips);
		expect(before).toMatchObject({ shared: 0, mark: 'none_found' });
	});

	test('states have no projects of several counties to tell of', () => {
		for (const { shared } of ask(atlas, { ...DEFAULTS.map, measure: 'floor' }).rows)
			expect(shared).toBe(0);
	});

	test('each shared project of the data is told in every county it names', () => {
		const told = byCounty({}, atlas).rows.reduce((sum, { shared }) => sum + shared, 0);
		const named = projectsOf(atlas.announcements)
			.filter(({ newest, status }) => newest.counties.length > 1 && status !== 'cancelled')
			.reduce((sum, { newest }) => sum + newest.counties.length, 0);
		expect(named).toBeGreaterThan(10);
		expect(told).toBe(named);
	});
});

describe('counts by county', () => {
	test('are of the one counter whose sites are at hand, whichever is asked for', () => {
		for (const vintage of [null, 'osm-2026-07', 'dcm-2025-06'])
			expect(counted({ vintage }, atlas).vintage?.id).toBe('im3-2026-02');
	});

	test('add up to their state’s count of the same edition, but for sites across county lines', () => {
		const states = ask(atlas, { ...DEFAULTS.map, vintage: 'im3-2026-02' });
		const { rows } = counted({}, atlas);
		const across = new Map<string, number>();
		for (const { state, counties } of loadSites().facilities)
			if (state) across.set(state, (across.get(state) ?? 0) + counties.length - 1);
		expect([...across].filter(([, more]) => more > 0).toSorted()).toEqual([
			['GA', 1],
			['IA', 1],
			['MO', 1],
			['OH', 2]
		]);
		for (const { key, value } of states.rows) {
			const own = rows.filter(({ name }) => name.endsWith(`, ${key}`));
			const sum = own.reduce((all, row) => all + (row.value ?? 0), 0);
			expect(sum, key).toBe((value ?? 0) + (across.get(key) ?? 0));
		}
	});

	test('know a county only where a site is mapped in it', () => {
		const answer = counted({}, atlas);
		expect(answer.rows.filter(({ value }) => value === null || value < 1)).toEqual([]);
		expect(answer.coverage).toEqual({ known: answer.rows.length, of: answer.rows.length });
	});

	test('know no filter but the states whose counties are asked for, and no other kind of count', () => {
		const { request, rows } = counted({
			states: ['GA'],
			companies: ['acme'],
			asOf: '2020-01-01',
			countKind: 'planned',
			chart: 'counters'
		});
		expect(request).toMatchObject({ states: ['GA'], companies: [], asOf: null });
		expect(request).toMatchObject({ countKind: 'all', chart: 'bars' });
		expect(rows.map(({ key, value }) => [key, value])).toEqual([[fulton.fips, 41]]);
	});

	test('are dollars where the data was kept before sites were counted by county', () => {
		const { request, vintage, rows } = counted({}, { ...tiny, countyCounts: [] });
		expect([request.measure, vintage]).toEqual(['floor', null]);
		expect(rows.find(({ key }) => key === wake.fips)?.value).toBe(100);
	});
});

describe('what a county is set against', () => {
	test('a count per million residents uses the county’s own population', () => {
		const population = new Map(
			atlas.counties.map(({ fips, population2025 }) => [fips, population2025])
		);
		const { rows } = counted({ per: 'resident' }, atlas);
		const totals = new Map(counted({}, atlas).rows.map(({ key, value }) => [key, value]));
		expect(rows.length).toBe(totals.size);
		for (const { key, value, denominator } of rows) {
			expect(denominator, key).toBe(population.get(key));
			expect(value).toBeCloseTo(((totals.get(key) ?? 0) / (population.get(key) ?? 0)) * 1e6, 6);
		}
	});

	test('dollars per resident and per square mile are over its own people and land', () => {
		expect(values(byCounty({ per: 'resident' }))['Wake County, NC']).toBe(2);
		expect(values(byCounty({ per: 'sqmi' }))['Wake County, NC']).toBe(4);
	});

	test('a location quotient sets a county’s share of the money against its share of the people', () => {
		const { rows } = byCounty({ per: 'quotient' });
		const wakes = rows.find(({ key }) => key === wake.fips)?.value ?? 0;
		// 212 of the whole selection, 35 residents of the three states.
		expect(wakes).toBeCloseTo(100 / 212 / (50 / 35), 9);
	});

	test('Connecticut’s old counties have no figure per resident and are not said to have none announced', () => {
		const old = byCounty({ per: 'resident' }, atlas).rows.filter(({ key }) => key.startsWith('09'));
		expect(old.length).toBeGreaterThan(0);
		for (const row of old)
			expect(row).toMatchObject({ value: null, denominator: null, mark: 'no_figure', rank: null });
		expect(byCounty({ per: 'resident' }).rows.find(({ key }) => key === '09003')).toMatchObject({
			value: null,
			total: 4,
			mark: 'no_figure'
		});
	});

	test('counties have no gross product and no electricity sold: their totals are shown', () => {
		for (const per of ['gdp', 'mwh'] as const) {
			for (const asked of [byCounty, counted]) {
				expect(asked({ per }).request.per).toBe('total');
				expect(values(asked({ per }))).toEqual(values(asked()));
			}
		}
	});
});

describe('a filter by state', () => {
	test('leaves only that state’s counties, of money and of counts', () => {
		for (const answer of [
			byCounty({ states: ['NC'] }, atlas),
			counted({ states: ['NC'] }, atlas)
		]) {
			expect(answer.rows.length).toBeGreaterThan(3);
			expect(answer.rows.filter(({ key }) => !key.startsWith('37'))).toEqual([]);
		}
		const two = byCounty({ states: ['GA', 'NC'] }).rows.map(({ key }) => key);
		expect(two.toSorted()).toEqual([fulton.fips, durham.fips, wake.fips].toSorted());
	});

	test('changes no county’s number', () => {
		const all = values(byCounty({}, atlas));
		const { rows } = byCounty({ states: ['VA'] }, atlas);
		expect(rows.length).toBeGreaterThan(3);
		for (const { name, value } of rows) expect(value, name).toBe(all[name]);
	});

	test('leaves a county that the reader names in place', () => {
		const named = byCounty({ states: ['NC'], items: [fulton.fips, wake.fips] });
		expect(named.rows.map(({ key, value }) => [key, value])).toEqual([
			[wake.fips, 100],
			[fulton.fips, null]
		]);
	});
});

function record(
	{ fips, fullName }: County,
	state: CountyRecord['state'],
	population2025: number | null
): CountyRecord {
	return { fips, fullName, state, population2025, landAreaSqMi: population2025 && 25 };
}

test('an atlas that keeps no counties, as old releases do, still has those of the states asked for', () => {
	const old = { ...tiny, counties: [], countyCounts: [] };
	const all = byCounty({}, old).rows.map(({ name }) => name);
	const inGeorgia = byCounty({ states: ['GA'] }, old).rows.map(({ name }) => name);
	expect(inGeorgia).toEqual(all.filter((name) => name.endsWith(', GA')));
	expect(inGeorgia).not.toEqual([]);
	const perResident = byCounty({ states: ['GA'], per: 'resident' }, old).rows;
	expect(perResident.every(({ value }) => value === null)).toBe(true);
});
