import type { Locale } from '../domain/locale';
import type { Facility, FrontierSite, Sites } from '../domain/site';
import type { SitesId } from '../view/view-state';
import { inFrame } from './albers';
import type { Point } from './area';
import { clustersOf, type Cluster, type Clusters } from './clusters';
import { OWN_BOX_HEIGHT, ownBoxRadius } from './own-box';
import type { OwnPoints } from './own-points';
import { contains, toScreen, type Camera } from './view-box';

/** A point over the areas of a map, in pixels of the screen. */
export type SiteMark =
	| {
			readonly kind: 'facility';
			readonly key: string;
			readonly at: Point;
			readonly facility: Facility;
	  }
	| {
			readonly kind: 'cluster';
			readonly key: string;
			readonly at: Point;
			readonly radius: number;
			readonly count: number;
			readonly id: number;
			/** In units of the frame. */
			readonly middle: Point;
	  }
	| {
			readonly kind: 'frontier';
			readonly key: string;
			readonly at: Point;
			/** Half of its diagonal: areas are in proportion to the megawatts observed. */
			readonly radius: number;
			readonly site: FrontierSite;
	  }
	| {
			/** A row of a reader's own file. */
			readonly kind: 'own';
			readonly key: string;
			readonly at: Point;
			readonly row: number;
	  }
	| {
			/** Rows of that file, and nothing else: they are not counted with what others mapped. */
			readonly kind: 'own_cluster';
			readonly key: string;
			readonly at: Point;
			/** Half the width of its box: as wide as its number. */
			readonly radius: number;
			readonly count: number;
			readonly id: number;
			readonly middle: Point;
	  };

/** The points of a reader's own file, with what their rows say. */
export interface OwnLayer extends OwnPoints {
	/** What a row says beside its point, its name first. */
	readonly lines: (row: number, locale: Locale) => string[];
}

/** The points a reader asked for, put on the frame and indexed. */
export interface SiteLayer {
	readonly facilities: readonly Facility[];
	readonly clusters: Clusters | null;
	readonly frontier: readonly { readonly site: FrontierSite; readonly at: Point }[];
	readonly largestMw: number;
	/** Asked for, but not on the map: outside the states, or without a sound point. */
	readonly leftOut: { readonly facilities: number; readonly frontier: readonly string[] };
	/** Null where no file of the reader's own is shown with points. */
	readonly own: OwnLayer | null;
}

export const FACILITY_RADIUS = 3.5;
/** Half the side of the square that a row of a reader's file is. */
export const OWN_RADIUS = 3.5;
/** Of the largest frontier site; one without observed power is as small as can be seen. */
const LARGEST_DIAMOND = 15;
const LEAST_DIAMOND = 4;

export function siteLayerOf(
	sites: Sites,
	asked: readonly SitesId[],
	own: OwnLayer | null = null
): SiteLayer {
	const facilities: Facility[] = [];
	const points: Point[] = [];
	for (const facility of asked.includes('facilities') ? sites.facilities : []) {
		const at = inFrame(facility.longitude, facility.latitude);
		if (!at) continue;
		facilities.push(facility);
		points.push(at);
	}
	const watched = asked.includes('frontier') ? sites.frontier : [];
	const frontier = watched.flatMap((site) => {
		const at = site.point && inFrame(site.point.longitude, site.point.latitude);
		return at ? [{ site, at }] : [];
	});
	return {
		facilities,
		clusters: points.length > 0 ? clustersOf(points) : null,
		frontier,
		largestMw: Math.max(0, ...frontier.map(({ site }) => site.observed?.powerMw ?? 0)),
		leftOut: {
			facilities: asked.includes('facilities') ? sites.facilities.length - facilities.length : 0,
			frontier: watched
				.filter((site) => !frontier.some((drawn) => drawn.site === site))
				.map(({ name }) => name)
		},
		own
	};
}

interface Size {
	readonly width: number;
	readonly height: number;
}

/** What of a layer is seen through a camera on a map of this size, the largest at the bottom. */
export function marksOf(
	{ facilities, clusters, frontier, largestMw, own }: SiteLayer,
	camera: Camera,
	size: Size
): SiteMark[] {
	const view = {
		x: -camera.x / camera.scale,
		y: -camera.y / camera.scale,
		width: size.width / camera.scale,
		height: size.height / camera.scale
	};
	const seen = clusters?.seen(view, camera.scale) ?? [];
	const mapped = seen.flatMap((one): SiteMark[] => {
		const at = toScreen(camera, one.at);
		if (one.kind === 'many') {
			const { id, count } = one;
			const radius = clusterRadius(count);
			const seenAt = whole(at, radius, radius, size);
			const key = `cluster-${id}`;
			return [{ kind: 'cluster', key, at: seenAt, radius, count, id, middle: one.at }];
		}
		const facility = facilities[one.index];
		return facility ? [{ kind: 'facility', key: facility.id, at, facility }] : [];
	});
	const rows = (own?.clusters.seen(view, camera.scale) ?? []).map((one) =>
		ownMark(one, camera, size)
	);
	const watched = frontier
		.filter((one) => contains(view, one.at))
		.map((one): SiteMark & { kind: 'frontier' } => ({
			kind: 'frontier',
			key: one.site.name,
			at: toScreen(camera, one.at),
			radius: diamondRadius(one.site.observed?.powerMw ?? 0, largestMw),
			site: one.site
		}));
	return [...mapped, ...rows, ...watched.toSorted((a, b) => b.radius - a.radius)];
}

/** Where a mark that holds a number is put so that the map's edge does not cut the number off. */
function whole({ x, y }: Point, across: number, down: number, size: Size): Point {
	const within = (at: number, half: number, length: number) =>
		at < 0 || at > length ? at : Math.max(half, Math.min(length - half, at));
	return { x: within(x, across, size.width), y: within(y, down, size.height) };
}

function ownMark(one: Cluster, camera: Camera, size: Size): SiteMark {
	const at = toScreen(camera, one.at);
	if (one.kind === 'one') return { kind: 'own', key: `own-${one.index}`, at, row: one.index };
	const { id, count, at: middle } = one;
	const key = `own-cluster-${id}`;
	const radius = ownBoxRadius(count);
	const seenAt = whole(at, radius, OWN_BOX_HEIGHT, size);
	return { kind: 'own_cluster', key, at: seenAt, radius, count, id, middle };
}

/** A square on its corner: its area grows with the square of the diagonal. */
export function diamondRadius(megawatts: number, largest: number): number {
	if (largest <= 0) return LEAST_DIAMOND;
	return Math.max(LEAST_DIAMOND, LARGEST_DIAMOND * Math.sqrt(megawatts / largest));
}

/** Enough for its number; how many there are is written, not measured. */
function clusterRadius(count: number): number {
	return 8 + 2 * Math.log2(count);
}
