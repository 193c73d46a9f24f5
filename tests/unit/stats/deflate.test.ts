import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflator, gapsOf, indexOver, monthsFrom } from '../../../src/lib/stats/deflate';

/** October 2025 was never published. */
const SERIES = [
	{ month: '2025-08', index: 100 },
	{ month: '2025-09', index: 110 },
	{ month: '2025-11', index: 130 },
	{ month: '2025-12', index: 140 },
	{ month: '2026-01', index: 150 }
];

test('a month has its own index', () => {
	expect(indexOver(SERIES, '2025-09', '2025-09')).toBe(110);
});

test('a period has the mean of its published months: one that was never published is not in it', () => {
	expect(indexOver(SERIES, '2025-08', '2025-12')).toBe((100 + 110 + 130 + 140) / 4);
	expect(indexOver(SERIES, '2026-01', '2026-12')).toBe(150);
});

test('a month that was never published lies between its neighbours', () => {
	expect(indexOver(SERIES, '2025-10', '2025-10')).toBe(120);
	expect(gapsOf(SERIES)).toEqual(['2025-10']);
});

test('a wider gap is crossed in a straight line', () => {
	const wide = [
		{ month: '2024-11', index: 100 },
		{ month: '2025-03', index: 140 }
	];
	expect(gapsOf(wide)).toEqual(['2024-12', '2025-01', '2025-02']);
	expect(gapsOf(wide).map((month) => indexOver(wide, month, month))).toEqual([110, 120, 130]);
});

test('after the last month the last one holds, and before the first there is none', () => {
	expect(indexOver(SERIES, '2026-02', '2026-02')).toBe(150);
	expect(indexOver(SERIES, '2027-01', '2027-12')).toBe(150);
	expect(indexOver(SERIES, '2025-07', '2025-07')).toBeNull();
	// Part of a year would stand for the whole of it.
	expect(indexOver(SERIES, '2025-01', '2025-12')).toBeNull();
	expect(indexOver([], '2025-07', '2025-07')).toBeNull();
});

test('money of the base month stays as it is, and there and back again is the same', () => {
	expect(deflator(SERIES, '2026-01', '2026-01', '2026-01')).toBe(1);
	expect(deflator(SERIES, '2026-01', '2025-08', '2025-08')).toBe(1.5);
	expect(deflator(SERIES, '2026-01', '2020-01', '2020-01')).toBeNull();
	fc.assert(
		fc.property(fc.constantFrom(...SERIES), fc.constantFrom(...SERIES), (one, other) => {
			const there = deflator(SERIES, one.month, other.month, other.month) ?? 0;
			const back = deflator(SERIES, other.month, one.month, one.month) ?? 0;
			expect(there * back).toBeCloseTo(1, 12);
		})
	);
});

test('months are counted across years', () => {
	expect(monthsFrom('2025-01', -11)).toBe('2024-02');
	expect(monthsFrom('2024-12', 1)).toBe('2025-01');
	expect(monthsFrom('2025-06', 0)).toBe('2025-06');
});
