import { expect, test } from 'vitest';
import { equalBreaks } from '$lib/stats/equal-breaks';
import { logBreaks } from '$lib/stats/log-breaks';

test('equal intervals span the same range each, at legible limits', () => {
	expect(equalBreaks([1, 7, 20, 100, 150, 405], 5)).toEqual([1, 82, 160, 240, 320, 405]);
});

test('limits close together have the digits that keep them apart', () => {
	expect(equalBreaks([1000, 1001, 1005, 1008, 1010], 5)).toEqual([
		1000, 1002, 1004, 1006, 1008, 1010
	]);
});

test('a class without a value stays: its step is one of the equal ones', () => {
	expect(equalBreaks([1, 2, 100], 3)).toEqual([1, 34, 67, 100]);
});

test('equal steps of the logarithm span the same factor each', () => {
	expect(logBreaks([1, 10, 20, 1000, 10_000, 100_000], 5)).toEqual([
		1, 10, 100, 1000, 10_000, 100_000
	]);
});

test('0 and what is below has no logarithm, so there are no such classes', () => {
	expect(logBreaks([0, 10, 20], 3)).toBeNull();
	expect(logBreaks([-1, 10, 20], 3)).toBeNull();
});
