import { DOTS, styleOf, type MarkId } from '../marks';
import type { Box } from '../paint/box';
import { field, straight, type At, type Ink, type LineInk } from './ink';

/** A status, or of capital expenditure what was `reported` and what was `said` in advance. */
export type BarMark = MarkId | 'reported' | 'said';

/** A bar, or the part of one, with what tells its status apart in a greyscale print: texture, outline, dashes. */
export function markInks(mark: BarMark, box: Box): Ink[] {
	if (box.width <= 0) return [];
	if (mark === 'reported') return [field(box, 'accent')];
	if (mark === 'said') return [field(box, 'paper'), outlineOf(box, [3, 2], 'accent')];
	const { fill, texture, textureColour, outline, dash } = styleOf(mark);
	return [
		field(box, fill),
		...(texture === 'hatch' ? [{ kind: 'hatch' as const, ...box, colour: textureColour }] : []),
		...(texture === 'dots' ? dotted(box, textureColour) : []),
		...(texture === 'cross' ? crossed(box, textureColour) : []),
		...(outline ? [outlineOf(box, dash, outline)] : [])
	];
}

/** All around, half a pixel inside, so that it stays sharp. */
function outlineOf(
	{ x, y, width, height }: Box,
	dash: readonly number[],
	colour: LineInk['colour']
): LineInk {
	const [left, top] = [x + 0.5, y + 0.5];
	const right = Math.max(left, x + width - 0.5);
	const bottom = y + height - 0.5;
	const points: readonly At[] = [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
		[left, top]
	];
	return { kind: 'line', points, colour, width: 1, dash, strength: 1 };
}

/** A line of dots is one dashed stroke: a long bar of them is no heavier for a page than a short one. */
function dotted({ x, y, width, height }: Box, colour: LineInk['colour']): LineInk[] {
	const size = 2 * DOTS.radius;
	const rows = Math.max(1, Math.floor(height / DOTS.tile));
	const first = y + (height - (rows - 1) * DOTS.tile) / 2;
	const from = x + (DOTS.tile - size) / 2;
	if (from + size > x + width) return [];
	return Array.from({ length: rows }, (_, row) => {
		const at = first + row * DOTS.tile;
		return {
			...straight([from, at], [x + width, at], colour, size),
			dash: [size, DOTS.tile - size]
		};
	});
}

function crossed({ x, y, width, height }: Box, colour: LineInk['colour']): LineInk[] {
	return [
		straight([x, y], [x + width, y + height], colour),
		straight([x, y + height], [x + width, y], colour)
	];
}
