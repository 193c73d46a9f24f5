import { trimmed } from './conversion';

const STATE = '(?:us ?)?(?:state|bundesstaat|staat|usps|st)';
const OF_STATE = '(?: ?(?:name|code|abbr(?:eviation)?|abbrev|fips|id|kürzel|po))?';
const STATE_ALONE = new RegExp(`^${STATE}${OF_STATE}$`, 'i');
/** `HQ State` and `Project State` are of states, but a file may have both. */
const STATE_WITHIN = new RegExp(`(?:(?<!\\p{L})(?:state|staat)|bundesstaat)${OF_STATE}$`, 'iu');
const COUNTY_ALONE = /^(?:county|parish|fips|geo ?id|landkreis)(?: ?(?:name|code|fips|id|5))*$/i;
const COUNTY_WITHIN = /county|parish/i;
const OTHER =
	/^(?:company|firma|unternehmen|developer|announcement|ankündigung)(?: ?(?:name|id))?$/i;
const LATITUDE = /^(?:lat|latitude|breite|breitengrad|geografische breite|y)$/i;
const LONGITUDE = /^(?:lon|lng|long|longitude|länge|laenge|längengrad|geografische länge|x)$/i;

/** Coordinates only beside each other: the x of a chart is no longitude. */
const WEAK = /^(?:x|y|long)$/i;
const CHART = /^[xy]$/i;

/** How well a column's name says that it holds places: it says nothing else, or something of it is a place; null is not at all. */
type Naming = 'alone' | 'within' | null;
export type PlaceKind = 'state' | 'county';

export const bareName = (name: string) => trimmed(name.replace(/[_\-.]+/g, ' '));

export function namingOf(kind: PlaceKind, name: string): Naming {
	const bare = bareName(name);
	const [alone, within] =
		kind === 'state' ? [STATE_ALONE, STATE_WITHIN] : [COUNTY_ALONE, COUNTY_WITHIN];
	return alone.test(bare) ? 'alone' : within.test(bare) ? 'within' : null;
}

export function namesCompany(name: string): boolean {
	return OTHER.test(bareName(name));
}

/**
 * Whether a name is that of degrees of a kind: `paired` beside a column of the other kind, `weak` where many another thing is called so.
 * `names` are those of all columns.
 */
export function namesDegrees(
	kind: 'latitude' | 'longitude',
	name: string,
	names: readonly string[]
): { readonly isPaired: boolean; readonly isWeak: boolean } | null {
	const [own, other] = kind === 'latitude' ? [LATITUDE, LONGITUDE] : [LONGITUDE, LATITUDE];
	const bare = bareName(name);
	if (!own.test(bare)) return null;
	const others = names.map(bareName).filter((one) => other.test(one));
	// `Long` beside `Lat` is as clear as `Longitude`.
	const isClear = !CHART.test(bare) && others.some((one) => !WEAK.test(one));
	return { isPaired: others.length > 0, isWeak: WEAK.test(bare) && !isClear };
}

/** Whether a name alone says that a column holds places, companies or announcements. */
export function namesPlaces(name: string): boolean {
	const bare = bareName(name);
	const isPlace = (['state', 'county'] as const).some((kind) => namingOf(kind, name) === 'alone');
	return isPlace || [LATITUDE, LONGITUDE, OTHER].some((one) => one.test(bare));
}
