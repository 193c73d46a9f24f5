import counties from 'us-atlas/counties-albers-10m.json';
import { describe, expect, test } from 'vitest';
import { dataFolder, readFolder } from '$lib/data/folder.server';
import { OLD_COUNTIES } from '$lib/data/place-table';
import { outlineOf } from '$lib/domain/county-outline';
import outlines from '$lib/maps/geometry/state-outlines.json';

const { tables } = readFolder(dataFolder());
const drawn = new Set(counties.objects.counties.geometries.map(({ id }) => id));
const places = [...tables.counties.rows, ...OLD_COUNTIES];

describe('the place table', () => {
	test('ties every county outline to a county of the table or to an old county of Connecticut', () => {
		const tied = new Set(places.map(({ fips }) => outlineOf(fips)));
		expect([...drawn].filter((id) => !tied.has(id))).toEqual([]);
	});

	test('ties every county to an outline that exists, but for Connecticut’s nine planning regions', () => {
		const without = places.filter(({ fips }) => outlineOf(fips) === null);
		expect(without).toHaveLength(9);
		expect(
			without.every(({ state, name }) => state === 'CT' && /Planning Region$/.test(name))
		).toBe(true);
		expect(places.filter(({ fips }) => !drawn.has(outlineOf(fips) ?? [...drawn][0] ?? ''))).toEqual(
			[]
		);
	});

	test('lets two counties share an outline only where Alaska divided one', () => {
		const shown = places.map(({ fips }) => outlineOf(fips)).filter((id) => id !== null);
		expect([...new Set(shown.filter((id, at) => shown.indexOf(id) !== at))]).toEqual(['02261']);
	});

	test('has every county in the state its code begins with, and every state’s outline under its code', () => {
		const stateOf = new Map(tables.states.rows.map(({ fips, state }) => [fips, state]));
		for (const { fips, state } of places) expect(stateOf.get(fips.slice(0, 2))).toBe(state);
		for (const { state, fips } of tables.states.rows) expect(outlines[state].fips).toBe(fips);
	});
});
