import type { Locale } from '../domain/locale';
import type { Pen } from '../format/pen';
import type { Tokens } from '../format/tokens';
import { FRAME, type Box } from '../maps/area';
import { callOutRowHeight } from '../maps/call-outs';
import { drawMap } from '../maps/draw';
import { drawMapLegend } from '../maps/draw-legend';
import { drawSitesKey } from '../maps/draw-sites';
import { STATE_AREAS } from '../maps/outlines';
import type { Answer } from '../view/answer';
import type { Drawn } from './map/drawn-areas';
import type { SitesShown } from './map/sites-shown';
import type { Pictured } from './pictured';

interface MapPictured {
	readonly answer: Answer;
	/** Null for a map of states. */
	readonly counties: Drawn | null;
	readonly view: Box;
	readonly sites: SitesShown | null;
	readonly locale: Locale;
}

/** What the exported picture of a map draws. */
export function picturedMap({ answer, counties, view, sites, locale }: MapPictured): Pictured {
	const drawing = {
		answer,
		areas: counties?.areas ?? STATE_AREAS,
		zoomed: counties !== null && counties.borders === null,
		view,
		sites: sites?.layer ?? null,
		locale
	};
	const legend = (ctx: Pen, box: Box, tokens: Tokens): number => {
		const height = drawMapLegend(ctx, answer, box, view, tokens, locale);
		if (!sites) return height;
		const beneath = { ...box, y: box.y + height };
		return height + drawSitesKey(ctx, sites.layer, sites.through, beneath, tokens, locale);
	};
	const row = (width: number) => (counties ? 0 : callOutRowHeight(width));
	return {
		plot: (tokens) => ({
			height: (width) => (width * FRAME.height) / FRAME.width + row(width),
			draw: (ctx, box) => drawMap(ctx, drawing, box, tokens)
		}),
		legend: (tokens) => ({
			height: (width) => {
				const scratch = document.createElement('canvas').getContext('2d');
				return scratch ? legend(scratch, { x: 0, y: 0, width, height: 0 }, tokens) : 0;
			},
			draw: (ctx, box) => void legend(ctx, box, tokens)
		})
	};
}
