import type { Cell, Column, Table } from './table';

/** A column with the cell it has for each of some things. */
export interface Filled<T> extends Omit<Column, 'written'> {
	readonly cell: (one: T) => Cell;
	/** The cell as people say it. */
	readonly say?: (one: T) => string;
}

/** A row for each of some things. */
export function filledTable<T>(
	things: readonly T[],
	columns: readonly Filled<T>[]
): Pick<Table, 'columns' | 'rows'> {
	return {
		columns: columns.map(({ cell: _, say, ...column }) =>
			say ? { ...column, written: things.map(say) } : column
		),
		rows: things.map((one) => columns.map(({ cell }) => cell(one)))
	};
}

/** A column of text; a brief one is in the picture of a table too. */
export function textColumn<T>(
	key: string,
	label: string,
	cell: Filled<T>['cell'],
	rest: Partial<Pick<Filled<T>, 'brief' | 'say'>> = {}
): Filled<T> {
	return { key, label, kind: 'text', cell, ...rest };
}

/** A column of numbers. */
export function figureColumn<T>(
	key: string,
	label: string,
	unit: string | null,
	cell: Filled<T>['cell'],
	rest: Partial<Pick<Filled<T>, 'brief' | 'say'>> = {}
): Filled<T> {
	return { key, label, ...(unit !== null && { unit }), kind: 'number', cell, ...rest };
}
