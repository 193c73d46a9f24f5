import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Tokens } from '../format/tokens';
import type { MapGeometry } from './geometry';

export const STATES = 'states';
export const LABELS = 'labels';
/** The layer that is asked which state lies under the pointer. */
export const FILLS = 'fills';

export const LABEL_SIZE = 11;

/** What the renderer is told of each state; recolouring changes these and builds nothing anew. */
export interface StatePaint {
	readonly colour: string;
	readonly texture: string;
	readonly edge: string;
	readonly edgeWidth: number;
	readonly ink: string;
	readonly halo: number;
	readonly labelled: boolean;
	readonly emphasis: number;
}

/** The style of the map: what is drawn in which order, with colours left to the state of each feature. */
export function stateStyle({ shapes, labels }: MapGeometry, tokens: Tokens): StyleSpecification {
	return {
		version: 8,
		projection: { type: 'identity' },
		sources: {
			[STATES]: { type: 'geojson', data: shapes, promoteId: 'code', tolerance: 0.2 },
			[LABELS]: { type: 'geojson', data: labels, promoteId: 'code' }
		},
		layers: [
			{
				id: FILLS,
				type: 'fill',
				source: STATES,
				paint: { 'fill-color': said('colour', tokens.paper) }
			},
			texture('dots'),
			texture('hatch'),
			line('borders', tokens.paper, 1),
			line('edges', said('edge', tokens.paper), said('edgeWidth', 0)),
			// A state that is pointed at, or open, has a dark line with a light one around it: seen on any colour.
			line('halo', tokens.paper, ['*', 2.5, said('emphasis', 0)]),
			line('emphasis', tokens.ink, said('emphasis', 0)),
			names(tokens)
		]
	};
}

function texture(name: 'dots' | 'hatch'): LayerSpecification {
	return {
		id: name,
		type: 'fill',
		source: STATES,
		paint: {
			'fill-pattern': name,
			// All or nothing: a colour is never blended.
			'fill-opacity': ['case', ['==', said('texture', ''), name], 1, 0]
		}
	};
}

function line(
	id: string,
	colour: string | ExpressionSpecification,
	width: number | ExpressionSpecification
): LayerSpecification {
	return {
		id,
		type: 'line',
		source: STATES,
		layout: { 'line-join': 'round' },
		paint: { 'line-color': colour, 'line-width': width }
	};
}

function names(tokens: Tokens): LayerSpecification {
	const family = tokens.sans.split(',')[0]?.replace(/['"]/g, '').trim() ?? 'sans-serif';
	return {
		id: 'names',
		type: 'symbol',
		source: LABELS,
		layout: {
			'text-field': ['get', 'code'],
			// The first name is only read for its weight; no such family exists, so the second is drawn.
			'text-font': [`${family} Semibold`, family],
			'text-size': LABEL_SIZE,
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

function said(
	name: keyof StatePaint,
	otherwise: string | number | boolean
): ExpressionSpecification {
	return ['coalesce', ['feature-state', name], otherwise];
}
