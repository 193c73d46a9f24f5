/** How many rows of a reader's file become one number. Without rows nothing is known: never 0. */
export const OWN_AGGREGATES = ['sum', 'mean', 'median', 'min', 'max', 'count'] as const;
export type OwnAggregate = (typeof OWN_AGGREGATES)[number];

/** A total adds up and can be set against people, land or money; a rate (a percentage, an index, a price) cannot. */
export const OWN_MEASURE_KINDS = ['total', 'rate'] as const;
export type OwnMeasureKind = (typeof OWN_MEASURE_KINDS)[number];

/** What one number of a reader's file is, as inferred or as the reader said. */
export interface OwnMeasure {
	/** Place of its column in the file, from 0; null counts rows. */
	readonly column: number | null;
	readonly label: string;
	/** `usd`, `mw`, `jobs`, or the reader's own word; empty is none. */
	readonly unit: string;
	readonly kind: OwnMeasureKind;
	readonly aggregate: OwnAggregate;
}
