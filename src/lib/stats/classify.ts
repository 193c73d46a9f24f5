import { quantile } from './quantile';

/** Class limits, the smallest and the largest value included; class `i` holds `breaks[i] <= value < breaks[i + 1]`. */
export type Breaks = readonly number[];

/**
 * Quantile classes whose inner limits are rounded to two significant digits, so that the limits printed in a legend are
 * the limits used. Fewer classes come back where values repeat; none for no values.
 */
export function quantileBreaks(values: readonly number[], classes: number): Breaks {
	const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
	const smallest = sorted[0];
	const largest = sorted.at(-1);
	if (smallest === undefined || largest === undefined) return [];
	const inner = Array.from({ length: classes - 1 }, (_, index) =>
		roundTo2(quantile(sorted, (index + 1) / classes) ?? smallest)
	);
	const limits = [smallest, ...inner.filter((limit) => limit > smallest && limit <= largest)];
	return [...new Set(limits), largest];
}

/** The class a value falls into; the last class holds its upper limit too. Null outside all classes. */
export function classOf(value: number, breaks: Breaks): number | null {
	const [smallest] = breaks;
	const largest = breaks.at(-1);
	if (smallest === undefined || largest === undefined) return null;
	if (value < smallest || value > largest) return null;
	const limits = breaks.slice(0, -1);
	return limits.findLastIndex((limit) => value >= limit);
}

function roundTo2(value: number): number {
	return Number(value.toPrecision(2));
}
