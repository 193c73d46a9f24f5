import type { Fips } from '../../domain/place';
import type { Tables } from '../catalog';
import { OLD_COUNTIES } from '../place-table';

export interface NamedCounty {
	readonly fips: Fips;
	readonly name: string;
	readonly state: string;
}

/** What a county is called after its name proper; announcements and deals leave it out. */
const TYPE =
	/ (?:county|parish|city and borough|borough|census area|municipality|planning region|city)$/i;

/** Every county that a row may name: those of the table and Connecticut's old ones. */
export function knownCounties({ counties }: Tables): readonly NamedCounty[] {
	return [...counties.rows, ...OLD_COUNTIES];
}

/** True for "Loudoun" and for "Loudoun County", whatever the case: "St. Louis City" is St. Louis city. */
export function isCalled({ name }: NamedCounty, written: string): boolean {
	const asked = written.toLowerCase();
	return name.toLowerCase() === asked || name.replace(TYPE, '').toLowerCase() === asked;
}
