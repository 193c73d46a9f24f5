import type { Fips } from './place';

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
