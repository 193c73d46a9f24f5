import { ascending, distinct } from './ascending';
import type { Breaks } from './classify';
import { legible } from './legible';

/**
 * Natural breaks (Fisher-Jenks): the classes whose values differ least from their class's mean, summed in squares over all
 * classes; no other partition is better. Equal values share a class, so there are no more classes than different values.
 * Each inner limit is a legible number between two classes, so rounding moves no value.
 *
 * The optimum is Fisher's (1958, https://doi.org/10.1080/01621459.1958.10501479), found by dynamic programming as in
 * Ckmeans.1d.dp (Wang and Song 2011, https://doi.org/10.32614/RJ-2011-015); since the best last cut never moves back when
 * a value is added, halving the values finds all of them in O(k n log n).
 */
export function naturalBreaks(values: readonly number[], classes: number): Breaks {
	const sorted = ascending(values);
	const points = distinct(sorted);
	const [smallest] = points;
	const largest = points.at(-1);
	if (smallest === undefined || largest === undefined) return [];
	const starts = bestStarts(points, sorted, Math.min(classes, points.length));
	const limits = starts.flatMap((start) => {
		const [below = smallest, above = largest] = [points[start - 1], points[start]];
		const between = (limit: number) => limit > below && limit <= above && limit < largest;
		return legible(below / 2 + above / 2, between) ?? [];
	});
	return [smallest, ...limits, largest];
}

/** The index among the different values where each class but the first begins. */
function bestStarts(
	points: readonly number[],
	sorted: readonly number[],
	classes: number
): number[] {
	const cost = costs(points, sorted);
	let least = points.map((_, last) => cost(0, last));
	const begins: number[][] = [];
	for (let count = 1; count < classes; count += 1) {
		const layer = withOneMore(least, cost, count);
		least = layer.least;
		begins.push(layer.begin);
	}
	const starts: number[] = [];
	let last = points.length - 1;
	for (const begin of begins.toReversed()) {
		const start = begin[last] ?? 0;
		starts.unshift(start);
		last = start - 1;
	}
	return starts;
}

/** For the values up to each one: the least cost with one class more than `before` has, and where that class begins. */
function withOneMore(
	before: readonly number[],
	cost: (first: number, last: number) => number,
	classes: number
): { readonly least: number[]; readonly begin: number[] } {
	const least = before.map(() => Infinity);
	const begin = before.map((_, last) => last);
	// The best beginning for a value in the middle bounds those of all values on either side of it.
	const solve = (low: number, high: number, from: number, to: number): void => {
		if (low > high) return;
		const middle = (low + high) >> 1;
		let best = from;
		for (let start = from; start <= Math.min(to, middle); start += 1) {
			const total = (before[start - 1] ?? Infinity) + cost(start, middle);
			if (total >= (least[middle] ?? Infinity)) continue;
			least[middle] = total;
			best = start;
		}
		begin[middle] = best;
		solve(low, middle - 1, from, best);
		solve(middle + 1, high, best, to);
	};
	solve(classes, before.length - 1, classes, before.length - 1);
	return { least, begin };
}

/** The squared distances from their mean of the values between two of the different ones, both included. */
function costs(
	points: readonly number[],
	sorted: readonly number[]
): (first: number, last: number) => number {
	// Centred and scaled, so that squares keep their digits; the best partition is the same.
	const centre = sorted[sorted.length >> 1] ?? 0;
	const scale = (points.at(-1) ?? 0) - (points[0] ?? 0) || 1;
	const count = new Float64Array(points.length + 1);
	const sum = new Float64Array(points.length + 1);
	const squares = new Float64Array(points.length + 1);
	let read = 0;
	for (const [index, point] of points.entries()) {
		const start = read;
		while (sorted[read] === point) read += 1;
		const value = (point - centre) / scale;
		count[index + 1] = (count[index] ?? 0) + read - start;
		sum[index + 1] = (sum[index] ?? 0) + (read - start) * value;
		squares[index + 1] = (squares[index] ?? 0) + (read - start) * value ** 2;
	}
	const between = (sums: Float64Array, first: number, last: number) =>
		(sums[last + 1] ?? 0) - (sums[first] ?? 0);
	return (first, last) =>
		first === last
			? 0
			: Math.max(
					0,
					between(squares, first, last) -
						between(sum, first, last) ** 2 / between(count, first, last)
				);
}
