import type { Plot } from './picture';

/** A way to lay a picture out in a given shape. */
export interface Attempt {
	readonly width: number;
	/** What of the width its plot is drawn in. */
	readonly part: number;
}

/** How much wider a picture is laid out at each attempt, and how often. */
const WIDER = 1.04;
const WIDENINGS = 80;
/** What a map may be narrowed to, and more where that does not do. */
const PARTS = [1, 0.9, 0.8, 0.7, 0.6];
const SMALL_PARTS = [0.5, 0.4, 0.3];
/** Before the letters become this much smaller, a map does. */
const SMALLER = 2;

/**
 * Ways to fit a picture into a shape, the best first: laid out wider, its letters become smaller and its plot flatter. A
 * map, which is as high as it is wide, never becomes flatter: it is also drawn smaller, in the middle.
 */
export function attempts(plot: Plot, narrowest: number): Attempt[] {
	const widths = Array.from({ length: WIDENINGS }, (_, index) => narrowest * WIDER ** index);
	if (!proportional(plot)) return widths.map((width) => ({ width, part: 1 }));
	const within = (parts: readonly number[], most: number) =>
		widths
			.filter((width) => width <= most * narrowest)
			.flatMap((width) => parts.map((part) => ({ width, part })));
	return [...within(PARTS, SMALLER), ...within([...PARTS, ...SMALL_PARTS], Infinity)];
}

/** The plot in a part of its room, in the middle. */
export function narrowed(plot: Plot, part: number): Plot {
	return {
		height: (width) => plot.height(width * part),
		draw(pen, box) {
			const width = box.width * part;
			plot.draw(pen, { ...box, width, x: box.x + (box.width - width) / 2 });
		}
	};
}

function proportional({ height }: Plot): boolean {
	return Math.abs(height(2000) - 2 * height(1000)) < 4;
}
