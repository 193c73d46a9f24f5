import type { Locale } from '../../domain/locale';
import type { Tokens } from '../../format/tokens';
import type { Timed } from '../../words/time';
import type { Drawing } from '../draw';
import { multiplesPicture } from './multiples';
import { overTimePicture } from './over-time';
import { paintInks } from './paint';
import type { TimePicture } from './picture';

/** The chart over time of the page as lines and text on any 2D context. */
export function plotOfTime(answer: Timed, tokens: Tokens, locale: Locale): Drawing {
	return plotOf((width) => overTimePicture(answer, locale, width), tokens);
}

/** The small multiples of the page, likewise. */
export function plotOfMultiples(answer: Timed, tokens: Tokens, locale: Locale): Drawing {
	return plotOf((width) => multiplesPicture(answer, locale, width), tokens);
}

function plotOf(pictureAt: (width: number) => TimePicture, tokens: Tokens): Drawing {
	return {
		height: (width) => pictureAt(width).height,
		draw(ctx, { x, y, width }) {
			ctx.save();
			ctx.translate(x, y);
			paintInks(ctx, pictureAt(width).inks, tokens);
			ctx.restore();
		}
	};
}
