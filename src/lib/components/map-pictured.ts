import type { Locale } from '../domain/locale';
import { callOutRowHeight } from '../maps/call-outs';
import { drawMapLegend, drawStateMap } from '../maps/draw';
import { FRAME } from '../maps/outlines';
import type { Answer } from '../view/answer';
import type { Pictured } from './pictured';

/** What the exported picture of a map draws. */
export function picturedMap(answer: Answer, locale: Locale): Pictured {
	return {
		plot: (tokens) => ({
			height: (width) => (width * FRAME.height) / FRAME.width + callOutRowHeight(width),
			draw: (ctx, box) => drawStateMap(ctx, answer, box, tokens, locale)
		}),
		legend: (tokens) => ({
			height: (width) => {
				const scratch = document.createElement('canvas').getContext('2d');
				const box = { x: 0, y: 0, width, height: 0 };
				return scratch ? drawMapLegend(scratch, answer, box, tokens, locale) : 0;
			},
			draw: (ctx, box) => void drawMapLegend(ctx, answer, box, tokens, locale)
		})
	};
}
