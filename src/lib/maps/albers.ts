import { geoAlbersUsa } from 'd3-geo';
import type { Point } from './area';

/** As the outlines of us-atlas are projected: https://github.com/topojson/us-atlas#us-atlas-topojson */
const project = geoAlbersUsa().scale(1300).translate([487.5, 305]);

/** Where a place lies in the frame; null outside the 50 states and the District of Columbia with their seas. */
export function inFrame(longitude: number, latitude: number): Point | null {
	const at = project([longitude, latitude]);
	return at && { x: at[0], y: at[1] };
}
