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
/** What a map may be narrowed to: the less, the more the letters were made smaller before. */
const BANDS = [
	{ least: 0.6, most: 2 },
	{ least: 0.5, most: 2 },
	{ least: 0.4, most: 2 },
	{ least: 0.3, most: Infinity }
] as const;
const PARTS = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3];

/**
 * Ways to fit a picture into a shape, the best first: laid out wider, its letters become smaller and its plot flatter. A
 * map, which is as high as it is wide, never becomes flatter: it is also drawn smaller, in the middle.
 */
export function attempts(plot: Plot, narrowest: number): Attempt[] {
	const widths = Array.from({ length: WIDENINGS }, (_, index) => narrowest * WIDER ** index);
	if (!proportional(plot)) return widths.map((width) => ({ width, part: 1 }));
	return BANDS.flatMap(({ least, most }) => {
		const parts = PARTS.filter((part) => part >= least);
		return widths
			.filter((width) => width <= most * narrowest)
			.flatMap((width) => parts.map((part) => ({ width, part })));
	});
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
