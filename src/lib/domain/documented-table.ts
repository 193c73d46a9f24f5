import type { Localized } from './locale';

/** A table of the data as its schema and its rows describe it. */
export interface DocumentedTable {
	/** The file is `<name>.csv`. */
	readonly name: string;
	readonly title: Localized;
	/** What one row is. */
	readonly grain: Localized;
	readonly rows: number;
	readonly key: readonly string[];
	readonly columns: readonly DocumentedColumn[];
	readonly licences: readonly { readonly title: string; readonly path: string | null }[];
	/** How the source wants to be named, where it says so. */
	readonly credit: string | null;
	readonly sources: readonly { readonly title: string; readonly path: string | null }[];
	/** Cells that a rule reports and that stand all the same. */
	readonly exceptions: readonly {
		readonly row: string;
		readonly column: string;
		readonly reason: Localized;
	}[];
}

export interface DocumentedColumn {
	readonly name: string;
	readonly type: string;
	/** Several values in one cell, joined by `;`. */
	readonly isList: boolean;
	readonly meaning: Localized;
	readonly unit: Localized | null;
	readonly required: boolean;
	/** What may stand there; null where that is not a list of words. */
	readonly choices: readonly string[] | null;
	/** The column of another table that lists what may stand there. */
	readonly references: { readonly table: string; readonly column: string } | null;
	/** Rows in which it is filled in. */
	readonly filled: number;
}
