import type { Pen } from '../../format/pen';
import type { Tokens } from '../../format/tokens';
import type { PlacedBars } from '../bars/place';
import { fontOf } from './font';

/** Thin lines at round values, named at their upper ends. Where names stand above the bars there is no room for them. */
export function paintGrid(
	ctx: Pen,
	{ frame, ticks, bars }: PlacedBars,
	nameOf: (value: number) => string,
	tokens: Tokens
): void {
	ctx.save();
	ctx.lineWidth = 1;
	const bottom = frame.top + bars.length * frame.pitch;
	for (const { value, x } of ticks) {
		const crisp = Math.round(x) + 0.5;
		ctx.strokeStyle = value === 0 ? tokens.muted : tokens.line;
		ctx.beginPath();
		if (frame.names === 'beside') {
			ctx.moveTo(crisp, frame.top);
			ctx.lineTo(crisp, bottom);
		}
		ctx.stroke();
	}
	if (frame.names === 'beside') {
		ctx.font = fontOf(tokens, frame.fontSize - 2);
		ctx.fillStyle = tokens.muted;
		ctx.textBaseline = 'middle';
		for (const { value, x } of ticks) {
			ctx.textAlign = value === 0 ? 'left' : 'center';
			ctx.fillText(nameOf(value), x, frame.top / 2 - 1);
		}
	}
	ctx.restore();
}
