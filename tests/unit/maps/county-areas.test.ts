import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { countyNamesText } from '../../../scripts/build-county-names';
import { countyNames } from '../../../src/lib/data/county-names';
import { dataFolder, loadAtlas, readFolder } from '../../../src/lib/data/folder.server';
import type { Area, Areas } from '../../../src/lib/maps/area';
import { ringsOf } from '../../../src/lib/maps/area-at';
import { areaKeyOf } from '../../../src/lib/maps/area-key';
import { neighbourOf, type Direction } from '../../../src/lib/maps/neighbours';
import { OUTLINES } from '../../../src/lib/maps/outlines';
import { decoded, thinned } from '../../../src/lib/maps/thinned';
import { counties, topology } from './counties';

const DIRECTIONS: readonly Direction[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const { geometries } = topology.objects.counties as unknown as {
	readonly geometries: readonly { readonly id: string }[];
};
const { tables } = readFolder(dataFolder());
const named = countyNames(tables);

describe('the counties of a map', () => {
	test('are all outlines of us-atlas but Lexington, Virginia, whose corners it makes one', () => {
		const missing = geometries.map(({ id }) => id).filter((id) => !counties.all.has(id));
		expect(missing).toEqual(['51678']);
		expect(counties.all.size).toBe(geometries.length - 1);
	});

	test('are called as the place table calls them, with their state', () => {
		const other = [...counties.all.values()]
			.filter(({ key, state, name }) => name !== `${named.get(key)}, ${state}`)
			.map(({ key, name }) => [key, name]);
		expect(other).toEqual([['02261', 'Valdez-Cordova Census Area, AK']]);
		expect(counties.all.get('28049')?.name).toBe('Hinds County, MS');
		expect(counties.all.get('37153')?.name).toBe('Richmond County, NC');
		expect(counties.all.get('51760')?.name).toBe('Richmond city, VA');
	});

	test('are in the state whose code theirs begins with', () => {
		for (const { key, state } of counties.all.values())
			expect(OUTLINES[state].fips).toBe(key.slice(0, 2));
	});

	test('their names in the repository are those the place table gives today', () => {
		expect(countyNamesText()).toBe(readFileSync('src/lib/maps/geometry/county-names.json', 'utf8'));
	});

	test('have an outline for each county of the atlas, but for Connecticut’s planning regions', () => {
		const without = loadAtlas().counties.filter(({ fips }) => !counties.all.has(areaKeyOf(fips)));
		expect(without.map(({ fullName, state }) => `${fullName}, ${state}`)).toEqual([
			'Capitol Planning Region, CT',
			'Greater Bridgeport Planning Region, CT',
			'South Central Connecticut Planning Region, CT',
			'Western Connecticut Planning Region, CT'
		]);
	});

	test('a state’s own key and what is no county stand for themselves', () => {
		expect(['NC', 'acme', '2804', '28049', '02063', '02066', '09190'].map(areaKeyOf)).toEqual([
			'NC',
			'acme',
			'2804',
			'28049',
			'02261',
			'02261',
			'09190'
		]);
	});
});

describe('the counties of single states', () => {
	test('are those of these states and no others: 100 of North Carolina, 254 of Texas', () => {
		expect(counties.of(['NC']).size).toBe(100);
		expect(counties.of(['TX', 'NC']).size).toBe(354);
		expect(counties.of([]).size).toBe(0);
	});

	test('are made once, in whatever order the states are named', () => {
		expect(counties.of(['NC', 'TX'])).toBe(counties.of(['TX', 'NC']));
	});

	test('have more corners than where the whole country is drawn', () => {
		const corners = (areas: Areas) =>
			[...areas.values()]
				.filter(({ state }) => state === 'NC')
				.reduce((sum, area) => sum + ringsOf(area).flat().length, 0);
		expect(corners(counties.of(['NC']))).toBeGreaterThan(corners(counties.all));
	});
});

describe('thinned borders', () => {
	test('every county but islands shares corners with a neighbour where the whole country is drawn', () => {
		const holders = new Map<string, number>();
		for (const area of counties.all.values())
			for (const corner of cornersOf(area)) holders.set(corner, (holders.get(corner) ?? 0) + 1);
		const alone = [...counties.all.values()]
			.filter((area) => shared(area, holders) < 2)
			.map(({ name }) => name);
		expect(alone.toSorted()).toEqual([
			'Aleutians West Census Area, AK',
			'Hawaii County, HI',
			'Honolulu County, HI',
			'Kauai County, HI',
			'Nantucket County, MA',
			'San Juan County, WA'
		]);
	});

	test('keep their ends, and no other corner nearer than asked to the one before', () => {
		fc.assert(
			fc.property(anyLine, fc.double({ min: 0.1, max: 30, noNaN: true }), (line, apart) => {
				const [kept = []] = thinned(topologyOf(line), apart).arcs;
				expect([kept[0], kept.at(-1)]).toEqual([line[0], line.at(-1)]);
				expect(isWithin(kept, line)).toBe(true);
				for (let at = 1; at < kept.length - 1; at += 1)
					expect(distance(kept[at - 1], kept[at])).toBeGreaterThanOrEqual(apart);
			})
		);
	});

	test('a ring that would be less than a triangle keeps all its corners', () => {
		const ring = [
			[0, 0],
			[1, 0],
			[1, 1],
			[0, 1],
			[0, 0]
		];
		expect(thinned(topologyOf(ring), 0.5).arcs).toEqual([ring]);
		expect(thinned(topologyOf(ring), 5).arcs).toEqual([ring]);
	});

	test('corners in steps on a grid are decoded into places in the frame', () => {
		const stepped = {
			...topologyOf([
				[10, 20],
				[1, 0],
				[0, -2]
			]),
			transform: { scale: [0.5, 0.25], translate: [100, 200] }
		} as Topology;
		expect(decoded(stepped).arcs).toEqual([
			[
				[105, 205],
				[105.5, 205],
				[105.5, 204.5]
			]
		]);
		expect(decoded(decoded(stepped))).toEqual(decoded(stepped));
	});
});

describe('arrow keys', () => {
	test('lead from every county of North Carolina to every other', () => {
		const own = counties.of(['NC']);
		const stuck = [...own.keys()].filter((key) => reachedFrom(own, key).size < own.size);
		expect(stuck).toEqual([]);
	});

	test('lead from every county of the country to another', () => {
		const stuck = [...counties.all.values()].filter(
			(area) => !DIRECTIONS.some((direction) => neighbourOf(counties.all, area, direction))
		);
		expect(stuck.map(({ name }) => name)).toEqual([]);
	});

	test('lead from Hinds County to its neighbours', () => {
		const hinds = counties.all.get('28049');
		const after = (direction: Direction) =>
			hinds && neighbourOf(counties.all, hinds, direction)?.name;
		expect(after('ArrowRight')).toBe('Rankin County, MS');
		expect(after('ArrowLeft')).toBe('Warren County, MS');
		expect(after('ArrowDown')).toBe('Copiah County, MS');
	});
});

const anyLine = fc.array(
	fc.tuple(
		fc.double({ min: 0, max: 100, noNaN: true }),
		fc.double({ min: 0, max: 100, noNaN: true })
	),
	{ minLength: 5, maxLength: 40 }
);

function topologyOf(arc: readonly (readonly number[])[]): Topology {
	return { type: 'Topology', objects: {}, arcs: [arc] } as unknown as Topology;
}

/** Whether all of some corners are corners of a line, in its order. */
function isWithin(kept: readonly (readonly number[])[], line: readonly (readonly number[])[]) {
	let at = 0;
	for (const corner of line) if (corner === kept[at]) at += 1;
	return at === kept.length;
}

function distance(a: readonly number[] = [], b: readonly number[] = []): number {
	return Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));
}

function cornersOf(area: Area): ReadonlySet<string> {
	return new Set(
		ringsOf(area)
			.flat()
			.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)
	);
}

function shared(area: Area, holders: ReadonlyMap<string, number>): number {
	return [...cornersOf(area)].filter((corner) => (holders.get(corner) ?? 0) > 1).length;
}

function reachedFrom(areas: Areas, from: string): ReadonlySet<string> {
	const seen = new Set([from]);
	for (const key of seen) {
		const area = areas.get(key);
		for (const direction of DIRECTIONS) {
			const next = area && neighbourOf(areas, area, direction);
			if (next) seen.add(next.key);
		}
	}
	return seen;
}
