import { STATE_CODES, type StateCode } from '../domain/place';
import { OUTLINES } from './outlines';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const TOWARDS: Readonly<Record<Direction, readonly [number, number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

/** Going astray costs more than going far: a step should feel like its arrow. */
const ASTRAY = 1.8;

/** The state an arrow leads to; null at the edge of the map. */
export function neighbourOf(code: StateCode, direction: Direction): StateCode | null {
	const [right, down] = TOWARDS[direction];
	const from = OUTLINES[code].label;
	let nearest: StateCode | null = null;
	let least = Infinity;
	for (const other of STATE_CODES) {
		const { x, y } = OUTLINES[other].label;
		const ahead = (x - from.x) * right + (y - from.y) * down;
		const aside = Math.abs((x - from.x) * down) + Math.abs((y - from.y) * right);
		const cost = ahead + ASTRAY * aside;
		if (other === code || ahead <= 0 || aside > 2 * ahead || cost >= least) continue;
		nearest = other;
		least = cost;
	}
	return nearest;
}

export function isDirection(key: string): key is Direction {
	return Object.hasOwn(TOWARDS, key);
}
