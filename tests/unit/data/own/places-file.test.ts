import { expect, test } from 'vitest';
import { loadAtlas, loadPlaces } from '$lib/data/folder.server';
import { placeReader } from '$lib/data/own/place-text';

const places = loadPlaces();
const reader = placeReader(places);

test('what a file is joined with has every state, every county of both systems of Connecticut, and all of ours', () => {
	const atlas = loadAtlas();
	expect(places.states).toHaveLength(51);
	const fips = new Set(places.counties.map((county) => county.fips));
	expect(fips.size).toBe(places.counties.length);
	expect(fips).toContain('09001');
	expect(fips).toContain('09110');
	expect(places.announcements.map(({ id }) => id)).toEqual(atlas.announcements.map(({ id }) => id));
	for (const { counties } of places.announcements)
		for (const county of counties) expect(fips).toContain(county);
});

test('each company is known by its id, its name and its other names, and unnamed parties are none', () => {
	for (const { id, name, aliases, disclosed } of places.companies)
		for (const written of [id, name, ...aliases]) {
			const read = reader.company(written);
			if (disclosed) expect(read).toMatchObject({ value: id });
			else expect('value' in read ? read.value : null).toBeNull();
		}
});

test('what travels is small: no more than half a megabyte', () => {
	expect(JSON.stringify(places).length).toBeLessThan(500_000);
});
