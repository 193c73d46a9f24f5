import type { Pen } from '../format/pen';
import type { Locale } from '../domain/locale';
import type { Tokens } from '../format/tokens';
import type { Answer } from '../view/answer';
import { barsOf, signed, type Bar, type Side } from './bars/bars';
import { frameOf, heightOf } from './bars/frame';
import { placeBars } from './bars/place';
import { tickNameOf } from './bars/tick-name';
import type { Box } from './paint/box';
import { paintFade } from './paint/fade';
import { fontOf } from './paint/font';
import { paintGrid } from './paint/grid';
import { paintMark } from './paint/mark';
import { paintRowWords } from './paint/row-words';
import { paintWhisker } from './paint/whisker';

/** A drawing for a file: it says how high it is at a width, and draws itself into a box. */
export interface Drawing {
	readonly height: (width: number) => number;
	readonly draw: (ctx: Pen, box: Box) => void;
}

/** The ranked bars of the page as lines and text on any 2D context, a canvas or one that records vectors. */
export function plotOfBars(answer: Answer, tokens: Tokens, locale: Locale): Drawing {
	const ranked = barsOf(answer, locale);
	const names = ranked.bars.map(({ name }) => name);
	const labels = (side: Side) => ranked.bars.filter((bar) => bar.side === side).map(labelOf);
	return {
		height: (width) => heightOf(names, width, signed(ranked)),
		draw(ctx, box) {
			ctx.save();
			ctx.translate(box.x, box.y);
			const measure = (text: string, size: number) => {
				ctx.font = fontOf(tokens, size);
				return ctx.measureText(text).width;
			};
			const before = signed(ranked) ? labels('left') : null;
			const frame = frameOf(names, labels('right'), box.width, measure, before);
			const placed = placeBars(ranked, frame);
			paintGrid(ctx, placed, tickNameOf(answer, locale), tokens);
			for (const { segments, whisker, y, height } of placed.bars) {
				for (const { mark, x, width } of segments)
					paintMark(ctx, mark, { x, y, width, height }, tokens);
				if (whisker) paintWhisker(ctx, whisker, y + height / 2, tokens);
			}
			paintRowWords(ctx, placed, tokens);
			paintFade(ctx, placed, answer.request.highlight, tokens);
			ctx.restore();
		}
	};
}

function labelOf({ label }: Bar): string {
	return label.rest === '' ? label.figure : `${label.figure} · ${label.rest}`;
}
