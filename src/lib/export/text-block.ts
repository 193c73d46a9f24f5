import type { Pen } from '../format/pen';
import type { Box } from './box';
import { wrapped } from './wrapped';

export interface TextStyle {
	readonly font: string;
	readonly colour: string;
	readonly lineHeight: number;
}

/** A paragraph broken into lines that fit a width. */
export function textBlock(
	ctx: Pen,
	text: string,
	width: number,
	{ font, colour, lineHeight }: TextStyle
) {
	ctx.font = font;
	const lines = wrapped(text, width, (part) => ctx.measureText(part).width);
	return {
		height: lines.length * lineHeight,
		draw(target: Pen, { x, y }: Box) {
			target.font = font;
			target.fillStyle = colour;
			target.textAlign = 'left';
			target.textBaseline = 'alphabetic';
			lines.forEach((line, index) => {
				target.fillText(line, x, y + index * lineHeight + lineHeight * 0.76);
			});
		}
	};
}
