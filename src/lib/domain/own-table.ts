import type { StateCode } from './place';

/** What a reader's rows are about. Announcements are read by our own schema and are no table of values. */
export const OWN_KINDS = ['states', 'counties', 'points', 'companies'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** Text that differs from row to row: UTF-8 behind each other, row `i` from `offsets[i]` to `offsets[i + 1]`; nothing is unknown. */
export interface TextColumn {
	readonly kind: 'text';
	readonly name: string;
	readonly offsets: Uint32Array;
	readonly bytes: Uint8Array;
}

/** Words or days that many rows share. `codes[i]` is 0 where unknown, else one more than the place in `labels`; days are partial ISO dates. */
export interface LabelColumn {
	readonly kind: 'labels' | 'days';
	readonly name: string;
	readonly codes: Uint32Array;
	readonly labels: readonly string[];
}

/** Numbers in the base unit they were written in; NaN is unknown. */
export interface NumberColumn {
	readonly kind: 'number';
	readonly name: string;
	readonly values: Float64Array;
	/** What the cells themselves say they are of, in small letters: `%`, `mw`, `usd`. Absent where they say nothing. */
	readonly unit?: string;
}

export type OwnColumn = NumberColumn | LabelColumn | TextColumn;

/** Which of `keys` each row belongs to: 0 where none, else one more than the place in `keys`. */
export interface PlaceColumn<Key extends string = string> {
	readonly keys: readonly Key[];
	readonly codes: Uint16Array;
}

/**
 * A reader's file as it was read, by columns. Rows that were set aside are in none of them. Columns stand in the order of the file and
 * include those that hold places, as they were written; `places` says what these mean.
 */
export interface OwnTable {
	readonly kind: OwnKind;
	readonly rows: number;
	readonly columns: readonly OwnColumn[];
	readonly places: {
		readonly state: PlaceColumn<StateCode> | null;
		/** Keys are FIPS codes. */
		readonly county: PlaceColumn | null;
		/** Keys are ids of our table of companies. */
		readonly company: PlaceColumn | null;
	};
	/** Degrees; of points, never NaN. */
	readonly points: { readonly latitude: Float64Array; readonly longitude: Float64Array } | null;
}

/** Characters of a fingerprint that an address carries. */
export const FINGERPRINT_SHOWN = 16;
