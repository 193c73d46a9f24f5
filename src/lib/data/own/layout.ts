import Papa from 'papaparse';
import { DELIMITERS, type Delimiter } from '../csv';
import { normalizeNewlines } from '../newlines';
import { namesPlaces } from './column-name';
import { trimmed } from './conversion';

/** How the head of a reader's file is laid out. */
export interface Layout {
	readonly delimiter: Delimiter;
	/** Records before the header: a title, notes, `sep=;`. They are told, and not read. */
	readonly above: readonly string[];
	/** Records to pass over before the first row of numbers: those above, and the header. */
	readonly skipped: number;
	/** Each column's name, every one different; `as` is what the file calls it, where that was empty or not the only one. */
	readonly columns: readonly { readonly name: string; readonly as: string | null }[];
	/** False where the first record is already a row: columns are numbered then. */
	readonly hasHeader: boolean;
	/** The first rows as they are written. */
	readonly sample: readonly (readonly string[])[];
}

/** Why a text is not read as a table. */
export type LayoutRefusal = 'empty' | 'too_many_columns' | 'no_rows';

/** More columns than this are no table that a person reads. */
export const MOST_COLUMNS = 1000;
const ROWS_LOOKED_AT = 50;
const MOST_ABOVE = 20;

/** Finds delimiter, header and columns from the beginning of a text, cut anywhere. `isWhole` says that it is not cut. */
export function layoutOf(text: string, isWhole: boolean): Layout | LayoutRefusal {
	const announced = /^sep=(.)(?:\r\n?|\n)/i.exec(text)?.[1];
	// One that nobody reads says nothing: the records tell.
	const said = DELIMITERS.find((one) => one === announced);
	const delimiters = said === undefined ? DELIMITERS : [said];
	const readings = delimiters.map((delimiter) => {
		const records = recordsOf(text, delimiter, isWhole);
		return { delimiter, records, ...shapeOf(records) };
	});
	const [best] = readings.toSorted((a, b) => b.score - a.score);
	if (!best || best.records.every(isBlank)) return 'empty';
	const { delimiter, records, width } = best;
	if (width > MOST_COLUMNS) return 'too_many_columns';
	const at = belowTitle(records, headerAt(records, width), width);
	const first = records[at] ?? [];
	if (first.length > MOST_COLUMNS) return 'too_many_columns';
	const hasHeader = !looksLikeRow(first);
	const skipped = hasHeader ? at + 1 : at;
	const rows = records.slice(skipped).filter((record) => !isPassedOver(record, width));
	if (rows.length === 0) return 'no_rows';
	return {
		delimiter,
		above: records
			.slice(0, at)
			.filter((record) => !isBlank(record))
			.map((record) =>
				record
					.map(trimmed)
					.filter((cell) => cell !== '')
					.join(' ')
					.slice(0, 200)
			),
		skipped,
		columns: namesOf(hasHeader ? first : first.map(() => '')),
		hasHeader,
		sample: rows.slice(0, ROWS_LOOKED_AT)
	};
}

/** Blank records and comments are in no row. A row may begin with `#1`: one that fills the columns is no comment. */
export function isPassedOver(record: readonly string[], width = Infinity): boolean {
	return isBlank(record) || isComment(record, width);
}

export function isComment(record: readonly string[], width: number): boolean {
	if (!/^\s*(?:#|\/\/)/.test(record[0] ?? '')) return false;
	return record.length < width || record.length === 1 || isBlank(record.slice(1));
}

export function isBlank(record: readonly string[]): boolean {
	return record.every((cell) => trimmed(cell) === '');
}

function recordsOf(text: string, delimiter: Delimiter, isWhole: boolean): string[][] {
	const { data } = Papa.parse<string[]>(normalizeNewlines(text, delimiter), {
		delimiter,
		newline: '\n',
		preview: ROWS_LOOKED_AT + MOST_ABOVE
	});
	// The last record of a text that is cut may be half of one.
	const cut = !isWhole && data.length < ROWS_LOOKED_AT + MOST_ABOVE;
	return cut && data.length > 1 ? data.slice(0, -1) : data;
}

/** How many cells most records have, and how well they agree: a delimiter that divides them alike is the file's own. */
function shapeOf(records: readonly (readonly string[])[]): {
	readonly width: number;
	readonly score: number;
} {
	const filled = records.filter((record) => !isPassedOver(record));
	const counts = new Map<number, number>();
	for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
	const [width = 1, most = 0] =
		[...counts].toSorted(([a, n], [b, m]) => m * Math.min(b, 3) - n * Math.min(a, 3))[0] ?? [];
	const alike = filled.length === 0 ? 0 : most / filled.length;
	return { width, score: width === 1 ? 0.01 : alike * 2 + Math.min(width, 20) / 40 };
}

/** The first record as wide as the others whose cells are mostly filled; titles above it are narrower. */
function headerAt(records: readonly (readonly string[])[], width: number): number {
	const at = records.findIndex((record, index) => {
		if (index >= MOST_ABOVE || /^sep=.?$/i.test(record.join(''))) return false;
		if (isPassedOver(record) && !beginsWithNumberSign(record, width)) return false;
		const named = record.filter((cell) => trimmed(cell) !== '').length;
		return record.length >= width && named >= Math.max(1, width / 2);
	});
	return Math.max(0, at);
}

/** A first column is called `#` or `#id` by many; a comment has more than one word, or fewer cells than the rows. */
function beginsWithNumberSign([first = '', ...others]: readonly string[], width: number): boolean {
	const isNamed = others.every((cell) => trimmed(cell) !== '');
	return isNamed && width > 1 && others.length + 1 === width && /^\s*#\S*\s*$/.test(first);
}

/** A title may have commas of its own: where the next record names places and it does not, and numbers follow, that is the header. */
function belowTitle(records: readonly (readonly string[])[], at: number, width: number): number {
	const next = records.findIndex((one, index) => index > at && !isPassedOver(one, width));
	const named = records[next] ?? [];
	const isHeader =
		named.length === width &&
		named.every((cell) => /\p{L}/u.test(cell)) &&
		!looksLikeRow(named) &&
		named.some(namesPlaces) &&
		!records[at]?.some(namesPlaces);
	if (!isHeader || next >= MOST_ABOVE) return at;
	return records.slice(next + 1, next + 6).some(looksLikeRow) ? next : at;
}

/** Names of columns are words; a record with numbers in it is a row. */
function looksLikeRow(record: readonly string[]): boolean {
	return record.some(
		(cell) =>
			/^'?[($+\-−]*\s*\d[\d.,\s]*(?:e[+-]?\d+)?[)%]?$/i.test(trimmed(cell)) &&
			!/^(?:19|20)\d\d$/.test(trimmed(cell))
	);
}

function namesOf(header: readonly string[]): Layout['columns'] {
	const seen = new Set<string>();
	/** The next copy of each, so that a thousand columns of one name are no million questions. */
	const copies = new Map<string, number>();
	return header.map((cell, index) => {
		const as = trimmed(cell.replace(/\s+/g, ' '));
		const base = as === '' ? `Column ${index + 1}` : as;
		const key = base.toLowerCase();
		let name = base;
		let copy = copies.get(key) ?? 2;
		for (; seen.has(name.toLowerCase()); copy += 1) name = `${base} (${copy})`;
		copies.set(key, copy);
		seen.add(name.toLowerCase());
		return { name, as: name === as ? null : as };
	});
}
