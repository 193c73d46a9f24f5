import type { At, HatchInk } from './ink';

/** In pixels; a picture's hatching is finer than that of bars, for its fields are small. */
export const HATCH_WIDTH = 1;
const APART = 4;

/** The diagonals of a hatched box, each ending at its sides: nothing needs to be clipped, on a page or in a file. */
export function diagonalsOf({
	x,
	y,
	width,
	height
}: Pick<HatchInk, 'x' | 'y' | 'width' | 'height'>): (readonly [At, At])[] {
	const diagonals: (readonly [At, At])[] = [];
	for (let sum = APART / 2; sum < width + height; sum += APART) {
		// Along a diagonal, right and down from the upper left corner add up to the same.
		const left = Math.max(0, sum - height);
		const right = Math.min(width, sum);
		diagonals.push([
			[x + left, y + sum - left],
			[x + right, y + sum - right]
		]);
	}
	return diagonals;
}
