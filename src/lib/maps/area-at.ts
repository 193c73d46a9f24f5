import type { Area, Areas, Point } from './area';
import { contains } from './view-box';

type Ring = readonly (readonly [x: number, y: number])[];

const rings = new WeakMap<Area, readonly Ring[]>();

/** The area a point of the frame lies in; null outside all of them. Both renderers ask here, so that they answer alike. */
export function areaAt(areas: Areas, point: Point): Area | null {
	for (const area of areas.values()) {
		if (contains(area.bounds, point) && isInside(ringsOf(area), point)) return area;
	}
	return null;
}

/** An outline's rings in units of the frame, read once from its path. */
export function ringsOf(area: Area): readonly Ring[] {
	const known = rings.get(area);
	if (known) return known;
	const read = area.d
		.split('z')
		.filter((ring) => ring !== '')
		.map(readRing);
	rings.set(area, read);
	return read;
}

function readRing(path: string): Ring {
	const numbers = (path.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
	let [x = 0, y = 0] = numbers;
	const points: [number, number][] = [[x, y]];
	for (let at = 2; at < numbers.length; at += 2) {
		x += numbers[at] ?? 0;
		y += numbers[at + 1] ?? 0;
		points.push([x, y]);
	}
	return points;
}

/** By the even-odd rule: a hole, and another state's island in it, are outside. */
function isInside(outline: readonly Ring[], { x, y }: Point): boolean {
	let inside = false;
	for (const ring of outline) {
		let [ax, ay] = ring.at(-1) ?? [0, 0];
		for (const [bx, by] of ring) {
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
			[ax, ay] = [bx, by];
		}
	}
	return inside;
}
