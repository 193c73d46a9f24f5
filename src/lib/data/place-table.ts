import type { Fips, StateCode } from '../domain/place';

export interface OldCounty {
	readonly fips: Fips;
	readonly name: string;
	readonly state: StateCode;
}

/*
 * The place table: what `states.csv` and `counties.csv` do not say themselves about which code is which place.
 */

/**
 * Connecticut has two county systems. `counties.csv` has the nine planning regions, for which the Census has published
 * since 2022; announcements name the eight counties that everybody there still speaks of. The two do not nest, so a row
 * with an old county belongs to the state and to that county's name, never to a planning region.
 */
// prettier-ignore
export const OLD_COUNTIES: readonly OldCounty[] = [
	{ fips: '09001', name: 'Fairfield County', state: 'CT' },
	{ fips: '09003', name: 'Hartford County', state: 'CT' },
	{ fips: '09005', name: 'Litchfield County', state: 'CT' },
	{ fips: '09007', name: 'Middlesex County', state: 'CT' },
	{ fips: '09009', name: 'New Haven County', state: 'CT' },
	{ fips: '09011', name: 'New London County', state: 'CT' },
	{ fips: '09013', name: 'Tolland County', state: 'CT' },
	{ fips: '09015', name: 'Windham County', state: 'CT' }
];

/** Valdez-Cordova Census Area, which Alaska divided on 2 January 2019; the outlines are older than the table. */
const DIVIDED: Readonly<Record<Fips, Fips>> = { '02063': '02261', '02066': '02261' };

const PLANNING_REGION = /^091[1-9]0$/;

/**
 * The outline in us-atlas that shows a county, by the outline's own code; two counties may share one. Null for
 * Connecticut's planning regions, of which no outline is at hand: the old counties' are not theirs.
 */
export function outlineOf(county: Fips): Fips | null {
	if (PLANNING_REGION.test(county)) return null;
	return DIVIDED[county] ?? county;
}
