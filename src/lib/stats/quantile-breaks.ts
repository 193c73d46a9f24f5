import { ascending, countBelow, distinct } from './ascending';
import type { Breaks } from './classify';
import { legible, roundings } from './legible';
import { quantile } from './quantile';

/** Of a class's share of the values: so many may be moved by a limit's rounding. */
const MOVABLE = 0.2;

/** Where a limit falls: below the value at `index`, at `wish` if that were legible. */
interface Cut {
	readonly index: number;
	readonly wish: number;
}

/**
 * Classes that hold about as many values each. Inner limits are rounded to two significant digits, so that the limits
 * printed in a legend are the limits used; finer where two would empty a class or move more than a few values into the
 * next. Fewer classes come back where values repeat, since equal values share a class.
 */
export function quantileBreaks(values: readonly number[], classes: number): Breaks {
	const sorted = ascending(values);
	const [smallest] = sorted;
	const largest = sorted.at(-1);
	if (smallest === undefined || largest === undefined) return [];
	const cuts = cutsOf(sorted, Math.min(classes, distinct(sorted).length));
	const few = (sorted.length / classes) * MOVABLE;
	const breaks = [smallest];
	for (const [place, cut] of cuts.entries()) {
		const next = cuts[place + 1]?.index ?? sorted.length;
		const limit = limitAt(sorted, cut, breaks.at(-1) ?? smallest, next, few);
		if (limit !== null) breaks.push(limit);
	}
	return [...breaks, largest];
}

/** Cuts at the quantiles, each once; equal values are never parted. */
function cutsOf(sorted: readonly number[], classes: number): Cut[] {
	const smallest = sorted[0] ?? 0;
	const largest = sorted.at(-1) ?? smallest;
	const cuts = new Map<number, Cut>();
	for (let part = 1; part < classes; part += 1) {
		const wish = quantile(sorted, part / classes) ?? smallest;
		const least = sorted.findIndex((value) => value > smallest);
		const index = wish > smallest ? countBelow(sorted, wish) : least;
		// A limit as high as the largest value or as low as the smallest parts nothing: it moves between two values.
		const moved = wish <= smallest || wish >= largest;
		const [below = smallest, above = largest] = [sorted[index - 1], sorted[index]];
		if (!cuts.has(index)) cuts.set(index, { index, wish: moved ? (below + above) / 2 : wish });
	}
	return [...cuts.values()].toSorted((a, b) => a.index - b.index);
}

/**
 * The limit of a cut, after the limit `before` and before the value at `next`; null where nothing fits between. `few` values
 * may come to stand on its other side, where that keeps it short.
 */
function limitAt(
	sorted: readonly number[],
	{ index, wish }: Cut,
	before: number,
	next: number,
	few: number
): number | null {
	const largest = sorted.at(-1) ?? wish;
	const [below = before, above = largest] = [sorted[index - 1], sorted[index]];
	const partsHere = (limit: number) => limit > below && limit <= above && limit < largest;
	const partsNear = (limit: number) => {
		const at = countBelow(sorted, limit);
		const filled = at > countBelow(sorted, before) && at < next;
		return filled && limit < largest && Math.abs(at - index) <= few;
	};
	const shortest = roundings(wish, 2).find(partsHere);
	return shortest ?? legible(wish, (limit) => partsHere(limit) || partsNear(limit));
}
