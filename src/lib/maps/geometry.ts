import type { FeatureCollection, MultiPolygon, Point as PointShape, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import statesUrl from 'us-atlas/states-albers-10m.json?url';
import { FRAME, type Box } from './area';
import { loadCounties } from './county-areas';
import { OUTLINES, STATE_AREAS } from './outlines';

export interface AreaProperties {
	/** The area's key. */
	readonly key: string;
}

/** A name stands on its point, or so many of its own heights beneath it where a circle lies there. */
export interface LabelProperties extends AreaProperties {
	readonly anchor: 'center' | 'top';
	readonly away: number;
}

type Shapes = FeatureCollection<Polygon | MultiPolygon, AreaProperties>;

/** What MapLibre draws: full outlines, the states' borders over counties, and one point per state for its name. */
export interface MapGeometry {
	readonly level: 'state' | 'county';
	readonly shapes: Shapes;
	/** Nothing where the shapes are the states themselves. */
	readonly borders: Shapes;
	/** Nothing over counties. */
	readonly labels: FeatureCollection<PointShape, LabelProperties>;
}

/**
 * MapLibre's identity projection has a world of its own, 180 wide and high around 0. The frame lies in its middle, with
 * room to spare; y points up.
 */
const UNIT = 160 / FRAME.width;

const CODE_BY_FIPS = new Map(Object.values(OUTLINES).map(({ fips, key }) => [fips, key]));
const NOTHING = { type: 'FeatureCollection', features: [] } as const;

/** Fetches the full outlines of a level from our own host. */
export async function loadGeometry(level: MapGeometry['level']): Promise<MapGeometry> {
	const response = await fetch(statesUrl);
	if (!response.ok) throw new Error(`${statesUrl}: ${response.status}`);
	const states = shapesOf((await response.json()) as Topology, 'states', (id) =>
		CODE_BY_FIPS.get(id)
	);
	if (level === 'state')
		return {
			level,
			shapes: states,
			borders: { ...NOTHING, features: [] },
			labels: labelsAt(() => 0)
		};
	const { topology } = await loadCounties();
	const shapes = shapesOf(topology, 'counties', (id) => id);
	return { level, shapes, borders: states, labels: { ...NOTHING, features: [] } };
}

export function toWorld(x: number, y: number): [number, number] {
	return [(x - FRAME.width / 2) * UNIT, -(y - FRAME.height / 2) * UNIT];
}

/** The corners of a part of the frame in that world: west, south, east, north. */
export function boundsOf({ x, y, width, height }: Box): [number, number, number, number] {
	return [...toWorld(x, y + height), ...toWorld(x + width, y)];
}

function shapesOf(
	topology: Topology,
	name: 'states' | 'counties',
	keyOf: (id: string) => string | undefined
): Shapes {
	const object = topology.objects[name];
	if (!object || !topology.transform) throw new Error(`the topology holds no ${name}`);
	const [kx, ky] = topology.transform.scale;
	const [x, y] = topology.transform.translate;
	const placed: Topology = {
		...topology,
		transform: { scale: [kx * UNIT, -ky * UNIT], translate: toWorld(x, y) }
	};
	return {
		type: 'FeatureCollection',
		features: feature(placed, object as GeometryCollection).features.flatMap((shape) => {
			const key = keyOf(String(shape.id));
			const { geometry } = shape;
			if (!key || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return [];
			return [{ type: 'Feature' as const, geometry, properties: { key } }];
		})
	};
}

/** The states' names; `beneath` is how far, in heights of a name, one stands under its point. */
export function labelsAt(beneath: (key: string) => number): MapGeometry['labels'] {
	return {
		type: 'FeatureCollection',
		features: [...STATE_AREAS.values()].map(({ key, label }) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: toWorld(label.x, label.y) },
			properties: { key, anchor: beneath(key) > 0 ? 'top' : 'center', away: beneath(key) }
		}))
	};
}
