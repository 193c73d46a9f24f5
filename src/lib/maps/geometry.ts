import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topologyUrl from 'us-atlas/states-albers-10m.json?url';
import { STATE_CODES, type StateCode } from '../domain/place';
import { FRAME, OUTLINES } from './outlines';

export interface StateProperties {
	readonly code: StateCode;
	/** As in the outlines, in units of the frame. */
	readonly room: number;
}

/** What MapLibre draws: full outlines, and one point per state for its name. */
export interface MapGeometry {
	readonly shapes: FeatureCollection<Polygon | MultiPolygon, StateProperties>;
	readonly labels: FeatureCollection<Point, StateProperties>;
}

/**
 * MapLibre's identity projection has a world of its own, 180 wide and high around 0. The frame lies in its middle, with
 * room to spare; y points up.
 */
const UNIT = 160 / FRAME.width;

const CODE_BY_FIPS = new Map(STATE_CODES.map((code) => [OUTLINES[code].fips, code]));

/** The corners of the frame in that world: west, south, east, north. */
export const FRAME_BOUNDS: [number, number, number, number] = [
	...toWorld(0, FRAME.height),
	...toWorld(FRAME.width, 0)
];

/** Fetches the outlines of all states from our own host. */
export async function loadGeometry(): Promise<MapGeometry> {
	const response = await fetch(topologyUrl);
	if (!response.ok) throw new Error(`${topologyUrl}: ${response.status}`);
	return geometryFrom((await response.json()) as Topology);
}

export function toWorld(x: number, y: number): [number, number] {
	return [(x - FRAME.width / 2) * UNIT, -(y - FRAME.height / 2) * UNIT];
}

function geometryFrom(topology: Topology): MapGeometry {
	const { states } = topology.objects;
	if (!states || !topology.transform) throw new Error('the topology holds no states');
	const [kx, ky] = topology.transform.scale;
	const [x, y] = topology.transform.translate;
	const placed: Topology = {
		...topology,
		transform: { scale: [kx * UNIT, -ky * UNIT], translate: toWorld(x, y) }
	};
	return {
		shapes: {
			type: 'FeatureCollection',
			features: feature(placed, states as GeometryCollection).features.flatMap((shape) => {
				const code = CODE_BY_FIPS.get(String(shape.id));
				const { geometry } = shape;
				if (!code || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return [];
				const properties = { code, room: OUTLINES[code].room };
				return [{ type: 'Feature' as const, geometry, properties }];
			})
		},
		labels: {
			type: 'FeatureCollection',
			features: STATE_CODES.map((code) => {
				const { label, room } = OUTLINES[code];
				return {
					type: 'Feature',
					geometry: { type: 'Point', coordinates: toWorld(label.x, label.y) },
					properties: { code, room }
				};
			})
		}
	};
}
