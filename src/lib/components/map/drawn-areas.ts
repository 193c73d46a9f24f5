import { isStateCode } from '../../domain/place';
import type { Areas } from '../../maps/area';

/** What a map draws. */
export interface Drawn {
	readonly areas: Areas;
	/** Borders between all counties, drawn apart from them; null where each area is drawn with its own. */
	readonly borders: string | null;
}

/** The counties of some states, or all of them; their outlines are fetched at the first time. */
export async function countiesFor(states: readonly string[]): Promise<Drawn> {
	const { loadCounties } = await import('../../maps/county-areas');
	const { all, borders, of } = await loadCounties();
	return states.length === 0
		? { areas: all, borders }
		: { areas: of(states.filter(isStateCode)), borders: null };
}
