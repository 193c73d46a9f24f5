import type { Atlas } from '../../domain/atlas';
import type { OwnColumn, OwnTable } from '../../domain/own-table';
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
	readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
	/** The largest first, rows that do not know the number last; at most MOST_OPENED of `of`. */
	readonly lines: readonly {
		/** Place among the rows read, from 0. */
		readonly row: number;
		/** Null where the row does not know it. */
		readonly value: number | null;
		/** As read; null is unknown. */
		readonly cells: readonly (string | number | null)[];
	}[];
}

export const MOST_OPENED = 200;

/** Opens a group's number of a reader's table to its rows; null where there is no such number. */
export function openOwn(atlas: Atlas, view: ViewState, key: string): OwnRows | null {
	const table = atlas.own?.table;
	const { own } = measureOf(view.measure);
	const group = groupsOf(atlas, { ...view, items: [key] }).find((one) => one.key === key);
	if (!table || !own || !group) return null;
	const total = ownFigures(atlas, view, own, [group]).get(key);
	if (!total) return null;
	const column = own.column === null ? null : table.columns[own.column];
	const values = column?.kind === 'number' ? column.values : null;
	const of = (row: number) => values?.[row] ?? NaN;
	const rows = rowsOf(table, view, placesOf(group, view.by)).sort(
		(a, b) => size(of(b)) - size(of(a)) || a - b
	);
	return {
		...total,
		own: true,
		name: group.name,
		measure: view.measure,
		columns: table.columns.map(({ name, kind }) => ({ name, isNumber: kind === 'number' })),
		lines: rows.slice(0, MOST_OPENED).map((row) => ({
			row,
			value: Number.isNaN(of(row)) ? null : of(row),
			cells: table.columns.map((one) => cellOf(one, row))
		}))
	};
}

/** A cell as it was read; null is unknown. */
export function cellOf(column: OwnColumn, row: number): string | number | null {
	switch (column.kind) {
		case 'number': {
			const value = column.values[row] ?? NaN;
			return Number.isNaN(value) ? null : value;
		}
		case 'text': {
			const [from = 0, to = 0] = [column.offsets[row], column.offsets[row + 1]];
			return from === to ? null : new TextDecoder().decode(column.bytes.subarray(from, to));
		}
		default: {
			const code = column.codes[row] ?? 0;
			return code === 0 ? null : (column.labels[code - 1] ?? null);
		}
	}
}

function rowsOf(
	table: OwnTable,
	{ by, where }: Pick<ViewState, 'by' | 'where'>,
	places: readonly string[]
): number[] {
	const found = table.places[levelOf(by)];
	const codes = new Set(places.map((place) => (found?.keys.indexOf(place as never) ?? -1) + 1));
	codes.delete(0);
	const left = rowsLeft(table, where);
	const rows: number[] = [];
	for (let row = 0; row < table.rows; row += 1)
		if (left?.[row] !== 0 && codes.has(found?.codes[row] ?? 0)) rows.push(row);
	return rows;
}

function size(value: number): number {
	return Number.isNaN(value) ? -Infinity : value;
}
