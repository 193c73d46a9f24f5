import type { Day } from '../domain/partial-date';
import { isStateCode } from '../domain/place';
import type { Facility, FrontierSite, Observed, Sites } from '../domain/site';
import type { Tables } from './catalog';
import type { Row } from './table';
import type { epochGeocodes } from './tables/epoch_geocodes';

/** The day of Epoch's file; what its timelines say of later days is projected. */
export const OBSERVED_THROUGH: Day = '2026-07-18';

type Source = Pick<Tables, 'facilities' | 'epochSites' | 'epochTimelines' | 'epochGeocodes'>;

/** The points of the map, from checked tables. */
export function sitesOf(tables: Source): Sites {
	return {
		facilities: facilitiesOf(tables),
		frontier: frontierOf(tables),
		observedThrough: OBSERVED_THROUGH
	};
}

/** One for each mapped object: one across a county line has a row in each county. */
function facilitiesOf({ facilities }: Source): Facility[] {
	const byId = new Map<string, Facility>();
	for (const row of facilities.rows) {
		const known = byId.get(row.id);
		byId.set(row.id, {
			id: row.id,
			name: row.name,
			operator: row.operator,
			counties: [...(known?.counties ?? []), row.county],
			state: isStateCode(row.state_abb) ? row.state_abb : null,
			type: row.type,
			squareFeet: row.sqft,
			longitude: row.lon,
			latitude: row.lat
		});
	}
	return [...byId.values()];
}

function frontierOf({ epochSites, epochTimelines, epochGeocodes }: Source): FrontierSite[] {
	const points = new Map(epochGeocodes.rows.map((row) => [row.Name, row]));
	const observed = new Map<string, Observed>();
	for (const row of epochTimelines.rows) {
		const before = observed.get(row['Data center']);
		if (row.Date > OBSERVED_THROUGH || (before && before.day >= row.Date)) continue;
		observed.set(row['Data center'], {
			day: row.Date,
			powerMw: row['Power (MW)'],
			itPowerMw: row['IT power (MW)']
		});
	}
	return epochSites.rows
		.filter(({ Country }) => Country === 'United States')
		.map(({ Name, Owner }) => ({
			name: Name,
			owner: Owner,
			point: pointOf(points.get(Name)),
			observed: observed.get(Name) ?? null
		}));
}

/** Epoch's own point is preferred; one found by address that is noted as wrong is none. */
function pointOf(row: Row<typeof epochGeocodes> | undefined): FrontierSite['point'] {
	if (!row) return null;
	if (row.lat_epoch !== null && row.lon_epoch !== null)
		return { longitude: row.lon_epoch, latitude: row.lat_epoch, approximate: false };
	if (row.note !== null) return null;
	return {
		longitude: row.lon_nominatim,
		latitude: row.lat_nominatim,
		approximate: row.nominatim_precision === 'approximate'
	};
}
