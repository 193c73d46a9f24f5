import type { Answer } from '../view/answer';

/** A bar: where it begins and ends and how high it is, each of 1, and how many values of which class it stands for. */
export interface Bin {
	readonly from: number;
	readonly to: number;
	readonly height: number;
	readonly count: number;
	readonly classIndex: number;
}

/** The values an axis runs between, and how. */
export interface Axis {
	readonly kind: 'linear' | 'log';
	readonly from: number;
	readonly to: number;
}

/** How an answer's values spread over its classes, in parts of 1, so that any pen can draw it at any size. */
export interface Histogram {
	readonly axis: Axis;
	readonly bins: readonly Bin[];
	/** Where each inner limit stands. */
	readonly limits: readonly number[];
	readonly values: number;
}

/** A bar is about so many pixels wide. */
const BAR = 10;
/** An axis is logarithmic where half of the values would lie in this part of a linear one. */
const CRAMMED = 0.1;

/** The histogram of an answer's classed values for so many pixels; null where there are fewer than two classes or values. */
export function histogramOf(
	{ rows, breaks, classing }: Pick<Answer, 'rows' | 'breaks' | 'classing'>,
	width: number
): Histogram | null {
	const classed = rows.flatMap(({ value, classIndex }) =>
		value === null || classIndex === null ? [] : [{ value, classIndex }]
	);
	const inner = breaks.slice(1, -1);
	if (inner.length === 0 || classed.length < 2) return null;
	const axis = axisOf(
		classed.map(({ value }) => value),
		inner,
		classing.method
	);
	const limits = inner.map((limit) => placeOn(axis, limit));
	const bins = [0, ...limits].flatMap((from, classIndex) => {
		const places = classed
			.filter((one) => one.classIndex === classIndex)
			.map(({ value }) => placeOn(axis, value));
		return barsOf(places, from, limits[classIndex] ?? 1, classIndex, BAR / width);
	});
	const most = Math.max(...bins.map(({ height }) => height));
	return {
		axis,
		bins: bins.map((bin) => ({ ...bin, height: bin.height / most })),
		limits,
		values: classed.length
	};
}

/** Where a value stands on an axis, 0 to 1; what lies beyond an end stands at it. */
export function placeOn({ kind, from, to }: Axis, value: number): number {
	if (to <= from) return 0;
	const at =
		kind === 'log' ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
	return Math.min(1, Math.max(0, at));
}

/** From the lowest to the highest of values and inner limits: an outer limit that was only widened is nobody's. */
function axisOf(
	values: readonly number[],
	inner: readonly number[],
	method: Answer['classing']['method']
): Axis {
	const sorted = [...values].toSorted((a, b) => a - b);
	const all = [...sorted, ...inner];
	const [from, to] = [Math.min(...all), Math.max(...all)];
	const middle = sorted[sorted.length >> 1] ?? from;
	// Equal steps look equal on a linear axis only.
	const crammed = method !== 'equal' && middle - from < CRAMMED * (to - from);
	return { kind: from > 0 && (crammed || method === 'log') ? 'log' : 'linear', from, to };
}

/**
 * The bars of a class that have values. A class is divided into bars of its own, so that none reaches over a limit; their
 * area, not their height, stands for how many values they hold, as their widths differ. A bar less than half as wide as
 * asked for counts as half: it would tower over all others.
 */
function barsOf(
	places: readonly number[],
	from: number,
	to: number,
	classIndex: number,
	wish: number
): Bin[] {
	const bars = Math.max(1, Math.round((to - from) / wish));
	const width = (to - from) / bars;
	const counts = new Map<number, number>();
	for (const place of places) {
		const bar =
			width === 0 ? 0 : Math.min(bars - 1, Math.max(0, Math.floor((place - from) / width)));
		counts.set(bar, (counts.get(bar) ?? 0) + 1);
	}
	return [...counts]
		.toSorted(([a], [b]) => a - b)
		.map(([bar, count]) => ({
			from: from + bar * width,
			to: bar === bars - 1 ? to : from + (bar + 1) * width,
			height: count / Math.max(width, wish / 2),
			count,
			classIndex
		}));
}
