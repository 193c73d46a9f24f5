import type { Locale } from '../domain/locale';
import type { Pen } from '../format/pen';
import type { Tokens } from '../format/tokens';
import type { Box } from '../maps/area';
import { drawPlaces, drawPlacesLegend, placesHeight } from '../maps/draw-places';
import type { PlaceMapModel } from '../maps/places';
import type { Pictured } from './pictured';

/** What the exported picture of a map of places draws. */
export function picturedPlaces(model: PlaceMapModel, locale: Locale): Pictured {
	const legend = (ctx: Pen, box: Box, tokens: Tokens) =>
		drawPlacesLegend(ctx, model, box, tokens, locale);
	return {
		plot: (tokens) => ({
			height: placesHeight,
			draw: (ctx, box) => drawPlaces(ctx, model, box, tokens)
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
