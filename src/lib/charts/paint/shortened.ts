import type { Pen } from '../../format/pen';

/** The text, or as much of its beginning as there is room for and an ellipsis. */
export function shortened(ctx: Pick<Pen, 'measureText'>, text: string, room: number): string {
	if (ctx.measureText(text).width <= room) return text;
	for (let length = text.length - 1; length > 0; length -= 1) {
		const attempt = `${text.slice(0, length).trimEnd()}…`;
		if (ctx.measureText(attempt).width <= room) return attempt;
	}
	return '';
}
