import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Tokens } from '../format/tokens';
import type { MapGeometry } from './geometry';

export const SHAPES = 'shapes';
export const BORDERS = 'state-shapes';
export const LABELS = 'labels';
export const SYMBOLS = 'circles';

export const LABEL_SIZE = 11;

/** What the renderer is told of each area; recolouring changes these and builds nothing anew. */
export interface AreaPaint {
	readonly colour: string;
	readonly texture: string;
	readonly edge: string;
	readonly edgeWidth: number;
	readonly ink: string;
	readonly halo: number;
}

type Told = keyof AreaPaint | 'emphasis' | 'labelled';

/** The style of the map: what is drawn in which order, with colours left to the state of each feature. */
export function mapStyle(
	{ level, shapes, borders, labels }: MapGeometry,
	tokens: Tokens
): StyleSpecification {
	return {
		version: 8,
		projection: { type: 'identity' },
		sources: {
			[SHAPES]: { type: 'geojson', data: shapes, promoteId: 'key', tolerance: 0.2 },
			[BORDERS]: { type: 'geojson', data: borders, tolerance: 0.2 },
			[LABELS]: { type: 'geojson', data: labels, promoteId: 'key' },
			[SYMBOLS]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } }
		},
		layers: [
			{
				id: 'fills',
				type: 'fill',
				source: SHAPES,
				paint: { 'fill-color': said('colour', tokens.paper) }
			},
			texture('dots'),
			texture('hatch'),
			line('borders', SHAPES, tokens.paper, level === 'state' ? 1 : 0.4),
			line('edges', SHAPES, said('edge', tokens.paper), said('edgeWidth', 0)),
			line('state-borders', BORDERS, tokens.muted, 0.8),
			// An area that is pointed at, or open, has a dark line with a light one around it: seen on any colour.
			line('halo', SHAPES, tokens.paper, ['*', 2.5, said('emphasis', 0)]),
			line('emphasis', SHAPES, tokens.ink, said('emphasis', 0)),
			circles(tokens),
			names(tokens)
		]
	};
}

function texture(name: 'dots' | 'hatch'): LayerSpecification {
	return {
		id: name,
		type: 'fill',
		source: SHAPES,
		paint: {
			'fill-pattern': name,
			// All or nothing: a colour is never blended.
			'fill-opacity': ['case', ['==', said('texture', ''), name], 1, 0]
		}
	};
}

function line(
	id: string,
	source: string,
	colour: string | ExpressionSpecification,
	width: number | ExpressionSpecification
): LayerSpecification {
	return {
		id,
		type: 'line',
		source,
		layout: { 'line-join': 'round' },
		paint: { 'line-color': colour, 'line-width': width }
	};
}

/** In the order of the source, the largest at the bottom. */
function circles(tokens: Tokens): LayerSpecification {
	return {
		id: 'symbols',
		type: 'circle',
		source: SYMBOLS,
		paint: {
			'circle-radius': ['get', 'radius'],
			'circle-color': tokens['ramp-3'],
			'circle-stroke-color': tokens.paper,
			'circle-stroke-width': 1
		}
	};
}

function names(tokens: Tokens): LayerSpecification {
	const family = tokens.sans.split(',')[0]?.replace(/['"]/g, '').trim() ?? 'sans-serif';
	return {
		id: 'names',
		type: 'symbol',
		source: LABELS,
		layout: {
			'text-field': ['get', 'key'],
			// The first name is only read for its weight; no such family exists, so the second is drawn.
			'text-font': [`${family} Semibold`, family],
			'text-size': LABEL_SIZE,
			'text-anchor': ['get', 'anchor'],
			'text-radial-offset': ['get', 'away'],
			'text-allow-overlap': true,
			'text-ignore-placement': true
		},
		paint: {
			'text-color': said('ink', tokens.ink),
			'text-opacity': ['case', ['==', said('labelled', false), true], 1, 0],
			'text-halo-color': tokens.paper,
			'text-halo-width': said('halo', 0)
		}
	};
}

/** What the renderer was told of a feature, or else a value for all it was told nothing of. */
export function said(name: Told, otherwise: string | number | boolean): ExpressionSpecification {
	return ['coalesce', ['feature-state', name], otherwise];
}
