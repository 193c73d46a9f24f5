import { expect, test } from 'vitest';
import { loadAtlas } from '$lib/data/folder.server';
import { ask } from '$lib/view/ask';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';

const atlas = loadAtlas();
const counters = (view: Partial<ViewState> = {}) =>
	ask(atlas, { ...DEFAULTS.map, chart: 'counters', ...view }).counters;

test('North Carolina has from 23 to 110 data centers, by who counts them', () => {
	const nc = counters()?.groups.find(({ key }) => key === 'NC');
	expect(nc?.spread).toEqual({ least: 23, most: 110 });
	const said = new Map(nc?.values.map(({ vintageId, count }) => [vintageId, count]));
	expect(said.get('dcm-2025-06')).toBe(83);
	expect(said.get('im3-2026-02')).toBe(23);
	expect(said.get('osm-2026-07')).toBe(25);
	expect(said.get('dcm-2025-08')).toBeNull();
});

test('every number beside another is one of the table', () => {
	for (const countKind of ['all', 'operational', 'under_construction', 'planned'] as const) {
		const shown = counters({ countKind })?.groups.flatMap(({ key, values }) =>
			values.flatMap(({ vintageId, count }) =>
				count === null ? [] : [`${vintageId} ${key} ${count}`]
			)
		);
		const table = atlas.stateCounts
			.filter(({ kind }) => kind === countKind)
			.map(({ vintageId, state, count }) => `${vintageId} ${state} ${count}`);
		expect(shown?.toSorted()).toEqual(table.toSorted());
	}
});

test('three counts reach all states, and all of them rest on OpenStreetMap', () => {
	const whole = counters()?.vintages.filter(({ statesCovered }) => statesCovered === 51);
	expect(whole?.map(({ id }) => id)).toEqual(['osm-2026-07', 'im3-2026-02', 'im3-2025-06']);
	expect(whole?.every(({ licence }) => licence === 'ODbL-1.0')).toBe(true);
});

test('what is under construction is told by those who count it, for the states they count it in', () => {
	expect(
		counters({ countKind: 'under_construction' })?.vintages.map(({ id, statesCovered }) => [
			id,
			statesCovered
		])
	).toEqual([
		['fractracker-2026-05', 35],
		['osm-2026-07', 15]
	]);
});
