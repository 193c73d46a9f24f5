import type { Pen } from '../../format/pen';
import type { Tokens } from '../../format/tokens';
import { BASE_BEYOND, type PlacedBar, type PlacedBars } from '../bars/place';
import { fontOf } from './font';

/**
 * Thin lines at round values, named at their upper ends. Where names stand above the bars there is no room for them; only
 * a zero that bars stand on both sides of is then drawn at each bar.
 */
export function paintGrid(
	ctx: Pen,
	{ frame, ticks, bars, base }: PlacedBars,
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
	if (frame.names === 'above' && base !== null) paintBase(ctx, base, bars, tokens);
	if (frame.names === 'beside') {
		ctx.font = fontOf(tokens, frame.fontSize - 2);
		ctx.fillStyle = tokens.muted;
		ctx.textBaseline = 'middle';
		for (const { value, x } of ticks) {
			ctx.textAlign = value === 0 && base === null ? 'left' : 'center';
			ctx.fillText(nameOf(value), x, frame.top / 2 - 1);
		}
	}
	ctx.restore();
}

/** Zero as a short line behind each bar: a long one would run through names and numbers. */
function paintBase(ctx: Pen, base: number, bars: readonly PlacedBar[], tokens: Tokens): void {
	const crisp = Math.round(base) + 0.5;
	ctx.strokeStyle = tokens.muted;
	ctx.beginPath();
	for (const { y, height } of bars) {
		ctx.moveTo(crisp, y - BASE_BEYOND);
		ctx.lineTo(crisp, y + height + BASE_BEYOND);
	}
	ctx.stroke();
}
