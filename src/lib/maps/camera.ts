import type { Map as MapLibre } from 'maplibre-gl';
import { FRAME_BOUNDS, toWorld } from './geometry';

/** How many times larger than the whole frame a reader may look. */
const ZOOM_IN = 4;

/**
 * Shows the whole frame and lets the reader go no further out. The constructor's own bounds would be applied before the
 * projection of the style is known.
 */
export function fitFrame(map: MapLibre): void {
	map.setMinZoom(null);
	map.setMaxZoom(null);
	map.setMaxBounds(null);
	map.fitBounds(FRAME_BOUNDS, { animate: false, padding: 0 });
	const zoom = map.getZoom();
	map.setMinZoom(zoom);
	map.setMaxZoom(zoom + ZOOM_IN);
	map.setMaxBounds(FRAME_BOUNDS);
}

/** Pixels per unit of the frame. */
export function scaleOf(map: MapLibre): number {
	const UNITS = 100;
	return (map.project(toWorld(UNITS, 0)).x - map.project(toWorld(0, 0)).x) / UNITS;
}
