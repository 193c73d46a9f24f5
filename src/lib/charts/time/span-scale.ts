import { roundScale } from '../bars/round-scale';

/** An axis that holds zero, with ticks at round values on both sides of it. */
export interface SpanScale {
	readonly low: number;
	readonly high: number;
	readonly ticks: readonly number[];
}

/** A value this near to the next tick gets that tick as its end; a smaller rest needs no room of its own. */
const NEAR = 0.3;

/** The whole step where an axis ends downwards: the one below where it is near, else the last one within. */
function roundEnd(steps: number): number {
	return Math.ceil(steps - 1e-9) - steps > 1 - NEAR ? Math.floor(steps) : Math.ceil(steps - 1e-9);
}

/** The axis from the lowest to the highest value, zero always in it, with about `steps` steps at most. */
export function spanScale(values: readonly number[], steps = 4): SpanScale {
	let [low, high] = [0, 0];
	for (const value of values) {
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	if (low === high) return { low: 0, high: 1, ticks: [0] };
	// Round values are chosen for four steps; fewer steps are those of a larger number.
	const step = roundScale((high - low) * (4 / steps)).ticks[1] ?? high - low;
	const from = roundEnd(low / step);
	const to = -roundEnd(-high / step);
	return {
		// Adding 0 turns the −0 of a scale without negative values into 0.
		low: Math.min(low, from * step) + 0,
		high: Math.max(high, to * step) + 0,
		ticks: Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step + 0)
	};
}
