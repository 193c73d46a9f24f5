export type Cell = string | number | null;

export interface Column {
	/** For machines, in snake case; the same in both languages. */
	readonly key: string;
	/** For readers. */
	readonly label: string;
	/** For machines: `usd_per_resident`. */
	readonly unit?: string;
	readonly kind: 'text' | 'number';
	/** Shown in a picture of the table, which has no room for all of them. */
	readonly brief?: boolean;
	/** The cells as people say them, row by row, for a picture of the table. */
	readonly written?: readonly string[];
}

/** Where a table comes from: what a file needs to stand alone. */
export interface Provenance {
	readonly title: string;
	/** Measure, unit, normalization and filters in words. */
	readonly subtitle: string;
	readonly sources: string;
	readonly licence: string;
	readonly dataVersion: string;
	readonly address: string;
}

/** A figure's numbers, exact. Unknown is null. */
export interface Table {
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly Cell[])[];
	readonly notes: readonly string[];
	readonly provenance: Provenance;
}
