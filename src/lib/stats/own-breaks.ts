import { ascending } from './ascending';
import type { Breaks } from './classify';

/**
 * Classes with the reader's own inner limits, all of them: one more class than limits, those without a value too, so that
 * the legend is what was asked for. Limits are above 0; others are passed over, and null comes back where none is left.
 *
 * The outer limits are the smallest and the largest value. Where the values do not reach a limit they are widened: down to
 * 0, or up by as much as the last limit lies above the one before it. Every value is in exactly one class.
 */
export function ownBreaks(values: readonly number[], limits: readonly number[]): Breaks | null {
	const inner = [...new Set(ascending(limits))].filter((limit) => limit > 0);
	const lowest = inner[0];
	const highest = inner.at(-1);
	if (lowest === undefined || highest === undefined) return null;
	const sorted = ascending(values);
	const smallest = sorted[0];
	const largest = sorted.at(-1);
	if (smallest === undefined || largest === undefined) return [];
	const from = smallest < lowest ? smallest : 0;
	const to = largest > highest ? largest : 2 * highest - (inner.at(-2) ?? 0);
	return [from, ...inner, to];
}
