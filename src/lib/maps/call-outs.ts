import type { StateCode } from '../domain/place';
import type { Box } from './area';

/** States too small to be hit or named where they lie, north to south. Each has a box beside the map. */
export const CALL_OUTS: readonly StateCode[] = [
	'VT',
	'NH',
	'MA',
	'RI',
	'CT',
	'NJ',
	'DE',
	'MD',
	'DC'
];

/** Below this width the boxes stand in a row beneath the map. The component's stylesheet says the same. */
export const COLUMN_FROM = 560;

const WIDTH = 34;
const HEIGHT = 24;
const GAP = 3;
/** Beneath Cape Cod, east of the Carolinas: nothing lies there. */
const TOP = 0.33;

/** Where the boxes stand beside or beneath a map of this size, which begins at 0, 0. */
export function callOutBoxes(width: number, height: number): ReadonlyMap<StateCode, Box> {
	const inColumn = width >= COLUMN_FROM;
	const wide = (width - GAP * (CALL_OUTS.length - 1)) / CALL_OUTS.length;
	return new Map(
		CALL_OUTS.map((code, index) => [
			code,
			inColumn
				? {
						x: width - WIDTH,
						y: TOP * height + index * (HEIGHT + GAP),
						width: WIDTH,
						height: HEIGHT
					}
				: { x: index * (wide + GAP), y: height + GAP * 2, width: wide, height: HEIGHT }
		])
	);
}

/** What the row beneath the map adds to its height. */
export function callOutRowHeight(width: number): number {
	return width >= COLUMN_FROM ? 0 : HEIGHT + GAP * 2;
}
