import type { Atlas } from '../../domain/atlas';
import type { OwnData } from '../../domain/own-data';
import type { OwnTable } from '../../domain/own-table';
import type { Group } from '../group';
import type { DimensionId } from '../view-state';
import type { PlaceLevel } from './values';

/** The places of a reader's file that a dimension is made of. */
export function levelOf(by: DimensionId): PlaceLevel {
	return by === 'county' || by === 'company' ? by : 'state';
}

/** What a file can be grouped by: the dimension asked for, or the nearest that it has places for; null where it has none. */
export function groupedBy(table: OwnTable, by: DimensionId): DimensionId | null {
	if (table.places[levelOf(by)]) return by;
	return (['state', 'county', 'company'] as const).find((level) => table.places[level]) ?? null;
}

/** The keys of a group's places. */
export function placesOf(
	group: Pick<Group, 'key'> & Partial<Pick<Group, 'states'>>,
	by: DimensionId
): readonly string[] {
	return levelOf(by) === 'state' ? (group.states ?? []).map(({ code }) => code) : [group.key];
}

/** Counties that a file has rows of, as `Loudoun County, VA`. */
export function ownCounties({ table, counties }: OwnData): Group[] {
	const named = new Set(table?.places.county?.keys);
	return counties
		.filter(({ fips }) => named.has(fips))
		.map((county) => ({
			key: county.fips,
			name: `${county.fullName}, ${county.state}`,
			states: [],
			county
		}))
		.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Companies that a file has rows of. */
export function ownCompanies({ companies, own }: Atlas): Group[] {
	const named = new Set(own?.table?.places.company?.keys);
	return companies
		.filter(({ id, disclosed }) => disclosed && named.has(id))
		.map(({ id, name }) => ({ key: id, name, states: [], county: null }));
}
