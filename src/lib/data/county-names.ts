import type { Fips } from '../domain/place';
import type { Tables } from './catalog';
import { OLD_COUNTIES } from './place-table';

/** What each county is called in full: counties, parishes, boroughs, independent cities, and Connecticut's old eight. */
export function countyNames({ counties }: Pick<Tables, 'counties'>): ReadonlyMap<Fips, string> {
	return new Map([...counties.rows, ...OLD_COUNTIES].map(({ fips, name }) => [fips, name]));
}
