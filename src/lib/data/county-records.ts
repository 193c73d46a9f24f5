import type { CountyRecord, Fips } from '../domain/place';
import type { CountyCount } from '../domain/state-count';
import type { Tables } from './catalog';
import { OLD_COUNTIES } from './place-table';

/** The edition of the counter whose single sites `facilities_im3.csv` lists. */
const FACILITIES_VINTAGE = 'im3-2026-02';

type Source = Pick<Tables, 'announcements' | 'counties' | 'facilities' | 'stateCountVintages'>;

/** The counties that an announcement names or a mapped site lies in, with what numbers are set against. */
export function countyRecords(tables: Source): CountyRecord[] {
	const wanted = new Set<Fips>([
		...tables.announcements.rows.flatMap((row) => row.county_fips),
		...facilitiesByCounty(tables).keys()
	]);
	const known: CountyRecord[] = tables.counties.rows.map((row) => ({
		fips: row.fips,
		fullName: row.name,
		state: row.state,
		population2025: row.population_2025,
		landAreaSqMi: row.land_area_sq_mi
	}));
	// The Census gives numbers for Connecticut's planning regions only.
	const old = OLD_COUNTIES.map(({ fips, name, state }) => ({
		fips,
		fullName: name,
		state,
		population2025: null,
		landAreaSqMi: null
	}));
	return [...known, ...old].filter(({ fips }) => wanted.has(fips));
}

/** Mapped sites by county. A site across a county line is counted in each; Puerto Rico is in no state and left out. */
export function countyCounts(tables: Source): CountyCount[] {
	const counted = tables.stateCountVintages.rows.some(
		({ vintage_id }) => vintage_id === FACILITIES_VINTAGE
	);
	if (!counted) return [];
	const known = new Set(tables.counties.rows.map(({ fips }) => fips));
	return [...facilitiesByCounty(tables)]
		.filter(([fips]) => known.has(fips))
		.map(([fips, ids]) => ({ vintageId: FACILITIES_VINTAGE, fips, count: ids.size }));
}

function facilitiesByCounty({ facilities }: Source): ReadonlyMap<Fips, ReadonlySet<string>> {
	const byCounty = new Map<Fips, Set<string>>();
	for (const { id, state_id, county_id } of facilities.rows) {
		const fips = state_id + county_id;
		const ids = byCounty.get(fips);
		if (ids) ids.add(id);
		else byCounty.set(fips, new Set([id]));
	}
	return byCounty;
}
