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
