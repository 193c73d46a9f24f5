import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownBreaks } from '$lib/stats/own-breaks';
import { amounts, expectSound, sizes } from './values';

test('the reader’s limits are the limits, not rounded', () => {
	expect(ownBreaks([1, 20, 405], [7.125, 100])).toEqual([1, 7.125, 100, 405]);
});

test('a limit that no value reaches is kept, and the outer limits give way', () => {
	expect(ownBreaks([20, 30], [5, 10, 50])).toEqual([0, 5, 10, 50, 90]);
	expect(sizes([0, 5, 10, 50, 90], [20, 30])).toEqual([0, 0, 2, 0]);
	expect(ownBreaks([1, 2], [5])).toEqual([1, 5, 10]);
});

test('a value on the highest limit is in the class above it', () => {
	const breaks = ownBreaks([1, 5], [5]) ?? [];
	expect(sizes(breaks, [1, 5])).toEqual([1, 1]);
});

test('limits are put in order, each once; without one there are no classes of the reader’s own', () => {
	expect(ownBreaks([1, 20], [10, 5, 10])).toEqual([1, 5, 10, 20]);
	expect(ownBreaks([1, 20], [])).toBeNull();
	expect(ownBreaks([1, 20], [0, -3])).toBeNull();
	expect(ownBreaks([], [5])).toEqual([]);
});

test('every limit asked for is a limit, and every value in one class', () => {
	const limits = fc.array(fc.double({ min: 0.001, max: 1e13, noNaN: true }), {
		minLength: 1,
		maxLength: 6
	});
	fc.assert(
		fc.property(amounts, limits, (values, asked) => {
			const breaks = ownBreaks(values, asked) ?? [];
			expectSound(breaks, values);
			if (values.length > 0)
				expect(breaks.slice(1, -1)).toEqual([...new Set(asked)].toSorted((a, b) => a - b));
		})
	);
});
