import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dataFolder, loadAtlas, readFolder } from '$lib/data/folder.server';
import { sitesOf } from '$lib/data/sites';
import { inFrame } from '$lib/maps/albers';
import type { Point } from '$lib/maps/area';
import { areaAt, ringsOf } from '$lib/maps/area-at';
import { OUTLINES, STATE_AREAS } from '$lib/maps/outlines';

type Cells = Readonly<Record<string, string>>;

const sites = sitesOf(readFolder(dataFolder()).tables);
const mapped = cellsOf('facilities_im3');

describe('mapped facilities', () => {
	test('are 1,474, each once, from 1,479 rows of a facility and a county', () => {
		expect(mapped).toHaveLength(1479);
		expect(sites.facilities).toHaveLength(1474);
		expect(new Set(sites.facilities.map(({ id }) => id))).toEqual(
			new Set(mapped.map(({ id }) => id))
		);
	});

	test('across a county line name both of their counties; five do', () => {
		const across = sites.facilities.filter(({ counties }) => counties.length > 1);
		expect(across.map(({ id, counties, state }) => [id, counties.join(', '), state])).toEqual([
			['00830885779', 'Madison County, Warren County', 'IA'],
			['00975064000', 'Douglas County, Cobb County', 'GA'],
			['01126774147', 'Clay County, Platte County', 'MO'],
			['01386016633', 'Franklin County, Licking County', 'OH'],
			['00844391357', 'Franklin County, Licking County', 'OH']
		]);
	});

	test('say what their rows say, in each of them', () => {
		const byId = new Map(sites.facilities.map((facility) => [facility.id, facility]));
		for (const row of mapped) {
			const facility = byId.get(row.id ?? '');
			expect(facility, row.id).toMatchObject({
				name: row.name || null,
				operator: row.operator || null,
				type: row.type,
				squareFeet: row.sqft ? Number(row.sqft) : null,
				longitude: Number(row.lon),
				latitude: Number(row.lat)
			});
			expect(facility?.counties).toContain(row.county);
		}
	});

	test('in Puerto Rico are in no state, and have no place on the map', () => {
		const outside = sites.facilities.filter(({ state }) => state === null);
		expect(outside.map(({ counties }) => counties)).toEqual([
			['San Juan Municipio'],
			['Guaynabo Municipio']
		]);
		for (const { longitude, latitude } of outside) expect(inFrame(longitude, latitude)).toBeNull();
	});

	test('lie in the state they name or at its edge, where six are drawn outside of its coarse outline', () => {
		const outside: string[] = [];
		for (const { id, state, longitude, latitude } of sites.facilities) {
			if (state === null) continue;
			const at = inFrame(longitude, latitude) ?? { x: NaN, y: NaN };
			const found = areaAt(STATE_AREAS, at)?.key ?? 'none';
			if (found === state) continue;
			outside.push(`${id} ${state} ${found}`);
			expect(fromOutline(state, at), id).toBeLessThan(1);
		}
		expect(outside).toEqual([
			'00046128119 OH KY',
			'00192307107 CA none',
			'00460085343 CA none',
			'00978934687 IN none',
			'01238955720 NY NJ',
			'10780794741 CA none'
		]);
	});
});

describe('frontier sites', () => {
	const inUs = cellsOf('epoch_frontier_data_centers').filter(
		({ Country }) => Country === 'United States'
	);

	test('are the 65 of the United States', () => {
		expect(sites.frontier).toHaveLength(65);
		expect(sites.frontier.map(({ name }) => name)).toEqual(inUs.map(({ Name }) => Name));
	});

	test('have a point in the United States, but Lordstown, whose only one is noted as wrong', () => {
		const without = sites.frontier.filter(({ point }) => point === null);
		expect(without.map(({ name }) => name)).toEqual(['OpenAI Stargate Lordstown']);
		const abroad = sites.frontier.filter(({ point }) => {
			const at = point && inFrame(point.longitude, point.latitude);
			return point !== null && (at === null || areaAt(STATE_AREAS, at) === null);
		});
		expect(abroad.map(({ name }) => name)).toEqual([]);
	});

	test('have Epoch’s own point where it gives one, which is never called approximate', () => {
		const points = new Map(cellsOf('epoch_geocodes').map((row) => [row.Name, row]));
		for (const { name, point } of sites.frontier) {
			const row = points.get(name);
			if (!row?.lat_epoch) {
				if (point) expect(point.approximate).toBe(row?.nominatim_precision === 'approximate');
				continue;
			}
			expect(point).toEqual({
				longitude: Number(row.lon_epoch),
				latitude: Number(row.lat_epoch),
				approximate: false
			});
		}
	});

	test('were never observed after 18 July 2026', () => {
		expect(sites.observedThrough).toBe('2026-07-18');
		const days = sites.frontier.map(({ observed }) => observed?.day ?? '');
		expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
		expect(days.filter((day) => day > '2026-07-18')).toEqual([]);
	});

	test('have the megawatts of the newest row until that day, worked out a second time', () => {
		const rows = cellsOf('epoch_data_center_timelines');
		const later = rows.filter(({ Date: day = '' }) => day > '2026-07-18');
		expect(later.length).toBeGreaterThan(0);
		const told = rows.map((row) => `${row['Data center']} ${row.Date}`);
		expect(new Set(told).size).toBe(told.length);
		for (const { name, observed } of sites.frontier) {
			const [newest] = rows
				.filter((row) => row['Data center'] === name && !later.includes(row))
				.toSorted((a, b) => (b.Date ?? '').localeCompare(a.Date ?? ''));
			expect(observed, name).toEqual({
				day: newest?.Date,
				powerMw: Number(newest?.['Power (MW)']),
				itPowerMw: Number(newest?.['IT power (MW)'])
			});
		}
	});
});

describe('counties of the atlas', () => {
	const { announcements, counties, countyCounts } = loadAtlas();
	const table = new Map(cellsOf('counties').map((row) => [row.fips, row]));
	const record = (fips: string) => counties.find((county) => county.fips === fips);

	test('have the population and the land of the table: 42,041 people in Richmond County, North Carolina', () => {
		expect(record('37153')).toEqual({
			fips: '37153',
			fullName: 'Richmond County',
			state: 'NC',
			population2025: 42_041,
			landAreaSqMi: 473.8
		});
		expect(record('28049')?.population2025).toBe(211_888);
		for (const { fips, fullName, state, population2025, landAreaSqMi } of counties) {
			const row = table.get(fips);
			if (!row) continue;
			expect([fullName, state]).toEqual([row.name, row.state]);
			expect(population2025).toBe(Number(row.population_2025));
			expect(landAreaSqMi).toBe(row.land_area_sq_mi ? Number(row.land_area_sq_mi) : null);
		}
	});

	test('are all that an announcement names or a facility lies in outside of Puerto Rico, and no others', () => {
		const wanted = new Set([
			...announcements.flatMap((row) => row.counties.map(({ fips }) => fips)),
			...mapped
				.filter(({ state_abb }) => state_abb !== 'PR')
				.map(({ state_id, county_id }) => `${state_id}${county_id}`)
		]);
		expect(new Set(counties.map(({ fips }) => fips))).toEqual(wanted);
		expect(counties).toHaveLength(wanted.size);
	});

	test('without a population are old counties of Connecticut only', () => {
		const unknown = counties.filter(({ population2025 }) => population2025 === null);
		expect(unknown.length).toBeGreaterThan(0);
		expect(unknown.filter(({ fips, state }) => state !== 'CT' || table.has(fips))).toEqual([]);
	});

	test('count each facility once in each of its counties, and none in Puerto Rico', () => {
		const byHand = new Map<string, Set<string>>();
		for (const { id = '', state_abb, state_id, county_id } of mapped) {
			if (state_abb === 'PR') continue;
			const fips = `${state_id}${county_id}`;
			byHand.set(fips, (byHand.get(fips) ?? new Set()).add(id));
		}
		expect(new Map(countyCounts.map(({ fips, count }) => [fips, count]))).toEqual(
			new Map([...byHand].map(([fips, ids]) => [fips, ids.size]))
		);
		expect(new Set(countyCounts.map(({ vintageId }) => vintageId))).toEqual(
			new Set(['im3-2026-02'])
		);
	});
});

function cellsOf(name: string): Cells[] {
	return Papa.parse<Cells>(readFileSync(`data/${name}.csv`, 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;
}

/** Units of the frame between a point and the nearest border of a state; one is about five kilometres. */
function fromOutline(state: keyof typeof OUTLINES, { x, y }: Point): number {
	let least = Infinity;
	for (const ring of ringsOf(OUTLINES[state])) {
		let [ax, ay] = ring.at(-1) ?? [Infinity, Infinity];
		for (const [bx, by] of ring) {
			const [dx, dy] = [bx - ax, by - ay];
			const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
			const share = Math.max(0, Math.min(1, along));
			least = Math.min(least, Math.hypot(ax + share * dx - x, ay + share * dy - y));
			[ax, ay] = [bx, by];
		}
	}
	return least;
}
