import type { Localized } from '../domain/locale';
import type { Fields, RowOf } from './field';
import type { Licence } from './licence';

/** A cell that a rule would report and that is right as it stands, or is kept as its source printed it. */
export interface Exception {
	/** The row's key, its parts joined by ` / `. */
	readonly row: string;
	readonly column: string;
	readonly reason: Localized;
}

export interface TableSource {
	readonly title: string;
	readonly path: string | null;
}

/** One CSV file, described once. Row type, decoder, column documentation and data package follow from it. */
export interface Table {
	/** The file is `<name>.csv`. */
	readonly name: string;
	readonly title: Localized;
	/** What one row is. */
	readonly grain: Localized;
	readonly fields: Fields;
	/** The columns that together tell one row from every other. */
	readonly key: readonly string[];
	readonly licences: readonly Licence[];
	/** How the source wants to be named, where it says so. */
	readonly credit: string | null;
	readonly sources: readonly TableSource[];
	readonly exceptions: readonly Exception[];
}

/** A table that knows its own columns. */
export interface TableOf<F extends Fields> extends Table {
	readonly fields: F;
}

export type Row<T extends Table> = RowOf<T['fields']>;
export type ColumnOf<T extends Table> = keyof T['fields'] & string;

interface Description<F extends Fields> extends Omit<Table, 'credit' | 'exceptions'> {
	readonly fields: F;
	readonly key: readonly (keyof F & string)[];
	readonly credit?: string;
	readonly exceptions?: readonly (Exception & { readonly column: keyof F & string })[];
}

/** Keeps the fields' own types, so that rows are typed column by column. */
export function table<F extends Fields>(description: Description<F>): TableOf<F> {
	return {
		...description,
		credit: description.credit ?? null,
		exceptions: description.exceptions ?? []
	};
}

/** The name by which a row is told from every other of its table. */
export function keyOf(table: Table, row: Readonly<Record<string, unknown>>): string {
	return table.key.map((column) => cellText(row[column])).join(' / ');
}

/** A decoded value as its cell writes it. */
export function cellText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (Array.isArray(value)) return value.map(cellText).join(';');
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	return String(value);
}
