import type { Locale } from '../domain/locale';
import type { Pen } from '../format/pen';
import type { Tokens } from '../format/tokens';
import type { Answer } from '../view/answer';
import { classWords } from '../words/classes';
import { lookOf } from './fill';
import type { Histogram } from './histogram';
import { limitText } from './legend';
import type { Box } from './area';
import { rampOf } from './ramp';

const BARS = 44;
const TEXT_SIZE = 10;
/** Bars, the ends of the axis beneath them, and the space to what follows. */
export const HISTOGRAM_HEIGHT = 66;

/** The histogram of an answer's classes as wide as the box, with the limits as lines; only calls of the 2D context. */
export function drawHistogram(
	ctx: Pen,
	answer: Answer,
	{ axis, bins, limits }: Histogram,
	{ x, y, width }: Box,
	tokens: Tokens,
	locale: Locale
): void {
	ctx.save();
	const ground = y + BARS;
	const steps = rampOf(limits.length + 1);
	for (const { from, to, height, classIndex } of bins) {
		const { token } = lookOf(steps[classIndex]?.fill ?? 'class-5');
		const high = Math.max(1, height * (BARS - 4));
		ctx.fillStyle = tokens[token];
		// A hair of paper between bars, but no bar is without a width.
		ctx.fillRect(x + from * width, ground - high, Math.max(0.75, (to - from) * width - 0.5), high);
	}
	ctx.strokeStyle = tokens.muted;
	ctx.lineWidth = 0.75;
	ctx.beginPath();
	for (const limit of limits) {
		ctx.moveTo(x + limit * width, y);
		ctx.lineTo(x + limit * width, ground);
	}
	ctx.moveTo(x, ground);
	ctx.lineTo(x + width, ground);
	ctx.stroke();
	ctx.font = `400 ${TEXT_SIZE}px ${tokens.sans}`;
	ctx.fillStyle = tokens.muted;
	ctx.textAlign = 'left';
	ctx.fillText(limitText(answer, axis.from, 'down', locale), x, ground + 12);
	ctx.textAlign = 'right';
	ctx.fillText(limitText(answer, axis.to, 'up', locale), x + width, ground + 12);
	if (axis.kind === 'log') {
		ctx.textAlign = 'center';
		ctx.fillText(classWords[locale].logAxis, x + width / 2, ground + 12);
	}
	ctx.restore();
}
