import Supercluster from 'supercluster';
import type { Box, Point } from './area';

/** Points that lie too near to one another to be told apart, or one alone. */
export type Cluster =
	| { readonly kind: 'one'; readonly at: Point; readonly index: number }
	| { readonly kind: 'many'; readonly at: Point; readonly count: number; readonly id: number };

export interface Clusters {
	/** What is seen of the points in a part of the frame at so many pixels per unit. */
	readonly seen: (view: Box, scale: number) => readonly Cluster[];
	/** The scale at which a cluster opens. */
	readonly opensAt: (id: number) => number;
	/** The points of a cluster, by their place in the list that was indexed. */
	readonly members: (id: number) => readonly number[];
}

/** The index' own square world in units of the frame. */
const WORLD = 1000;
/** Pixels between the middles of two clusters, at least. */
export const APART = 34;
/** Units apart where the index begins; each level halves it. */
const FIRST = 80;
const LEVELS = 11;

/**
 * Indexes points of the frame, any number of them, so that a part of it is asked in a moment. The index thinks in degrees on
 * a Mercator square; units of the frame are put on that square as they are.
 */
export function clustersOf(points: readonly Point[]): Clusters {
	const index = new Supercluster<{ index: number }>({
		extent: WORLD,
		radius: FIRST,
		maxZoom: LEVELS,
		minPoints: 2
	});
	index.load(
		points.map((point, at) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: degreesOf(point) },
			properties: { index: at }
		}))
	);
	return {
		seen: ({ x, y, width, height }, scale) => {
			const [west, north] = degreesOf({ x, y });
			const [east, south] = degreesOf({ x: x + width, y: y + height });
			return index
				.getClusters([west, south, east, north], levelAt(scale))
				.map(({ geometry, properties }): Cluster => {
					const at = pointOf(geometry.coordinates);
					return 'cluster' in properties
						? { kind: 'many', at, count: properties.point_count, id: properties.cluster_id }
						: { kind: 'one', at, index: properties.index };
				});
		},
		opensAt: (id) => (APART / FIRST) * 2 ** index.getClusterExpansionZoom(id),
		members: (id) => index.getLeaves(id, Infinity).map(({ properties }) => properties.index)
	};
}

/** The level whose clusters are as far apart as they should be on the screen. */
export function levelAt(scale: number, first = FIRST): number {
	return Math.max(0, Math.min(LEVELS + 1, Math.round(Math.log2((scale * first) / APART))));
}

function degreesOf({ x, y }: Point): [longitude: number, latitude: number] {
	const turned = ((180 - (y / WORLD) * 360) * Math.PI) / 180;
	return [(x / WORLD) * 360 - 180, (360 * Math.atan(Math.exp(turned))) / Math.PI - 90];
}

/** Undoes `degreesOf`. */
function pointOf([longitude = 0, latitude = 0]: readonly number[]): Point {
	const sine = Math.sin((latitude * Math.PI) / 180);
	const y = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
	return { x: ((longitude + 180) / 360) * WORLD, y: y * WORLD };
}
