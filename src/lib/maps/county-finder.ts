import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Fips } from '../domain/place';
import { inFrame } from './albers';
import { FRAME } from './area';

/** The county whose outline a place lies in, by the outline's code; null outside all of them. */
export type CountyFinder = (latitude: number, longitude: number) => Fips | null;

interface Outline {
	readonly county: Fips;
	/** Corners, x and y by turns. */
	readonly rings: readonly Float64Array[];
}

/** Units of the frame to a square of the grid, by which a few outlines are tried and not three thousand. */
const SQUARE = 5;
const ACROSS = Math.ceil(FRAME.width / SQUARE);
const DOWN = Math.ceil(FRAME.height / SQUARE);

/** Made once for many places, from the outlines of us-atlas. */
export function countyFinder(topology: Topology): CountyFinder {
	const grid: Outline[][] = Array.from({ length: ACROSS * DOWN }, () => []);
	for (const outline of outlinesOf(topology))
		for (const square of squaresOf(outline)) grid[square]?.push(outline);
	return (latitude, longitude) => {
		const at = inFrame(longitude, latitude);
		if (!at) return null;
		const candidates = grid[squareAt(at.x, at.y)] ?? [];
		for (const { rings, county } of candidates) if (isInside(rings, at.x, at.y)) return county;
		return null;
	};
}

function outlinesOf(topology: Topology): Outline[] {
	const { counties } = topology.objects;
	if (!counties) throw new Error('the topology holds no counties');
	const { features } = feature(topology, counties as GeometryCollection) as FeatureCollection;
	return features.filter(isShape).map(({ id, geometry }) => {
		const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
		const corners = rings.map((ring) =>
			Float64Array.from(ring.flatMap(([x = 0, y = 0]) => [x, y]))
		);
		return { county: String(id), rings: corners };
	});
}

function isShape(one: Feature): one is Feature<Polygon | MultiPolygon> {
	return one.geometry.type === 'Polygon' || one.geometry.type === 'MultiPolygon';
}

function squareAt(x: number, y: number): number {
	return Math.floor(y / SQUARE) * ACROSS + Math.floor(x / SQUARE);
}

/** The squares of the grid around each ring. */
function squaresOf({ rings }: Outline): Set<number> {
	const squares = new Set<number>();
	for (const ring of rings) {
		let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
		for (let at = 0; at < ring.length; at += 2) {
			const [x = 0, y = 0] = [ring[at], ring[at + 1]];
			left = Math.min(left, x);
			right = Math.max(right, x);
			top = Math.min(top, y);
			bottom = Math.max(bottom, y);
		}
		for (let y = Math.floor(top / SQUARE); y <= Math.floor(bottom / SQUARE); y += 1)
			for (let x = Math.floor(left / SQUARE); x <= Math.floor(right / SQUARE); x += 1)
				squares.add(y * ACROSS + x);
	}
	return squares;
}

/** By the even-odd rule, as `areaAt` has it. */
function isInside(rings: readonly Float64Array[], x: number, y: number): boolean {
	let inside = false;
	for (const ring of rings) {
		let ax = ring[ring.length - 2] ?? 0;
		let ay = ring[ring.length - 1] ?? 0;
		for (let at = 0; at < ring.length; at += 2) {
			const [bx, by] = [ring[at] ?? 0, ring[at + 1] ?? 0];
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
			ax = bx;
			ay = by;
		}
	}
	return inside;
}
