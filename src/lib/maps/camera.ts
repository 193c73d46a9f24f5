import type { Map as MapLibre } from 'maplibre-gl';
import { FRAME, type Box } from './area';
import { boundsOf, toWorld } from './geometry';
import { ZOOM_IN, type Camera } from './view-box';

/**
 * Shows a part of the frame and lets the reader go no further out than the whole. The constructor's own bounds would be
 * applied before the projection of the style is known.
 */
export function showBox(map: MapLibre, view: Box): void {
	map.setMinZoom(null);
	map.setMaxZoom(null);
	map.setMaxBounds(null);
	map.fitBounds(boundsOf(FRAME), { animate: false, padding: 0 });
	const zoom = map.getZoom();
	map.setMinZoom(zoom);
	map.setMaxZoom(zoom + Math.log2(ZOOM_IN));
	map.setMaxBounds(boundsOf(FRAME));
	if (view.width < FRAME.width) map.fitBounds(boundsOf(view), { animate: false, padding: 0 });
}

/** Where the frame lies on the map at this moment. */
export function cameraOf(map: MapLibre): Camera {
	const UNITS = 100;
	const origin = map.project(toWorld(0, 0));
	const scale = (map.project(toWorld(UNITS, 0)).x - origin.x) / UNITS;
	return { scale, x: origin.x, y: origin.y };
}
