/** Where bars stand in a picture, in pixels. On the page it is read from the drawn list, in a file it is worked out. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	/** From the beginning of the axis, zero or a round value below it, to the end of the longest bar. */
	readonly left: number;
	readonly right: number;
	/** The first row's upper edge; ticks stand above it. */
	readonly top: number;
	/** From one row to the next. */
	readonly pitch: number;
	/** The bar's place in its row. */
	readonly barTop: number;
	readonly barHeight: number;
	/** Narrow pictures write name and number on a line of their own above the bar. */
	readonly names: 'beside' | 'above';
	readonly fontSize: number;
}

interface Density {
	readonly top: number;
	readonly pitch: number;
	readonly barTop: number;
	readonly barHeight: number;
	readonly fontSize: number;
}

const BESIDE: Density = { top: 22, pitch: 30, barTop: 7, barHeight: 16, fontSize: 13 };
const BESIDE_DENSE: Density = { top: 22, pitch: 23, barTop: 4.5, barHeight: 14, fontSize: 12 };
const ABOVE: Density = { top: 0, pitch: 44, barTop: 22, barHeight: 14, fontSize: 13 };

/** An open-ended bar's arrow reaches this far beyond the longest bar. */
const ARROW_ROOM = 14;

/** A canvas reaches this much further down than the rows: chart.js cannot place the last bar below its band's middle else. */
export const BELOW = 8;

/** Below this width names stand above their bars; bars on both sides of zero need room for labels on both sides. */
const NARROW = 560;
const NARROW_SIGNED = 700;
/** From here on rows move closer together. */
const DENSE_FROM = 16;

/** How high bars are drawn in a file. */
export function heightOf(names: readonly string[], width: number, isSigned = false): number {
	const { top, pitch } = densityOf(names, width, isSigned);
	return top + pitch * names.length;
}

/**
 * A frame for a file: names and labels as wide as `measure` finds them, the bars in between. `before` are labels left of
 * bars, null where no bar can have one.
 */
export function frameOf(
	names: readonly string[],
	labels: readonly string[],
	width: number,
	measure: (text: string, fontSize: number) => number,
	before: readonly string[] | null = null
): Frame {
	const isSigned = before !== null;
	const density = densityOf(names, width, isSigned);
	const widest = (texts: readonly string[]) =>
		Math.max(0, ...texts.map((text) => Math.ceil(measure(text, density.fontSize))));
	const beside = density !== ABOVE;
	// The figure is set bolder than it was measured.
	const room = (texts: readonly string[]) => widest(texts) * 1.05 + 16;
	return {
		...density,
		width,
		height: heightOf(names, width, isSigned),
		left: beside ? widest(names) + 14 + (before ? room(before) : 0) : 0,
		right: beside ? width - room(labels) : width - ARROW_ROOM,
		names: beside ? 'beside' : 'above'
	};
}

function densityOf(names: readonly string[], width: number, isSigned: boolean): Density {
	if (width < (isSigned ? NARROW_SIGNED : NARROW)) return ABOVE;
	return manyRows(names.length) ? BESIDE_DENSE : BESIDE;
}

/** True where there are so many rows that they move closer together. */
export function manyRows(rows: number): boolean {
	return rows >= DENSE_FROM;
}
