import type { Announcement } from './announcement';

/** The cities or places an announcement names. */
export function citiesOf({ city }: Pick<Announcement, 'city'>): readonly string[] {
	return city?.split(/\s*;\s*/) ?? [];
}
