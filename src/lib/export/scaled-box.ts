import type { Box } from './box';

/** A box of a picture where it comes to stand on a page, the picture scaled and its corner at `left` and `top`. */
export function scaledBox(box: Box, scale: number, left: number, top: number): Box {
	return {
		x: left + box.x * scale,
		y: top + box.y * scale,
		width: box.width * scale,
		height: box.height * scale
	};
}
