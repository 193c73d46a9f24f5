import type { Pen } from '../../format/pen';
import type { Tokens } from '../../format/tokens';
import { ARROW, type PlacedWhisker } from '../bars/place';

/** Half the height of the cap at a ceiling. */
export const CAP = 4;

/** Draws what is possible above the floor: a thin line to the ceiling with a cap, or an arrow where there is no limit. */
export function paintWhisker(
	ctx: Pen,
	{ from, to, open }: PlacedWhisker,
	middle: number,
	tokens: Tokens
): void {
	const end = open ? to + ARROW.length : to;
	ctx.save();
	ctx.strokeStyle = tokens.ink;
	ctx.lineWidth = 1.25;
	ctx.beginPath();
	ctx.moveTo(from, middle);
	ctx.lineTo(end, middle);
	if (to > from) {
		ctx.moveTo(to, middle - CAP);
		ctx.lineTo(to, middle + CAP);
	}
	if (open) {
		ctx.moveTo(end - ARROW.half, middle - ARROW.half);
		ctx.lineTo(end, middle);
		ctx.lineTo(end - ARROW.half, middle + ARROW.half);
	}
	ctx.stroke();
	ctx.restore();
}
