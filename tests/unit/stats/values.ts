import fc from 'fast-check';
import { expect } from 'vitest';
import { classOf, type Breaks } from '$lib/stats/classify';

/** Amounts as a map has them, many alike. */
export const amounts = fc.oneof(
	fc.array(fc.double({ min: 0.001, max: 1e12, noNaN: true }), { maxLength: 60 }),
	fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 60 })
);

export const classCounts = fc.integer({ min: 3, max: 7 });

/** Strictly ascending limits, and every value in exactly one class whose limits hold it. */
export function expectSound(breaks: Breaks, values: readonly number[]): void {
	if (values.length === 0) return expect(breaks).toEqual([]);
	const alike = new Set(values).size === 1 && breaks.length === 2;
	if (!alike)
		expect(breaks.every((limit, at) => at === 0 || limit > (breaks[at - 1] ?? 0))).toBe(true);
	const last = breaks.length - 2;
	for (const value of values) {
		const holding = breaks.slice(0, -1).flatMap((from, at) => {
			const to = breaks[at + 1] ?? 0;
			return value >= from && (value < to || (at === last && value === to)) ? [at] : [];
		});
		expect(holding).toEqual([classOf(value, breaks)]);
	}
}

/** How many values each class has. */
export function sizes(breaks: Breaks, values: readonly number[]): number[] {
	return breaks
		.slice(0, -1)
		.map((_, at) => values.filter((value) => classOf(value, breaks) === at).length);
}
