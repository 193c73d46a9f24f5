import { expect, test } from 'vitest';
import {
	byCoverage,
	countOver,
	kindsCovered,
	newestFullVintage,
	type CountKind,
	type StateCount,
	type Vintage
} from '$lib/domain/state-count';

const counts: readonly StateCount[] = [
	count('old', 'NC', 20),
	count('old', 'GA', 30),
	count('new', 'NC', 25),
	count('new', 'GA', 40),
	count('month', 'NC', 83),
	count('new', 'NC', 2, 'under_construction'),
	count('month', 'NC', 0, 'under_construction')
];
const vintages = [
	vintage('old', '2025-06-06'),
	vintage('month', '2025-12'),
	vintage('new', '2025-12-18')
];

test('the vintage of a kind is the newest that covers most states with it', () => {
	expect(newestFullVintage(vintages, counts, 'all')?.id).toBe('new');
	expect(newestFullVintage(vintages, counts, 'planned')).toBeNull();
});

test('a month counts from its last day', () => {
	expect(newestFullVintage(vintages, counts, 'under_construction')?.id).toBe('month');
	expect(byCoverage(vintages, counts, 'all').map(({ id }) => id)).toEqual(['new', 'old', 'month']);
});

test('states taken together have a number only where each is reported', () => {
	expect(countOver(counts, 'new', 'all', ['NC', 'GA'])).toBe(65);
	expect(countOver(counts, 'month', 'all', ['NC', 'GA'])).toBeNull();
	expect(countOver(counts, 'new', 'all', [])).toBeNull();
});

test('0 that was counted is a number', () => {
	expect(countOver(counts, 'month', 'under_construction', ['NC'])).toBe(0);
});

test('a vintage says what it counted, and for how many states', () => {
	expect(kindsCovered(counts, 'new')).toEqual([
		{ kind: 'all', states: 2 },
		{ kind: 'under_construction', states: 1 }
	]);
});

function count(
	vintageId: string,
	state: StateCount['state'],
	number: number,
	kind: CountKind = 'all'
): StateCount {
	return { vintageId, state, kind, count: number };
}

function vintage(id: string, asOf: string): Vintage {
	return {
		id,
		label: id,
		counter: id,
		asOf,
		statesCovered: 2,
		inclusionRule: null,
		licence: null,
		openStreetMap: false,
		note: null,
		sourceUrl: 'https://example.org/'
	};
}
