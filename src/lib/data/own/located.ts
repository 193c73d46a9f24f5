import type { OwnTable } from '../../domain/own-table';
import type { Fips, StateCode } from '../../domain/place';
import type { ReadTable } from './own-reading';
import { PlaceKeys } from './place-keys';
import type { PlaceReader } from './place-text';

/** The county in which a point lies, by outlines that whoever reads the file has; null outside all of them. */
export type Locate = (latitude: number, longitude: number) => Fips | null;

/** Whether points belong to no state before they are looked for on the map: none of their columns says so. */
export function needsOutlines({ kind, places }: OwnTable): boolean {
	return kind === 'points' && places.state === null && places.county === null;
}

/** The same table with the state and county in which each point lies. One outside of every outline stays a point and has neither. */
export function located(
	{ report, table }: ReadTable,
	locate: Locate,
	reader: PlaceReader
): ReadTable {
	const { points, rows } = table;
	if (!points || !needsOutlines(table)) return { report, table };
	const state = new PlaceKeys<StateCode>();
	const county = new PlaceKeys<Fips>();
	const states = new Map<Fips, number>();
	for (let row = 0; row < rows; row += 1) {
		const found = locate(points.latitude[row] ?? NaN, points.longitude[row] ?? NaN);
		county.set(row, found === null ? 0 : county.numberOf(found));
		if (found !== null && !states.has(found)) {
			const code = stateOf(found, reader);
			states.set(found, code === null ? 0 : state.numberOf(code));
		}
		state.set(row, found === null ? 0 : (states.get(found) ?? 0));
	}
	const places = { ...table.places, state: state.taken(rows), county: county.taken(rows) };
	const placed = { ...table, places };
	return { report: { ...report, outside: outsideOf(placed) }, table: placed };
}

/** An outline may be of a county that is no more; its code begins with that of its state all the same. */
function stateOf(county: Fips, reader: PlaceReader): StateCode | null {
	const read = reader.state(county.slice(0, 2));
	return reader.stateOf(county) ?? ('value' in read ? read.value : null);
}

/** Rows that belong to no state; of companies none is asked to. */
export function outsideOf({ kind, rows, places }: Omit<OwnTable, 'columns'>): number {
	if (kind === 'companies') return 0;
	if (!places.state) return rows;
	let outside = 0;
	for (const code of places.state.codes) if (code === 0) outside += 1;
	return outside;
}
