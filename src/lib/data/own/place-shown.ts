import { trimmed } from './conversion';
import { numberIn } from './number-in';
import type { PlaceReader } from './place-text';

/** Codes of states that are words, or short for something else, in the languages in which tables are written. */
const ORDINARY = new Set(
	'AL AR CA CO CT DE HI ID IL IN LA MA MD ME MI MN MO MS MT ND NE OH OK OR PA SC SD VA'.split(' ')
);
/** So many different ones are states, whatever each of them is alone. */
const NO_CHANCE = 3;

export function isNumber(cell: string): boolean {
	return (['point', 'comma'] as const).some((mark) => 'value' in numberIn(cell, 'number', mark));
}

export function namesState(cell: string, places: PlaceReader): boolean {
	return 'value' in places.state(cell);
}

/** Whether a cell is a state whatever stands above it: `ok` is a word, and 37 is a number. */
export function showsState(cell: string, places: PlaceReader): boolean {
	if (!namesState(cell, places) || isNumber(cell)) return false;
	const text = trimmed(cell);
	return !isOrdinary(text) || text === text.toUpperCase();
}

/** Whether cells that show states do so by more than chance: `OK` alone is a mark that is set. */
export function isNoChance(cells: readonly string[], places: PlaceReader): boolean {
	const shown = new Set<string>();
	for (const cell of new Set(cells)) {
		if (!showsState(cell, places)) continue;
		if (!isOrdinary(trimmed(cell))) return true;
		shown.add(trimmed(cell));
		if (shown.size >= NO_CHANCE) return true;
	}
	return false;
}

/** Whether a cell names a county, also one of which another column must say the state. */
export function namesCounty(cell: string, places: PlaceReader): boolean {
	const read = places.county(cell);
	if ('value' in read) return true;
	return read.rule === 'county_of_which_state' || read.rule === 'county_or_city';
}

function isOrdinary(text: string): boolean {
	return ORDINARY.has(text.toUpperCase());
}
