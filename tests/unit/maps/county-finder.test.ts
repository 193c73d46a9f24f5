import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { Topology } from 'topojson-specification';
import { loadPlaces, loadSites } from '$lib/data/folder.server';
import { countyFinder } from '$lib/maps/county-finder';
import { stateOfFips } from '$lib/maps/outlines';

const topology = createRequire(import.meta.url)('us-atlas/counties-albers-10m.json') as Topology;
const find = countyFinder(topology);

test('a place lies in the county whose outline it is in, also in Alaska and Hawaii', () => {
	expect(find(35.2271, -80.8431)).toBe('37119');
	expect(find(39.0438, -77.4874)).toBe('51107');
	expect(find(61.2, -149.9)).toBe('02020');
	expect(find(21.45, -158)).toBe('15003');
});

test('the sea, other countries and what is no place lie in no county', () => {
	for (const [latitude, longitude] of [
		[0, 0],
		[30, -50],
		[52.5, 13.4],
		[45.5, -75.7],
		[NaN, NaN],
		[90, 180]
	] as const)
		expect(find(latitude, longitude)).toBeNull();
});

test('mapped facilities are found in the state that their table says', () => {
	const { facilities } = loadSites();
	const known = facilities.filter(({ state }) => state !== null);
	const found = known.map((one) => find(one.latitude, one.longitude));
	const inState = known.filter(({ state }, index) => stateOfFips(found[index] ?? '') === state);
	expect(known.length).toBeGreaterThan(1000);
	expect(inState.length / known.length).toBeGreaterThan(0.99);
});

test('a county that is found is one we have a name for', () => {
	const names = new Set(loadPlaces().counties.map(({ fips }) => fips));
	const { facilities } = loadSites();
	for (const { latitude, longitude } of facilities) {
		const found = find(latitude, longitude);
		if (found) expect(names).toContain(found);
	}
});
