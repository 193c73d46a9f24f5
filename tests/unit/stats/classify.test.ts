import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classOf, type Breaks } from '$lib/stats/classify';
import { equalBreaks } from '$lib/stats/equal-breaks';
import { logBreaks } from '$lib/stats/log-breaks';
import { naturalBreaks } from '$lib/stats/natural-breaks';
import { ownBreaks } from '$lib/stats/own-breaks';
import { quantile } from '$lib/stats/quantile';
import { quantileBreaks } from '$lib/stats/quantile-breaks';
import { ranks } from '$lib/stats/rank';
import { amounts, classCounts, expectSound } from './values';

type Made = (values: readonly number[], classes: number) => Breaks;

const METHODS: readonly (readonly [string, Made])[] = [
	['quantiles', quantileBreaks],
	['natural breaks', naturalBreaks],
	['equal intervals', equalBreaks],
	['equal steps of the logarithm', (values, classes) => logBreaks(values, classes) ?? []],
	['own limits', (values, classes) => ownBreaks(values, OWN.slice(0, classes - 1)) ?? []]
];
const OWN = [0.5, 3, 7, 1000, 1e6, 1e13];

test('a quantile uses the R-7 method', () => {
	expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
	expect(quantile([1, 2, 4, 8], 0.25)).toBe(1.75);
});

test('a quantile of no values is unknown', () => {
	expect(quantile([], 0.5)).toBeNull();
});

test('the last class holds its upper limit, and what lies outside of all has no class', () => {
	expect([1, 4.9, 5, 9].map((value) => classOf(value, [1, 5, 9]))).toEqual([0, 0, 1, 1]);
	expect([0, 10, NaN].map((value) => classOf(value, [1, 5, 9]))).toEqual([null, null, null]);
	expect(classOf(3, [3, 3])).toBe(0);
	expect(classOf(3, [])).toBeNull();
});

test.each(METHODS)('%s: every value falls into exactly one class, limits ascend', (_, made) => {
	fc.assert(
		fc.property(amounts, classCounts, (values, classes) => {
			const breaks = made(values, classes);
			expectSound(breaks, values);
			expect(breaks.length).toBeLessThanOrEqual(classes + 1);
		})
	);
});

test.each(METHODS)('%s: the order of the values never matters', (_, made) => {
	fc.assert(
		fc.property(amounts, classCounts, (values, classes) => {
			expect(made(values.toReversed(), classes)).toEqual(made(values, classes));
		})
	);
});

test.each(METHODS.slice(0, 4))('%s: no value, one, two, and all alike', (_, made) => {
	expect(made([], 5)).toEqual([]);
	expect(made([3], 5)).toEqual([3, 3]);
	expect(made([3, 3, 3], 5)).toEqual([3, 3]);
	expect(made([8, 2], 5)).toHaveLength(3);
	expect(made([2, 8, 2], 5)).toHaveLength(3);
});

test.each(METHODS.slice(0, 4))('%s: what is no number has no part in it', (_, made) => {
	expect(made([NaN, 3, Infinity, 8], 3)).toEqual(made([3, 8], 3));
});

test.each(METHODS.slice(0, 4))(
	'%s: values that differ by a hair are told apart or not at all',
	(_, made) => {
		const hair = 1 + Number.EPSILON;
		expectSound(made([1, hair], 5), [1, hair]);
		expectSound(made([1, hair, 2], 5), [1, hair, 2]);
	}
);

test('ranks leave a gap after a tie, and an unknown value has none', () => {
	expect(ranks([5, null, 9, 5, 1])).toEqual([2, null, 1, 2, 4]);
});
