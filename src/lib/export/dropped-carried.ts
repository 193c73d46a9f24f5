import type { Carried } from './carried';
import type { Dropped } from './dropped-result';
import type { DrawnValues } from './picture';
import type { Cell } from './table';

/** Longer than anything written here. */
const MOST_LETTERS = { all: 5e6, view: 8000, address: 10_000, title: 2000, dataVersion: 100 };

type Fields = Readonly<Record<string, unknown>>;

/** What a picture says of itself, believed only field by field: anybody can write such a file. */
export function droppedCarried(text: string): Dropped {
	const fields = text.length > MOST_LETTERS.all ? null : parsed(text);
	if (!isFields(fields)) return { kind: 'damaged' };
	if (Number.isInteger(fields['carries']) && Number(fields['carries']) > 1)
		return { kind: 'newer' };
	const carried = carriedOf(fields);
	return carried ? { kind: 'ours', carried } : { kind: 'damaged' };
}

function carriedOf({ carries, view, address, dataVersion, title, values }: Fields): Carried | null {
	if (carries !== 1) return null;
	if (!isText(view, MOST_LETTERS.view) || !isPath(view)) return null;
	if (!isText(address, MOST_LETTERS.address)) return null;
	if (!isText(dataVersion, MOST_LETTERS.dataVersion)) return null;
	if (!isText(title, MOST_LETTERS.title)) return null;
	if (!isFields(values) || !isValues(values)) return null;
	const { columns, rows } = values;
	return { carries, view, address, dataVersion, title, values: { columns, rows } };
}

/** From the root of a site, and never another site's: no scheme, no host, nothing a browser would read as one; behind `#` a view of a reader's own file. */
function isPath(view: string): boolean {
	return /^\/(?!\/)[^\\#\s\p{Cc}]*(?:#own=[^\\#\s\p{Cc}]*)?$/u.test(view);
}

function isValues(values: Fields | DrawnValues): values is DrawnValues {
	const { columns, rows } = values;
	if (!Array.isArray(columns) || !columns.every((key) => typeof key === 'string')) return false;
	return (
		Array.isArray(rows) &&
		rows.every(
			(row) =>
				Array.isArray(row) && row.length === columns.length && row.every((one) => isCell(one))
		)
	);
}

function isCell(value: unknown): value is Cell {
	return value === null || typeof value === 'string' || typeof value === 'number';
}

function isText(value: unknown, most: number): value is string {
	return typeof value === 'string' && value.length <= most;
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
