import type { Locale } from '../domain/locale';
import type { Pen } from '../format/pen';
import type { Tokens } from '../format/tokens';
import type { Answer } from '../view/answer';
import { drawnOf } from '../view/drawn-as';
import { classesTold } from '../words/classes';
import { mapWords } from '../words/map';
import { drawFill } from './draw-fill';
import { drawHistogram, HISTOGRAM_HEIGHT } from './draw-histogram';
import { histogramOf } from './histogram';
import { legendOf, legendTitleOf } from './legend';
import { linesOf } from './lines-of';
import type { Box } from './area';
import { drawSymbolKey } from './draw-symbols';

const SWATCH = { width: 26, height: 12 };
const LINE_HEIGHT = 20;
const WORDS_HEIGHT = 16;
/** A histogram wider than this says no more. */
const WIDEST = 620;

/** The legend of an answer's map in lines as wide as the box; `view` is the part of the frame that is seen. Gives the height it used. */
export function drawMapLegend(
	ctx: Pen,
	answer: Answer,
	box: Box,
	view: Box,
	tokens: Tokens,
	locale: Locale
): number {
	const symbols = drawnOf(answer) === 'symbols';
	ctx.save();
	ctx.textAlign = 'left';
	ctx.textBaseline = 'alphabetic';
	ctx.font = `600 12px ${tokens.sans}`;
	ctx.fillStyle = tokens.ink;
	ctx.fillText(legendTitleOf(answer, locale), box.x, box.y + 12);
	let y = box.y + LINE_HEIGHT;
	const width = Math.min(WIDEST, box.width);
	const histogram = symbols ? null : histogramOf(answer, width);
	if (histogram) {
		drawHistogram(ctx, answer, histogram, { x: box.x, y, width, height: 0 }, tokens, locale);
		y += HISTOGRAM_HEIGHT;
	}
	ctx.font = `400 12px ${tokens.sans}`;
	if (symbols) y += drawSymbolKey(ctx, answer, { ...box, y }, view, tokens, locale);
	y = drawSwatches(ctx, answer, { ...box, y }, tokens, locale);
	ctx.fillStyle = tokens.muted;
	const told = symbols ? mapWords[locale].symbolsExplained : (classesTold(answer, locale) ?? '');
	for (const line of linesOf(ctx, told, box.width)) {
		ctx.fillText(line, box.x, y + 12);
		y += WORDS_HEIGHT;
	}
	ctx.restore();
	return y - box.y;
}

/** Gives where the next line begins. */
function drawSwatches(ctx: Pen, answer: Answer, box: Box, tokens: Tokens, locale: Locale): number {
	const symbols = drawnOf(answer) === 'symbols';
	const entries = legendOf(answer, locale).filter(({ from }) => !symbols || from === null);
	if (entries.length === 0) return box.y;
	let { x, y } = box;
	for (const { fill, label } of entries) {
		const width = SWATCH.width + 6 + ctx.measureText(label).width;
		if (x > box.x && x + width > box.x + box.width) {
			x = box.x;
			y += LINE_HEIGHT;
		}
		const bounds = { x, y: y + 2, ...SWATCH };
		drawFill(ctx, fill, tokens, bounds, () => rectangle(ctx, bounds));
		ctx.fillStyle = tokens.ink;
		ctx.fillText(label, x + SWATCH.width + 6, y + 12);
		x += width + 16;
	}
	return y + LINE_HEIGHT;
}

function rectangle(ctx: Pen, { x, y, width, height }: Box): void {
	ctx.rect(x, y, width, height);
}
