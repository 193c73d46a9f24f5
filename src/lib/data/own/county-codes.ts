import { trimmed, unknown, type Read } from './conversion';
import type { Fips } from '../../domain/place';
import type { PlaceReader } from './place-text';

/** Whether cells name counties by their codes, which settle the place, and not by names that places share. */
export function mostlyCodes(cells: readonly string[], places: PlaceReader): boolean {
	let codes = 0;
	let others = 0;
	for (const cell of cells) {
		if (unknown(trimmed(cell)) !== null) continue;
		if (/^\s*\D*\d{4,5}(?:\.0)?\s*$/.test(cell) && 'value' in places.county(cell)) codes += 1;
		else others += 1;
	}
	return codes > others;
}

/**
 * What a cell says beside the code of its row's county: the same county, nothing that can be told from it, or another one. A name that
 * a county and a city share, or that nobody knows, contradicts no code.
 */
export function countyBeside(cell: string, county: Fips, places: PlaceReader): Read<Fips> {
	const nothing: Read<Fips> = { value: null, conversions: [] };
	const read = places.county(cell, places.stateOf(county));
	if ('value' in read)
		return read.value === null || read.value === county ? read : { rule: 'county_differs' };
	if (read.rule === 'county_or_city') return nothing;
	// A county of that name lies in another state.
	const anywhere = places.county(cell);
	const isElsewhere = 'rule' in anywhere && anywhere.rule === 'county_of_which_state';
	return isElsewhere ? { rule: 'county_differs' } : nothing;
}
