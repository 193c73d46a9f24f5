import type { Locale } from '../../domain/locale';
import type { Tokens } from '../../format/tokens';
import type { Answer } from '../../view/answer';
import type { Drawing } from '../draw';
import type { Inked } from './ink';
import { paintInk } from './paint-ink';
import { inkScatter } from './scatter-ink';

const NOTHING = { points: [], leftOut: 0 };

/** The scatter of the page as lines and text on any 2D context. Its key is part of it. */
export function plotOfScatter(
	{ request, scatter }: Pick<Answer, 'request' | 'scatter'>,
	tokens: Tokens,
	locale: Locale
): Drawing {
	const scattered = { request, scatter: scatter ?? NOTHING };
	return inkedDrawing((width) => inkScatter(scattered, width, locale), tokens);
}

/** A drawing for a file from strokes laid out at any width. */
export function inkedDrawing(inkAt: (width: number) => Inked, tokens: Tokens): Drawing {
	return {
		height: (width) => inkAt(width).height,
		draw(ctx, box) {
			ctx.save();
			ctx.translate(box.x, box.y);
			paintInk(ctx, inkAt(box.width).ink, tokens);
			ctx.restore();
		}
	};
}
