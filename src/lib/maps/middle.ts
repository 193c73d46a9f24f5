import type { Area, Point } from './area';
import type { Ring } from './path';

/** Where an outline lies, and a point inside its largest ring with some room around it. */
export function middleOf(rings: readonly Ring[]): Pick<Area, 'label' | 'room' | 'bounds'> {
	const largest = rings.reduce(
		(most, ring) => (Math.abs(areaOf(ring)) > Math.abs(areaOf(most)) ? ring : most),
		rings[0] ?? []
	);
	const bounds = boundsOf(rings.flat());
	const label = inside(largest, rings);
	return { bounds, label, room: Math.min(roomAt(label, rings), bounds.height / 2) };
}

/**
 * The centroid of the largest ring, or where the outline bends around it or has a hole there (cities in counties), the middle
 * of the widest stretch on its height.
 */
function inside(largest: Ring, rings: readonly Ring[]): Point {
	const centre = centroidOf(largest);
	const crossings = rings.flatMap((ring) => crossingsAt(ring, centre.y)).toSorted((a, b) => a - b);
	let widest = { from: centre.x, to: centre.x };
	for (let at = 0; at + 1 < crossings.length; at += 2) {
		const [from = 0, to = 0] = [crossings[at], crossings[at + 1]];
		if (from <= centre.x && centre.x <= to) return centre;
		if (to - from > widest.to - widest.from) widest = { from, to };
	}
	return { x: (widest.from + widest.to) / 2, y: centre.y };
}

/** Half the height of an ellipse twice as wide as high around a point, as far as the corners leave it. */
function roomAt({ x, y }: Point, rings: readonly Ring[]): number {
	let least = Infinity;
	for (const [px = 0, py = 0] of rings.flat())
		least = Math.min(least, Math.hypot((px - x) / 2, py - y));
	return Number.isFinite(least) ? least : 0;
}

/** Where a level line crosses a ring. */
function crossingsAt(ring: Ring, y: number): number[] {
	const found: number[] = [];
	let [ax = 0, ay = 0] = ring.at(-1) ?? [];
	for (const [bx = 0, by = 0] of ring) {
		if (ay > y !== by > y) found.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
		[ax, ay] = [bx, by];
	}
	return found;
}

function centroidOf(ring: Ring): Point {
	const twice = 2 * areaOf(ring);
	let x = 0;
	let y = 0;
	let [ax = 0, ay = 0] = ring.at(-1) ?? [];
	for (const [bx = 0, by = 0] of ring) {
		const cross = ax * by - bx * ay;
		x += (ax + bx) * cross;
		y += (ay + by) * cross;
		[ax, ay] = [bx, by];
	}
	return twice === 0 ? { x: ax, y: ay } : { x: x / (3 * twice), y: y / (3 * twice) };
}

/** Signed. */
function areaOf(ring: Ring): number {
	let twice = 0;
	let [ax = 0, ay = 0] = ring.at(-1) ?? [];
	for (const [bx = 0, by = 0] of ring) {
		twice += ax * by - bx * ay;
		[ax, ay] = [bx, by];
	}
	return twice / 2;
}

function boundsOf(points: Ring): Area['bounds'] {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x = 0, y = 0] of points) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	return { x: left, y: top, width: right - left, height: bottom - top };
}
