import type { Figure } from './measurement';

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	const upper = sorted[Math.floor(middle)] ?? NaN;
	return Number.isInteger(middle) ? ((sorted[middle - 1] ?? NaN) + upper) / 2 : upper;
}

/** A figure from several runs. */
export function figure(
	what: string,
	values: readonly number[],
	unit: Figure['unit'],
	bar?: number
): Figure {
	const spread = [Math.min(...values), Math.max(...values)] as const;
	return { what, value: median(values), unit, spread, bar };
}

export function timed(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}
