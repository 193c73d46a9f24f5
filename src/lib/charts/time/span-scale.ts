import { roundScale } from '../bars/round-scale';

/** An axis that holds zero, with ticks at round values on both sides of it. */
export interface SpanScale {
	readonly low: number;
	readonly high: number;
	readonly ticks: readonly number[];
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
	const from = Math.ceil(low / step - 1e-9);
	const to = Math.floor(high / step + 1e-9);
	return {
		low,
		high,
		// Adding 0 turns the −0 of a scale without negative values into 0.
		ticks: Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step + 0)
	};
}
