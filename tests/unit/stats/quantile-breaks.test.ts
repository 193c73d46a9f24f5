import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantileBreaks } from '$lib/stats/quantile-breaks';
import { classCounts, sizes } from './values';

test('breaks hold the smallest and the largest value, and their inner limits are round', () => {
	expect(quantileBreaks([1, 11, 23, 37, 41, 405], 3)).toEqual([1, 19, 38, 405]);
});

test('classes of whole numbers hold as many values each, give or take one', () => {
	const wholes = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 8, maxLength: 60 });
	fc.assert(
		fc.property(wholes, classCounts, (values, classes) => {
			const counts = sizes(quantileBreaks(values, classes), values);
			expect(counts).toHaveLength(classes);
			expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
		})
	);
});

test('a limit has a third digit where two would leave a class empty', () => {
	const values = [1001, 1002, 1003, 1004, 1005, 1006];
	const breaks = quantileBreaks(values, 3);
	expect(sizes(breaks, values)).toEqual([2, 2, 2]);
});

test('no class is empty', () => {
	const values = fc.array(fc.double({ min: 0.001, max: 1e12, noNaN: true }), { minLength: 2 });
	fc.assert(
		fc.property(values, classCounts, (some, classes) => {
			if (new Set(some).size < 2) return;
			expect(Math.min(...sizes(quantileBreaks(some, classes), some))).toBeGreaterThan(0);
		})
	);
});

test('where most values repeat there are fewer classes, and the rare ones keep theirs', () => {
	const values = [1, 1, 1, 1, 1, 1, 1, 1, 5, 9];
	expect(sizes(quantileBreaks(values, 3), values)).toEqual([8, 2]);
	expect(sizes(quantileBreaks([1, 1, 1, 1, 5], 3), [1, 1, 1, 1, 5])).toEqual([4, 1]);
});
