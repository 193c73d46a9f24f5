import type { Pen } from '../../format/pen';
import type { Tokens } from '../../format/tokens';
import type { PlacedBars } from '../bars/place';

/** How much of a row is left to see while another one stands out. */
export const FADED = 0.38;

/** Lays paper over every row but the one that stands out, where there is such a row. */
export function paintFade(
	ctx: Pen,
	{ bars, frame }: PlacedBars,
	highlight: string | null,
	tokens: Tokens
): void {
	if (!bars.some(({ bar }) => bar.row.key === highlight)) return;
	ctx.save();
	ctx.globalAlpha = 1 - FADED;
	ctx.fillStyle = tokens.paper;
	for (const { bar, top } of bars) {
		if (bar.row.key !== highlight) ctx.fillRect(0, top, frame.width, frame.pitch);
	}
	ctx.restore();
}
