import { roundScale, type RoundScale } from './round-scale';

/** An axis that holds zero. It begins there, or where numbers lie below zero at a round value that holds them all. */
export interface BarScale extends RoundScale {
	readonly min: number;
}

/** The axis from the lowest to the highest end of ink; without ink below zero it is that of numbers from zero up. */
export function barScale(lowest: number, highest: number): BarScale {
	if (!(lowest < 0)) return { ...roundScale(Math.max(0, highest)), min: 0 };
	const max = Math.max(0, highest);
	const step = roundScale(max - lowest).ticks[1] ?? max - lowest;
	const below = Math.max(1, Math.ceil(-lowest / step - 1e-9));
	const above = Math.floor(max / step + 1e-9);
	return {
		// A hair of floating point must not leave ink outside.
		min: Math.min(lowest, -below * step),
		max,
		// Adding 0 turns −0 into 0.
		ticks: Array.from({ length: below + above + 1 }, (_, index) => (index - below) * step + 0)
	};
}

/** Where a value stands on the axis, as a part of it. */
export function partOf({ min, max }: Pick<BarScale, 'min' | 'max'>, value: number): number {
	return (Math.max(min, value) - min) / (max - min);
}
