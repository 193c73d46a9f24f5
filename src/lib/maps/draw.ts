import type { Pen } from '../format/pen';
import type { Locale } from '../domain/locale';
import { STATE_CODES } from '../domain/place';
import type { Tokens } from '../format/tokens';
import type { Answer } from '../view/answer';
import { callOutBoxes, CALL_OUTS } from './call-outs';
import { drawFill } from './draw-fill';
import { fillsOf, inkOf, lookOf, type Fill } from './fill';
import { legendOf, legendTitleOf } from './legend';
import { FRAME, labelFits, OUTLINES, type Box, type Point } from './outlines';
import { trace } from './trace';

const FONT_SIZE = 11;
const SWATCH = { width: 26, height: 12 };
const LINE_HEIGHT = 20;

/** The map of an answer on a canvas, as large as its box allows, with the call-outs; only calls of the 2D context. */
export function drawStateMap(
	ctx: Pen,
	answer: Answer,
	box: Box,
	tokens: Tokens,
	_locale: Locale
): void {
	const scale = Math.min(box.width / FRAME.width, box.height / FRAME.height);
	const place = ({ x, y }: Point) => ({ x: box.x + x * scale, y: box.y + y * scale });
	const fills = fillsOf(answer, STATE_CODES);
	ctx.save();
	// Areas that paper fills have an outline of their own, which a neighbour must not paint over.
	const inOrder = [...fills].toSorted(([, a], [, b]) => edges(a) - edges(b));
	for (const [code, fill] of inOrder) {
		const { d, bounds } = OUTLINES[code];
		const around = {
			...place(bounds),
			width: bounds.width * scale,
			height: bounds.height * scale
		};
		drawFill(ctx, fill, tokens, around, () => trace(ctx, d, place));
	}
	for (const [code, fill] of fills) {
		const { label, room } = OUTLINES[code];
		if (CALL_OUTS.includes(code) || !labelFits(room * scale, FONT_SIZE)) continue;
		drawCode(ctx, code, place(label), fill, tokens);
	}
	for (const [code, at] of callOutBoxes(FRAME.width * scale, FRAME.height * scale)) {
		const fill = fills.get(code) ?? 'not_asked';
		const bounds = { ...at, x: box.x + at.x, y: box.y + at.y };
		drawFill(ctx, fill, tokens, bounds, () => rectangle(ctx, bounds));
		const centre = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
		drawCode(ctx, code, centre, fill, tokens);
	}
	ctx.restore();
}

/** The legend of an answer's map in lines as wide as the box; gives the height it used. */
export function drawMapLegend(
	ctx: Pen,
	answer: Answer,
	box: Box,
	tokens: Tokens,
	locale: Locale
): number {
	ctx.save();
	ctx.textAlign = 'left';
	ctx.textBaseline = 'alphabetic';
	ctx.font = `600 12px ${tokens.sans}`;
	ctx.fillStyle = tokens.ink;
	ctx.fillText(legendTitleOf(answer, locale), box.x, box.y + 12);
	ctx.font = `400 12px ${tokens.sans}`;
	let x = box.x;
	let y = box.y + LINE_HEIGHT;
	for (const { fill, label } of legendOf(answer, locale)) {
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
	ctx.restore();
	return y + LINE_HEIGHT - box.y;
}

function drawCode(ctx: Pen, code: string, { x, y }: Point, fill: Fill, tokens: Tokens): void {
	ctx.font = `600 ${FONT_SIZE}px ${tokens.sans}`;
	ctx.textAlign = 'center';
	// Not `middle`: PDF and Office ignore it in a vector recording.
	ctx.textBaseline = 'alphabetic';
	const baseline = y + FONT_SIZE * 0.36;
	if (lookOf(fill).texture) drawGround(ctx, code, { x, y }, tokens);
	ctx.fillStyle = inkOf(fill, tokens);
	ctx.fillText(code, x, baseline);
}

/** Letters on hatching or dots stand on a patch of paper. */
function drawGround(ctx: Pen, code: string, { x, y }: Point, tokens: Tokens): void {
	const width = ctx.measureText(code).width + 4;
	ctx.fillStyle = tokens.paper;
	ctx.fillRect(x - width / 2, y - FONT_SIZE * 0.6, width, FONT_SIZE * 1.2);
}

function edges(fill: Fill): number {
	return lookOf(fill).edge === null ? 0 : 1;
}

function rectangle(ctx: Pen, { x, y, width, height }: Box): void {
	ctx.rect(x, y, width, height);
}
