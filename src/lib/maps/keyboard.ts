import type { StateCode } from '../domain/place';
import { isDirection, neighbourOf } from './neighbours';

/** A state and the name letters jump to it by. */
export interface Named {
	readonly code: StateCode;
	readonly name: string;
}

/**
 * The state a key moves to: arrows to the neighbour, Home and End to the ends of the alphabet, a letter to the next name
 * that begins with it. Null where the key means nothing here; the same state at the edge of the map.
 */
export function stateAfter(
	key: string,
	active: StateCode,
	states: readonly Named[]
): StateCode | null {
	if (isDirection(key)) return neighbourOf(active, key) ?? active;
	const ordered = states.toSorted((a, b) => (a.name < b.name ? -1 : 1));
	if (key === 'Home') return ordered[0]?.code ?? null;
	if (key === 'End') return ordered.at(-1)?.code ?? null;
	if (!/^\p{L}$/u.test(key)) return null;
	const at = ordered.findIndex(({ code }) => code === active);
	const inTurn = [...ordered.slice(at + 1), ...ordered.slice(0, at + 1)];
	return (
		inTurn.find(({ name }) => name.toLowerCase().startsWith(key.toLowerCase()))?.code ?? active
	);
}
