import type { Atlas } from '../../domain/atlas';
import type { OwnTable } from '../../domain/own-table';
import { groupsOf } from '../group';
import { measureOf, type MeasureId } from '../measures';
import type { ViewState } from '../view-state';
import { ownFigures } from './figures';
import { levelOf, placesOf } from './groups';
import type { OwnValue } from './values';
import { rowsLeft } from './where';

/** The rows of a reader's file that make up one number. They are shown on the page, and stand in no file or picture. */
export interface OwnRows extends OwnValue {
	readonly own: true;
	readonly name: string;
	readonly measure: MeasureId;
	readonly table: OwnTable;
	/** Columns that are shown, by their place: that of the measure and the first others, at most MOST_COLUMNS. */
	readonly columns: readonly number[];
	/** Rows of the table, the largest first, those that do not know the number last; at most MOST_OPENED of `of`. */
	readonly rows: readonly number[];
}

export const MOST_OPENED = 200;
export const MOST_COLUMNS = 12;

/** Opens a group's number of a reader's table to its rows; null where there is no such number. */
export function openOwn(atlas: Atlas, view: ViewState, key: string): OwnRows | null {
	const table = atlas.own?.table;
	const { own } = measureOf(view.measure);
	const group = groupsOf(atlas, { ...view, items: [key] }).find((one) => one.key === key);
	if (!table || !own || !group) return null;
	const total = ownFigures(atlas, view, own, [group]).get(key);
	if (!total) return null;
	return {
		...total,
		own: true,
		name: group.name,
		measure: view.measure,
		table,
		columns: columnsShown(table, own.column),
		rows: largest(table, own.column, view, placesOf(group, view.by))
	};
}

function columnsShown({ columns }: OwnTable, measured: number | null): number[] {
	const others = columns.flatMap((_, index) => (index === measured ? [] : [index]));
	const kept = others.slice(0, MOST_COLUMNS - (measured === null ? 0 : 1));
	return [...kept, ...(measured === null ? [] : [measured])].toSorted((a, b) => a - b);
}

/** The largest rows in one pass: of a million that are looked at, few ever come among the first. */
function largest(
	table: OwnTable,
	measured: number | null,
	{ by, where }: Pick<ViewState, 'by' | 'where'>,
	places: readonly string[]
): number[] {
	const column = measured === null ? undefined : table.columns[measured];
	const values = column?.kind === 'number' ? column.values : null;
	const sizeOf = (row: number) => {
		const value = values?.[row] ?? NaN;
		return Number.isNaN(value) ? -Infinity : value;
	};
	const found = table.places[levelOf(by)];
	const codes = new Set(places.map((place) => (found?.keys.indexOf(place as never) ?? -1) + 1));
	codes.delete(0);
	const left = rowsLeft(table, where);
	const rows: number[] = [];
	for (let row = 0; row < table.rows; row += 1) {
		if (left?.[row] === 0 || !codes.has(found?.codes[row] ?? 0)) continue;
		const size = sizeOf(row);
		const last = rows.at(-1);
		if (rows.length === MOST_OPENED && last !== undefined && size <= sizeOf(last)) continue;
		let at = rows.length;
		while (at > 0 && sizeOf(rows[at - 1] ?? row) < size) at -= 1;
		rows.splice(at, 0, row);
		if (rows.length > MOST_OPENED) rows.pop();
	}
	return rows;
}
