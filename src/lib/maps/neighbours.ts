import type { Area, Areas } from './area';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const TOWARDS: Readonly<Record<Direction, readonly [number, number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

/** Going astray costs more than going far: a step should feel like its arrow. */
const ASTRAY = 1.8;

/** The area an arrow leads to; null at the edge of the map. */
export function neighbourOf(areas: Areas, from: Area, direction: Direction): Area | null {
	const [right, down] = TOWARDS[direction];
	let nearest: Area | null = null;
	let least = Infinity;
	for (const other of areas.values()) {
		const { x, y } = other.label;
		const ahead = (x - from.label.x) * right + (y - from.label.y) * down;
		const aside = Math.abs((x - from.label.x) * down) + Math.abs((y - from.label.y) * right);
		const cost = ahead + ASTRAY * aside;
		if (other.key === from.key || ahead <= 0 || aside > 2 * ahead || cost >= least) continue;
		nearest = other;
		least = cost;
	}
	return nearest;
}

export function isDirection(key: string): key is Direction {
	return Object.hasOwn(TOWARDS, key);
}
