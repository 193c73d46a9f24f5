import type { Pen } from '../format/pen';
import type { Locale } from '../domain/locale';
import type { Tokens } from '../format/tokens';
import type { Answer } from '../view/answer';
import type { Drawing } from './draw';
import { legendOf, type LegendEntry } from './legend';
import { fontOf } from './paint/font';
import { paintMark } from './paint/mark';
import { paintWhisker } from './paint/whisker';

const LINE = 22;
const SIGN = { width: 22, height: 12 } as const;
const AFTER_SIGN = 7;
const BETWEEN = 20;
const SIZE = 13;

/** The legend of a chart for a file; null where nothing needs explaining. */
export function plotOfLegend(
	answer: Pick<Answer, 'rows' | 'request'>,
	tokens: Tokens,
	locale: Locale
): Drawing | null {
	const entries = legendOf(answer, locale);
	if (entries.length === 0) return null;
	return {
		height: (width) => linesAt(entries, width).length * LINE,
		draw(ctx, box) {
			ctx.save();
			ctx.font = fontOf(tokens, SIZE);
			ctx.textBaseline = 'middle';
			ctx.textAlign = 'left';
			linesAt(entries, box.width).forEach((line, index) => {
				let x = box.x;
				const middle = box.y + index * LINE + LINE / 2;
				for (const { sign, text } of line) {
					paintSign(ctx, sign, x, middle, tokens);
					ctx.fillStyle = tokens.ink;
					ctx.fillText(text, x + SIGN.width + AFTER_SIGN, middle + 0.5);
					x += SIGN.width + AFTER_SIGN + ctx.measureText(text).width + BETWEEN;
				}
			});
			ctx.restore();
		}
	};
}

/** Entries flow like words. The height is asked for before there is a context, so both go by the same estimate. */
function linesAt(entries: readonly LegendEntry[], width: number): LegendEntry[][] {
	const lines: LegendEntry[][] = [];
	let room = 0;
	for (const entry of entries) {
		const needed = SIGN.width + AFTER_SIGN + roughly(entry.text);
		const line = lines.at(-1);
		if (line && needed <= room) line.push(entry);
		else lines.push([entry]);
		room = (line && needed <= room ? room : width) - needed - BETWEEN;
	}
	return lines;
}

/** No narrower than the sans at this size. */
function roughly(text: string): number {
	return text.length * SIZE * 0.54;
}

function paintSign(
	ctx: Pen,
	sign: LegendEntry['sign'],
	x: number,
	middle: number,
	tokens: Tokens
): void {
	if (sign === 'whisker') {
		paintWhisker(ctx, { from: x, to: x + SIGN.width - 2, open: false }, middle, tokens);
	} else if (sign === 'open') {
		paintWhisker(ctx, { from: x, to: x, open: true }, middle, tokens);
	} else {
		paintMark(
			ctx,
			sign,
			{ x, y: middle - SIGN.height / 2, width: SIGN.width, height: SIGN.height },
			tokens
		);
	}
}
