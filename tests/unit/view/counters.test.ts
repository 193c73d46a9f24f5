import { expect, test } from 'vitest';
import { loadAtlas } from '$lib/data/folder.server';
import { lastDayOf } from '$lib/domain/partial-date';
import { STATE_CODES, type StateCode } from '$lib/domain/place';
import { ask } from '$lib/view/ask';
import { countersOf, leadingCount, noteBesideRule, spreadOfCounts } from '$lib/view/counters';
import { DEFAULTS } from '$lib/view/view-state';
import { tinyAtlas } from './tiny-atlas';

const atlas = loadAtlas();
const allRows = new Map(STATE_CODES.map((code) => [code, countersOf(atlas, code)]));
const rowOf = (state: StateCode, vintageId: string) => {
	const found = allRows.get(state)?.find(({ vintage }) => vintage.id === vintageId);
	if (!found) throw new Error(`${vintageId} does not report ${state}`);
	return found;
};

test('North Carolina has 25 data centers by OpenStreetMap in July 2026, with a rank per million of 51', () => {
	const { count, covered, states, rank, rankPerMillion, perMillion } = rowOf('NC', 'osm-2026-07');
	expect([count, covered, states]).toEqual([25, 51, 51]);
	expect(rank).toBeGreaterThan(0);
	expect(rankPerMillion).toBeGreaterThan(0);
	expect(rankPerMillion).toBeLessThanOrEqual(51);
	const population = atlas.states.find(({ code }) => code === 'NC')?.population2025 ?? 0;
	expect(perMillion).toBeCloseTo((25 / population) * 1e6, 9);
});

test('Data Center Map reported 83 in June 2025 for one state only, so it has no rank', () => {
	expect(rowOf('NC', 'dcm-2025-06')).toMatchObject({
		count: 83,
		covered: 1,
		rank: null,
		rankPerMillion: null
	});
	expect(rowOf('NC', 'dcm-2025-06').perMillion).toBeGreaterThan(7);
});

test('ranks and values per million are those the map gives for the same edition', () => {
	for (const vintage of ['osm-2026-07', 'im3-2026-02', 'im3-2025-06']) {
		const counted = ask(atlas, { ...DEFAULTS.map, vintage });
		const perMillion = ask(atlas, { ...DEFAULTS.map, vintage, per: 'resident' });
		for (const code of STATE_CODES) {
			const row = rowOf(code, vintage);
			const [total, resident] = [counted, perMillion].map(({ rows }) =>
				rows.find(({ key }) => key === code)
			);
			expect([row.count, row.rank], code).toEqual([total?.value, total?.rank]);
			expect([row.perMillion, row.rankPerMillion], code).toEqual([resident?.value, resident?.rank]);
		}
	}
});

test('ranks per million of 51 states are one order: who has more stands before, equals share a rank', () => {
	for (const vintage of ['osm-2026-07', 'im3-2026-02', 'im3-2025-06']) {
		const rows = STATE_CODES.map((code) => rowOf(code, vintage));
		for (const { perMillion, rankPerMillion } of rows) {
			const before = rows.filter((other) => (other.perMillion ?? 0) > (perMillion ?? 0));
			expect(rankPerMillion).toBe(before.length + 1);
		}
	}
});

test('only a counter that reports every state for a kind gives ranks', () => {
	for (const row of [...allRows.values()].flat()) {
		const whole = row.covered === row.states;
		expect([row.rank !== null, row.rankPerMillion !== null]).toEqual([whole, whole]);
	}
});

test('the newest day comes first, one known by its month at the end of it, and nothing is added', () => {
	for (const [code, rows] of allRows) {
		const days = rows.map(({ vintage }) => lastDayOf(vintage.asOf));
		expect(days, code).toEqual(days.toSorted().reverse());
		expect(rows).toHaveLength(atlas.stateCounts.filter(({ state }) => state === code).length);
	}
});

test('the newest edition that covers every state speaks first, unless the map shows another', () => {
	const rows = countersOf(atlas, 'NC');
	expect(leadingCount(rows)).toMatchObject({ count: 25, vintage: { id: 'osm-2026-07' } });
	expect(leadingCount(rows, 'dcm-2025-06')).toMatchObject({ count: 83 });
	expect(leadingCount(rows, 'dcm-2025-08')).toMatchObject({ count: 25 });
	expect(leadingCount([])).toBeNull();
});

test('counters of all kinds differ from least to most; one alone has no spread', () => {
	expect(spreadOfCounts(countersOf(atlas, 'NC'))).toEqual({ least: 23, most: 110, counts: 7 });
	expect(spreadOfCounts(countersOf(tinyAtlas([]), 'GA'))).toBeNull();
});

test('a note that repeats the rule says only what it adds', () => {
	const inclusionRule = 'Objects tagged';
	expect(noteBesideRule({ inclusionRule, note: 'Objects tagged; measures mapping' })).toBe(
		'measures mapping'
	);
	expect(noteBesideRule({ inclusionRule, note: 'From a copy; objects tagged' })).toBe(
		'From a copy'
	);
	expect(noteBesideRule({ inclusionRule, note: inclusionRule })).toBeNull();
	expect(noteBesideRule({ inclusionRule: null, note: 'As cited' })).toBe('As cited');
});
