import type { Localized } from '../../domain/locale';
import type { OwnKind } from '../../domain/own-table';
import type { Delimiter } from '../csv';
import type { Encoding } from '../text';
import type { ReadAs } from './column-guess';
import type { ConversionId } from './conversion';

/** Faults of one kind in one column, with the first of them. */
export interface IssueGroup {
	/** Null where the whole row is at fault. */
	readonly column: string | null;
	readonly rule: string;
	readonly problem: Localized;
	readonly remedy: Localized;
	readonly count: number;
	/** The first of them, at most MOST_SHOWN; every one stands in `rejected`. */
	readonly examples: readonly { readonly line: number; readonly value: string }[];
}

export const MOST_SHOWN = 50;

/** How often a column's cells were read as something else than they are written, and the first of them. */
export interface Converted {
	readonly column: string;
	readonly conversion: ConversionId;
	readonly count: number;
	readonly line: number;
	readonly example: string;
}

export interface ColumnReport extends ReadAs {
	readonly name: string;
	/** What the file calls it, where that is empty or not the only one. */
	readonly as: string | null;
	/** Rows that were read and know it. */
	readonly known: number;
	/** What the cells leave open and the reader must say: `mark` or `order`. Null where nothing is open. */
	readonly open: 'mark' | 'order' | null;
	/** What so many of its first known cells look like, though it is read as words. */
	readonly seems?: {
		readonly kind: 'number' | 'state' | 'county';
		readonly cells: number;
		readonly of: number;
	} | null;
}

/** A reader's file as it was read: every row is read or set aside with its reasons, and every conversion is listed. */
export interface OwnReport {
	readonly kind: OwnKind | 'announcements';
	readonly encoding: Encoding;
	readonly delimiter: Delimiter;
	readonly above: readonly string[];
	readonly hasHeader: boolean;
	readonly columns: readonly ColumnReport[];
	/** The column that says where rows belong, and `others` that could say it just as well: the reader must choose. */
	readonly placedBy?: {
		readonly kind: 'state' | 'county';
		readonly column: string;
		readonly others: readonly string[];
	} | null;
	readonly rowsRead: number;
	readonly rowsSetAside: number;
	/** The most frequent first. */
	readonly issues: readonly IssueGroup[];
	readonly conversions: readonly Converted[];
	/** Rows with fewer cells than columns: what is missing is unknown. */
	readonly shortRows: number;
	/** Lines that were passed over as comments. */
	readonly comments?: number;
	/** Rows that were read and belong to no state: points outside of every outline, announcements of no single state. */
	readonly outside?: number;
	/** The first rows, cell by cell as written and as read (`null` unknown; ISO dates, codes of places, plain numbers). */
	readonly sample: readonly {
		readonly line: number;
		readonly written: readonly string[];
		readonly read: readonly (string | null)[];
		/** Why the row is set aside, where it is. */
		readonly aside?: readonly Pick<IssueGroup, 'column' | 'problem'>[];
	}[];
	/** The rows set aside as CSV, in pieces to be joined: line, reasons, the cells as they stand. Empty where there are none. */
	readonly rejected: readonly string[];
}
