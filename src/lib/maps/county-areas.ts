import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topologyUrl from 'us-atlas/counties-albers-10m.json?url';
import type { StateCode } from '../domain/place';
import type { Area, Areas } from './area';
import names from './geometry/county-names.json';
import { OUTLINES, stateOfFips } from './outlines';
import { middleOf } from './middle';
import { isNothing, pathOf, type Ring } from './path';
import { decoded, thinned } from './thinned';

/** Every county's outline: coarse for the whole country, fine for a few states, and the topology for MapLibre. */
export interface CountyAreas {
	/** All counties, by the outline's code. */
	readonly all: Areas;
	/** Those of some states, with every corner. */
	readonly of: (states: readonly StateCode[]) => Areas;
	/** All borders between counties, each once. */
	readonly borders: string;
	readonly topology: Topology;
}

type Shape = Feature<Polygon | MultiPolygon>;

/** Corners nearer to each other than this many units are one, where the whole country is drawn. */
const COARSE = 0.6;
const COARSE_GRID = 10;
const FINE_GRID = 100;

const NAMES: Readonly<Record<string, string>> = names;

let loading: Promise<CountyAreas> | null = null;

/** Fetches the outlines from our own host, once; where that fails it is tried again the next time. */
export function loadCounties(): Promise<CountyAreas> {
	loading ??= fetchTopology()
		.then(countyAreasFrom)
		.catch((error: unknown) => {
			loading = null;
			throw error;
		});
	return loading;
}

async function fetchTopology(): Promise<Topology> {
	const response = await fetch(topologyUrl);
	if (!response.ok) throw new Error(`${topologyUrl}: ${response.status}`);
	return (await response.json()) as Topology;
}

export function countyAreasFrom(topology: Topology): CountyAreas {
	const plain = decoded(topology);
	const coarse = thinned(plain, COARSE);
	const shapes = shapesOf(plain);
	const small = areasOf(shapesOf(coarse), COARSE_GRID);
	// What the coarse drawing leaves nothing of is drawn as it is.
	const left = shapes.filter(({ id }) => !small.has(String(id)));
	const all = new Map([...small, ...areasOf(left, FINE_GRID)]);
	const { counties } = coarse.objects;
	const lines = mesh(coarse, counties as GeometryCollection, (a, b) => a !== b).coordinates;
	const fine = new Map<string, Areas>();
	return {
		all,
		borders: lines.map(openPath).join(''),
		topology,
		of: (states) => {
			const key = states.toSorted().join(' ');
			const known = fine.get(key);
			if (known) return known;
			const wanted = new Set<string>(states.map((code) => OUTLINES[code].fips));
			const theirs = shapes.filter(({ id }) => wanted.has(String(id).slice(0, 2)));
			const made = areasOf(theirs, FINE_GRID);
			fine.set(key, made);
			return made;
		}
	};
}

function shapesOf(topology: Topology): readonly Shape[] {
	const { counties } = topology.objects;
	if (!counties) throw new Error('the topology holds no counties');
	const { features } = feature(topology, counties as GeometryCollection) as FeatureCollection;
	return features.filter(
		(one): one is Shape => one.geometry.type === 'Polygon' || one.geometry.type === 'MultiPolygon'
	);
}

function areasOf(shapes: readonly Shape[], grid: number): Areas {
	const areas = new Map<string, Area>();
	for (const { id, geometry } of shapes) {
		const key = String(id);
		const state = stateOfFips(key);
		const rings: readonly Ring[] =
			geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
		if (!state || rings.every((ring) => isNothing(ring, grid))) continue;
		const name = `${NAMES[key] ?? key}, ${state}`;
		let path: string | null = null;
		areas.set(key, {
			key,
			name,
			state,
			...middleOf(rings),
			// Most are never drawn on their own.
			get d() {
				return (path ??= pathOf(rings, grid));
			}
		});
	}
	return areas;
}

function openPath(line: readonly (readonly number[])[]): string {
	const points = line.map(([x = 0, y = 0]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
	return `M${points.join('L')}`;
}
