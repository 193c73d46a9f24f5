import type { StateCode } from '../domain/place';
import { OUTLINES } from './outlines';
import { namedBeneath } from './symbols';

/** Two letters of our sans, and a hair between them and the next name, as shares of their size. */
const WIDE = 1.5;
const HIGH = 0.95;
/** A name beneath a circle stands by so much of its size lower; the stylesheet moves it. */
const BENEATH = 0.59;

/**
 * Names of states that would touch another one, letters being as large as `size` in units of the frame: circles move them. Of two
 * that touch, the state with the larger circle keeps its name.
 */
export function crowded(
	codes: readonly StateCode[],
	radii: ReadonlyMap<string, number>,
	size: number
): ReadonlySet<StateCode> {
	if (radii.size === 0) return new Set();
	const placed: { readonly x: number; readonly y: number }[] = [];
	const left = new Set<StateCode>();
	const radius = (code: StateCode) => radii.get(code) ?? 0;
	for (const code of codes.toSorted((a, b) => radius(b) - radius(a))) {
		const { x, y } = OUTLINES[code].label;
		const beneath = namedBeneath(radii.get(code));
		const at = { x, y: beneath > 0 ? y + beneath + BENEATH * size : y };
		const touches = placed.some(
			(one) => Math.abs(one.x - at.x) < WIDE * size && Math.abs(one.y - at.y) < HIGH * size
		);
		if (touches) left.add(code);
		else placed.push(at);
	}
	return left;
}
