import type { StateCode } from '../domain/place';
import { FRAME } from './area';
import type { Fill } from './fill';
import { OUTLINES, STATE_AREAS } from './outlines';
import { radiusOf, type MapSymbol } from './symbols';

/** A state of a map that is drawn for no answer: its number, written out, and why it has none. */
export interface Place {
	readonly key: StateCode;
	readonly name: string;
	/** Null where it is not known. */
	readonly value: number | null;
	/** The value as people say it, or why there is none. */
	readonly said: string;
	/** Why there is no circle: what is known gives no figure, or is not of this state alone. */
	readonly why: 'no_figure' | 'not_reported';
	/** What else there is to say of it, line by line. */
	readonly more: readonly string[];
}

/** What a map of places shows, with all its words. */
export interface PlaceMapModel {
	/** The largest first. */
	readonly places: readonly Place[];
	/** Names of all states, for those that are no place. */
	readonly names: ReadonlyMap<string, string>;
	/** What the circles stand for. */
	readonly legend: string;
	/** A round number of the key. */
	readonly say: (value: number) => string;
	/** What the fills mean that circles do not. */
	readonly fills: Readonly<Record<PlaceFill, string>>;
}

export type PlaceFill = Extract<Fill, 'ground' | 'no_figure' | 'not_reported' | 'none_found'>;
export const PLACE_FILLS = ['no_figure', 'not_reported', 'none_found'] as const;

/** The fill of each state: the ground of a circle, why there is none, or that nothing was found. */
export function placeFills({
	places
}: Pick<PlaceMapModel, 'places'>): ReadonlyMap<string, PlaceFill> {
	const known = new Map(places.map((place) => [place.key, place]));
	return new Map(
		[...STATE_AREAS.values()].map(({ key, state }) => {
			const place = known.get(state);
			if (!place) return [key, 'none_found'];
			return [key, place.value !== null && place.value > 0 ? 'ground' : place.why];
		})
	);
}

/** The circles of places, the largest at the bottom; areas, not radii, are in proportion to the numbers. */
export function placeSymbols({ places }: Pick<PlaceMapModel, 'places'>): MapSymbol[] {
	const largest = largestPlace({ places });
	return places
		.flatMap(({ key, value }): MapSymbol[] =>
			value === null || value <= 0
				? []
				: [
						{
							key,
							at: OUTLINES[key].label,
							radius: radiusOf(value, largest, FRAME, 'state'),
							row: { key, value }
						}
					]
		)
		.toSorted((a, b) => b.radius - a.radius);
}

/** What the largest circle stands for; 0 where there is none. */
export function largestPlace({ places }: Pick<PlaceMapModel, 'places'>): number {
	return places.reduce((most, { value }) => Math.max(most, value ?? 0), 0);
}

/** A state in one breath. */
export function spokenPlace({ places, names, fills }: PlaceMapModel, key: string): string {
	const place = places.find((one) => one.key === key);
	if (!place) return `${names.get(key) ?? key}, ${fills.none_found}`;
	return [place.name, place.said, ...place.more].join(', ');
}
