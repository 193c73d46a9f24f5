import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classOf } from '$lib/stats/classify';
import { naturalBreaks } from '$lib/stats/natural-breaks';
import { sizes } from './values';

test('limits lie in the gaps between clusters, at round numbers', () => {
	const values = [1, 2, 3, 50, 51, 53, 400, 405];
	expect(naturalBreaks(values, 3)).toEqual([1, 27, 230, 405]);
	expect(sizes(naturalBreaks(values, 3), values)).toEqual([3, 3, 2]);
});

test('few different values have a class each', () => {
	expect(sizes(naturalBreaks([4, 1, 1, 2, 4, 4], 5), [4, 1, 1, 2, 4, 4])).toEqual([2, 1, 3]);
});

test('no other partition leaves values closer to the means of their classes', () => {
	const some = fc.oneof(
		fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 9 }),
		fc.array(fc.double({ min: 0.01, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 9 })
	);
	fc.assert(
		fc.property(some, fc.integer({ min: 1, max: 5 }), (values, classes) => {
			const breaks = naturalBreaks(values, classes);
			const made = breaks
				.slice(0, -1)
				.map((_, at) => values.filter((value) => classOf(value, breaks) === at));
			const best = leastOf(
				values.toSorted((a, b) => a - b),
				classes
			);
			// What is lost in the last digits of values a hair apart is no other partition.
			const hair = 1e-12 * Math.max(...values) ** 2;
			expect(total(made)).toBeLessThanOrEqual(best + 1e-9 * total([values]) + hair);
		})
	);
});

test('a hundred and fifty values are divided as well as by trying every beginning of every class', () => {
	const values = Array.from({ length: 150 }, (_, at) =>
		Math.round(Math.exp(((at * 7919) % 150) / 15))
	);
	const breaks = naturalBreaks(values, 7);
	const made = breaks
		.slice(0, -1)
		.map((_, at) => values.filter((value) => classOf(value, breaks) === at));
	expect(total(made)).toBeCloseTo(
		leastByTable(
			values.toSorted((a, b) => a - b),
			7
		),
		3
	);
});

/** The least sum of squares over every partition of sorted values into at most so many runs. */
function leastOf(sorted: readonly number[], classes: number): number {
	if (classes <= 1 || sorted.length <= 1) return total([sorted]);
	return Math.min(
		...sorted.map(
			(_, at) => total([sorted.slice(at)]) + (at ? leastOf(sorted.slice(0, at), classes - 1) : 0)
		)
	);
}

/** The same with every beginning of every class tried once. */
function leastByTable(sorted: readonly number[], classes: number): number {
	let least = sorted.map((_, last) => total([sorted.slice(0, last + 1)]));
	for (let count = 1; count < classes; count += 1)
		least = least.map((before, last) =>
			Math.min(
				before,
				...sorted
					.slice(1, last + 1)
					.map((_, at) => (least[at] ?? 0) + total([sorted.slice(at + 1, last + 1)]))
			)
		);
	return least.at(-1) ?? 0;
}

function total(classes: readonly (readonly number[])[]): number {
	return classes.reduce((sum, values) => {
		const mean = values.reduce((all, value) => all + value, 0) / Math.max(1, values.length);
		return sum + values.reduce((all, value) => all + (value - mean) ** 2, 0);
	}, 0);
}
