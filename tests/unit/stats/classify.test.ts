import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classOf, quantileBreaks } from '$lib/stats/classify';
import { quantile } from '$lib/stats/quantile';
import { ranks } from '$lib/stats/rank';

test('a quantile uses the R-7 method', () => {
	expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
	expect(quantile([1, 2, 4, 8], 0.25)).toBe(1.75);
});

test('a quantile of no values is unknown', () => {
	expect(quantile([], 0.5)).toBeNull();
});

test('breaks hold the smallest and the largest value, and their inner limits are round', () => {
	expect(quantileBreaks([1, 11, 23, 37, 41, 405], 3)).toEqual([1, 19, 38, 405]);
});

test('there are no classes without values and one for equal values', () => {
	expect(quantileBreaks([], 5)).toEqual([]);
	expect(quantileBreaks([3, 3, 3], 5)).toEqual([3, 3]);
	expect(classOf(3, [3, 3])).toBe(0);
});

test('every value falls into a class whose limits hold it', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: 0.001, max: 1e12, noNaN: true }), { minLength: 1 }),
			(values) => {
				const breaks = quantileBreaks(values, 5);
				for (const value of values) {
					const index = classOf(value, breaks);
					expect(index).not.toBeNull();
					expect(breaks[index ?? 0]).toBeLessThanOrEqual(value);
					expect(breaks[(index ?? 0) + 1]).toBeGreaterThanOrEqual(value);
				}
			}
		)
	);
});

test('ranks leave a gap after a tie, and an unknown value has none', () => {
	expect(ranks([5, null, 9, 5, 1])).toEqual([2, null, 1, 2, 4]);
});
