import type { MarkId } from '../marks';
import { partOf } from './bar-scale';
import { signed, type Bar, type Bars } from './bars';
import type { Frame } from './frame';

export interface PlacedSegment {
	readonly mark: MarkId;
	readonly x: number;
	readonly width: number;
}

export interface PlacedWhisker {
	readonly from: number;
	readonly to: number;
	readonly open: boolean;
}

export interface PlacedBar {
	readonly bar: Bar;
	/** The row's upper edge. */
	readonly top: number;
	readonly y: number;
	readonly height: number;
	readonly segments: readonly PlacedSegment[];
	readonly whisker: PlacedWhisker | null;
	/** Where the ink ends on the side of the label; zero where there is none. */
	readonly tip: number;
}

/** Bars in pixels. */
export interface PlacedBars {
	readonly frame: Frame;
	readonly bars: readonly PlacedBar[];
	readonly ticks: readonly { readonly value: number; readonly x: number }[];
	/** Where zero is a line between bars to its left and its right; null where every bar begins at it. */
	readonly base: number | null;
}

/** Length of the arrow of an open-ended bar, and half its width. */
export const ARROW = { length: 12, half: 4 } as const;

/** How far the line of zero reaches beyond a bar where names stand above the bars. */
export const BASE_BEYOND = 3;

export function placeBars({ bars, scale }: Bars, frame: Frame): PlacedBars {
	const x = (value: number) =>
		frame.left + partOf(scale, value) * Math.max(0, frame.right - frame.left);
	return {
		frame,
		bars: bars.map((bar, index) => placeBar(bar, frame.top + index * frame.pitch, frame, x)),
		ticks: scale.ticks.map((value) => ({ value, x: x(value) })),
		base: signed({ scale }) ? x(0) : null
	};
}

/** The row at a height, or null beside them all. */
export function rowAt({ top, pitch }: Frame, rows: number, y: number): number | null {
	const index = Math.floor((y - top) / pitch);
	return index >= 0 && index < rows ? index : null;
}

function placeBar(bar: Bar, top: number, frame: Frame, x: (value: number) => number): PlacedBar {
	const { whisker } = bar;
	return {
		bar,
		top,
		y: top + frame.barTop,
		height: frame.barHeight,
		segments: bar.segments.map(({ mark, from, to }) => ({
			mark,
			x: Math.min(x(from), x(to)),
			width: Math.abs(x(to) - x(from))
		})),
		whisker: whisker && { from: x(whisker.from), to: x(whisker.to), open: whisker.open },
		tip: bar.side === 'left' ? x(bar.begin) : x(bar.end) + (whisker?.open ? ARROW.length : 0)
	};
}
