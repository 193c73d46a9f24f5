import type { Area, Areas } from './area';
import { isDirection, neighbourOf } from './neighbours';

/** An area and the name letters jump to it by. */
export interface Named {
	readonly key: string;
	readonly name: string;
}

/** Areas by the alphabet; one without a name goes by its key. */
export function byName(areas: Areas, nameOf: (area: Area) => string | null): Named[] {
	return [...areas.values()]
		.map((area) => ({ key: area.key, name: nameOf(area) ?? area.key }))
		.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the keys of a map move in. */
export interface Walk {
	readonly areas: Areas;
	/** Every area by the alphabet. */
	readonly named: readonly Named[];
	/** Their keys in the order of the table beside the map. */
	readonly ranked: readonly string[];
}

/**
 * The area a key moves to: arrows to the neighbour, Page Up and Page Down along the table, Home and End to its ends, a letter
 * to the next name that begins with it. Null where the key means nothing here; the same area at the edge of the map.
 */
export function areaAfter(
	key: string,
	active: string,
	{ areas, named, ranked }: Walk
): string | null {
	const from = areas.get(active);
	if (isDirection(key)) return (from && neighbourOf(areas, from, key)?.key) ?? active;
	if (key === 'Home') return ranked[0] ?? null;
	if (key === 'End') return ranked.at(-1) ?? null;
	if (key === 'PageUp' || key === 'PageDown') {
		const at = ranked.indexOf(active);
		return ranked[at < 0 ? 0 : at + (key === 'PageDown' ? 1 : -1)] ?? active;
	}
	if (!/^\p{L}$/u.test(key)) return null;
	const at = named.findIndex((one) => one.key === active);
	const inTurn = [...named.slice(at + 1), ...named.slice(0, at + 1)];
	return inTurn.find(({ name }) => name.toLowerCase().startsWith(key.toLowerCase()))?.key ?? active;
}
