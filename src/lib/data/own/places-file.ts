import type { Company } from '../../domain/company';
import type { CountyRecord } from '../../domain/place';
import { announcementsOf } from '../atlas';
import type { Tables } from '../catalog';
import { OLD_COUNTIES } from '../place-table';
import type { Joined, PlaceNames } from './place-text';

/** What a reader's cells can be joined with, and what counties are set against: all of ours that reading a file takes. */
export interface PlacesFile extends PlaceNames {
	/** Every county there is a name for, of both systems of Connecticut. */
	readonly counties: readonly CountyRecord[];
	readonly companies: readonly Company[];
	readonly announcements: readonly Joined[];
}

/** From checked tables. */
export function placesOf(
	tables: Pick<Tables, 'announcements' | 'companies' | 'counties' | 'states'>
): PlacesFile {
	return {
		states: tables.states.rows.map(({ state, fips, state_name: name }) => ({
			code: state,
			fips,
			name
		})),
		counties: [
			...tables.counties.rows.map((row) => ({
				fips: row.fips,
				fullName: row.name,
				state: row.state,
				population2025: row.population_2025,
				landAreaSqMi: row.land_area_sq_mi
			})),
			// The Census gives numbers for Connecticut's planning regions only.
			...OLD_COUNTIES.map(({ fips, name, state }) => ({
				fips,
				fullName: name,
				state,
				population2025: null,
				landAreaSqMi: null
			}))
		],
		companies: tables.companies.rows.map(({ id, name, aliases, disclosed }) => ({
			id,
			name,
			aliases,
			disclosed
		})),
		announcements: announcementsOf(tables).map(({ id, state, companyId, counties }) => ({
			id,
			state,
			companyId,
			counties: counties.map(({ fips }) => fips)
		}))
	};
}
