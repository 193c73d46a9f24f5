/** How values lie between the two ends of an axis. */
export interface Axis {
	readonly log: boolean;
	/** Values that are marked on it, rising. */
	readonly ticks: readonly number[];
	/** 0 at the axis' beginning, 1 at its end. */
	readonly at: (value: number) => number;
}

const STEPS = [1, 2, 5, 10];
/** The largest value stands a little before the end. */
const ROOM = 1.05;
const LOG_ROOM = 1.2;
/** Fewer decades than this are divided further. */
const FEW_DECADES = 3;

/**
 * From 0, or a little below the smallest where that is less, to a little beyond the largest, with at most about `most`
 * round ticks besides 0, at steps of 1, 2 or 5.
 */
export function linearAxis(values: readonly number[], most: number): Axis {
	const begin = Math.min(0, ...values) * ROOM;
	const end = Math.max(0, ...values) * ROOM;
	const span = end - begin;
	if (span === 0) return { log: false, ticks: [0], at: () => 0 };
	const power = 10 ** Math.floor(Math.log10(span / most));
	const step = (STEPS.find((factor) => span / (factor * power) <= most) ?? 10) * power;
	const above = Math.floor(end / step + 1e-9);
	const below = Math.floor(-begin / step + 1e-9);
	return {
		log: false,
		ticks: Array.from({ length: below + above + 1 }, (_, index) => rounded((index - below) * step)),
		at: (value) => (value - begin) / span
	};
}

/** From a little below the smallest to a little beyond the largest, marked at powers of ten; all values are above 0. */
export function logAxis(values: readonly number[], most: number): Axis {
	const low = Math.min(...values) / LOG_ROOM;
	const high = Math.max(...values) * LOG_ROOM;
	if (values.length === 0) return { log: true, ticks: [], at: () => 0 };
	const span = Math.log(high / low);
	return {
		log: true,
		ticks: logTicks(low, high, most),
		at: (value) => Math.log(value / low) / span
	};
}

function logTicks(low: number, high: number, most: number): number[] {
	const first = Math.floor(Math.log10(low));
	const last = Math.ceil(Math.log10(high));
	const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
	const within = (ticks: readonly number[]) =>
		ticks.map(rounded).filter((tick) => tick >= low && tick <= high);
	const decades = within(powers);
	if (decades.length >= FEW_DECADES) {
		const each = Math.ceil(decades.length / most);
		return decades.filter((_, index) => index % each === 0);
	}
	const divided = [[1, 2, 5], [1, 3], [1]]
		.map((steps) => within(powers.flatMap((power) => steps.map((step) => step * power))))
		.find((ticks) => ticks.length <= most);
	return divided ?? decades;
}

/** 0.30000000000000004 is 0.3. */
function rounded(value: number): number {
	return Number(value.toPrecision(12));
}
