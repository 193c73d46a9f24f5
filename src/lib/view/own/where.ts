import { escapedPart, unescapedPart } from './escaped-part';
import type { LabelColumn, OwnTable } from '../../domain/own-table';

/** Stands for the rows whose cell is empty; no cell that is read is an empty word. */
export const NOT_STATED = '';
/** What it is in an address: no escaped label is that, and an address that ends in a full stop loses it in many a mail. */
const NOT_STATED_PART = '*-';

/** Of a reader's rows those whose column has one of these labels, or `NOT_STATED`; of days, those of the year or month a label is. */
export interface Where {
	readonly column: number;
	readonly labels: readonly string[];
}

const MOST_LABELS = 50;

/** `3.open.planned`; labels are escaped, so that full stops and commas part nothing. */
export function writeWhere({ column, labels }: Where): string {
	return [`${column}`, ...labels.map(escaped)].join('.');
}

/** Null for what is no filter. */
export function readWhere(text: string): Where | null {
	const [column = '', ...labels] = text.split('.');
	if (!/^\d{1,4}$/.test(column) || labels.length === 0) return null;
	try {
		const said = labels
			.slice(0, MOST_LABELS)
			.map((part) => (part === NOT_STATED_PART ? NOT_STATED : unescapedPart(part)));
		return { column: Number(column), labels: [...new Set(said)] };
	} catch {
		return null;
	}
}

/** Which rows a reader's filters leave, 1 or 0; null where nothing is filtered. A filter on a column that is no list of labels is passed over. */
export function rowsLeft(table: OwnTable, where: readonly Where[]): Uint8Array | null {
	let left: Uint8Array | null = null;
	for (const { column, labels } of where) {
		const found = table.columns[column];
		if (!found || (found.kind !== 'labels' && found.kind !== 'days')) continue;
		const wanted = codesOf(found, labels);
		left ??= new Uint8Array(table.rows).fill(1);
		const { codes } = found;
		for (let row = 0; row < left.length; row += 1) if (wanted[codes[row] ?? 0] === 0) left[row] = 0;
	}
	return left;
}

/** By code: 1 where a label is asked for, 0 being that of what is not stated. A day is in its year and month. */
function codesOf({ kind, labels }: LabelColumn, asked: readonly string[]): Uint8Array {
	const wanted = new Uint8Array(labels.length + 1);
	if (asked.includes(NOT_STATED)) wanted[0] = 1;
	labels.forEach((label, index) => {
		const isAsked =
			kind === 'days'
				? asked.some((one) => label === one || label.startsWith(`${one}-`))
				: asked.includes(label);
		if (isAsked) wanted[index + 1] = 1;
	});
	return wanted;
}

function escaped(label: string): string {
	return label === NOT_STATED ? NOT_STATED_PART : escapedPart(label.slice(0, 200));
}
