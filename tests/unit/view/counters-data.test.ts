import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '$lib/domain/atlas';
import { COUNT_KINDS, type StateCount } from '$lib/domain/state-count';
import { ask } from '$lib/view/ask';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';
import { tinyAtlas } from './tiny-atlas';

const atlas = tinyAtlas([]);
const counted = (view: Partial<ViewState> = {}, of: Atlas = atlas) => {
	const asked: ViewState = { ...DEFAULTS.map, chart: 'counters', ...view };
	const { counters } = ask(of, asked);
	if (!counters) throw new Error('no counters');
	return counters;
};
const group = (key: string, view: Partial<ViewState> = {}) => {
	const found = counted(view).groups.find((one) => one.key === key);
	return { values: found?.values.map(({ value }) => value), spread: found?.spread };
};

test('counters stand side by side, those that cover most first, then the newest', () => {
	expect(counted().vintages.map(({ id }) => id)).toEqual(['whole', 'partial']);
	const newer = atlas.vintages
		.filter(({ id }) => id === 'whole')
		.map((one) => ({ ...one, id: 'newer', asOf: '2026-08' }));
	const stateCounts = [
		...atlas.stateCounts,
		...(['NC', 'GA', 'VA'] as const).map((state) => all('newer', state, 1))
	];
	const more = { ...atlas, vintages: [...atlas.vintages, ...newer], stateCounts };
	expect(counted({}, more).vintages.map(({ id }) => id)).toEqual(['newer', 'whole', 'partial']);
});

test('a state that a counter does not report has no number of it, which is not 0', () => {
	expect(group('GA')).toEqual({ values: [40, null], spread: null });
	expect(group('VA').values).toEqual([0, null]);
});

test('the spread runs from the least to the most that two counters or more say', () => {
	expect(group('NC')).toEqual({ values: [25, 83], spread: { least: 25, most: 83 } });
});

test('a counter that reports one state of a set has no number for the set', () => {
	const view = { by: 'set', items: ['GA.NC', 'NC'] } as const;
	expect(group('GA.NC', view)).toEqual({ values: [65, null], spread: null });
	expect(group('NC', view).values).toEqual([25, 83]);
});

test('a share of the US is of the counter’s own number for it', () => {
	expect(group('NC', { per: 'share' }).values).toEqual([25 / 65, null]);
	const nc = counted({ per: 'share' }).groups.find(({ key }) => key === 'NC');
	expect(nc?.values.map(({ count }) => count)).toEqual([25, 83]);
});

test('per resident each counter’s number is divided by the same people', () => {
	expect(group('NC', { per: 'resident' }).values).toEqual([2.5e6, 8.3e6]);
});

test('groups stand as the reader put them, else the largest number of any counter first and the unreported last', () => {
	const keys = (view: Partial<ViewState>, of?: Atlas) =>
		counted(view, of).groups.map(({ key }) => key);
	expect(keys({ items: ['VA', 'NC', 'GA'] })).toEqual(['VA', 'NC', 'GA']);
	expect(keys({ items: [] })).toEqual(['NC', 'GA', 'VA']);
	const partly = { ...atlas, stateCounts: [all('whole', 'VA', 0), all('partial', 'NC', 3)] };
	expect(keys({ items: [] }, partly)).toEqual(['NC', 'VA', 'GA']);
});

describe('of another kind of count', () => {
	const building: Atlas = {
		...atlas,
		stateCounts: [
			...atlas.stateCounts,
			{ vintageId: 'partial', state: 'GA', kind: 'under_construction', count: 7 }
		]
	};
	const view = { countKind: 'under_construction' } as const;

	test('only those who counted it are there, with the states they counted it for', () => {
		const { vintages, groups } = counted(view, building);
		expect(vintages.map(({ id, statesCovered }) => [id, statesCovered])).toEqual([['partial', 1]]);
		expect(groups.map(({ key, values }) => [key, values[0]?.count])).toEqual([
			['GA', 7],
			['NC', null],
			['VA', null]
		]);
	});

	test('a map shows the counter that covers most, and one that did not count it gives way', () => {
		const answer = ask(building, { ...DEFAULTS.map, ...view, vintage: 'whole' });
		expect(answer.vintage?.id).toBe('partial');
		expect(answer.rows.map(({ key, value, mark }) => [key, value, mark])).toEqual([
			['GA', 7, 'known'],
			['NC', null, 'not_reported'],
			['VA', null, 'not_reported']
		]);
	});

	test('nobody having counted it is no counter and no number', () => {
		const { vintages, groups } = counted({ countKind: 'planned' });
		expect(vintages).toEqual([]);
		expect(groups.every(({ values, spread }) => values.length === 0 && spread === null)).toBe(true);
	});
});

describe('whatever counters say', () => {
	const counts = fc.uniqueArray(
		fc.record({
			vintageId: fc.constantFrom('whole', 'partial'),
			state: fc.constantFrom('NC' as const, 'GA' as const, 'VA' as const),
			kind: fc.constantFrom(...COUNT_KINDS),
			count: fc.nat(1000)
		}),
		{ selector: ({ vintageId, state, kind }) => `${vintageId} ${state} ${kind}` }
	);
	const kinds = fc.constantFrom(...COUNT_KINDS);

	test('a spread holds every number of its group, and both its ends are numbers of a counter', () => {
		fc.assert(
			fc.property(counts, kinds, (stateCounts, countKind) => {
				for (const { values, spread } of counted({ countKind }, { ...atlas, stateCounts }).groups) {
					const known = values.flatMap(({ value }) => value ?? []);
					expect(spread === null).toBe(known.length < 2);
					if (spread === null) continue;
					expect(known.every((one) => spread.least <= one && one <= spread.most)).toBe(true);
					expect(known).toEqual(expect.arrayContaining([spread.least, spread.most]));
				}
			})
		);
	});

	test('numbers of a state are those counted, never added across counters or kinds', () => {
		fc.assert(
			fc.property(counts, kinds, (stateCounts, countKind) => {
				for (const { key, values } of counted({ countKind }, { ...atlas, stateCounts }).groups)
					for (const { vintageId, count } of values)
						expect(count).toBe(numberIn(stateCounts, vintageId, key, countKind));
			})
		);
	});
});

function numberIn(counts: readonly StateCount[], vintageId: string, state: string, kind: string) {
	const row = counts.find(
		(one) => one.vintageId === vintageId && one.state === state && one.kind === kind
	);
	return row?.count ?? null;
}

function all(vintageId: string, state: StateCount['state'], count: number): StateCount {
	return { vintageId, state, kind: 'all', count };
}
