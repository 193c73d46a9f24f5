import Papa from 'papaparse';
import { snake } from '../view/column-unit';
import { neutralText } from './neutral-text';
import type { Cell, Column, Table } from './table';

/** Excel takes a file for UTF-8 only if it begins with this; other readers skip it. */
const BOM = '\ufeff';

/**
 * A table as CSV (RFC 4180: commas, CRLF, quotes doubled), one header row and then data. Where it comes from stands in
 * columns at the end of every row: comment lines would break parsers, and a row that is copied elsewhere keeps its source.
 * Unknown is an empty cell.
 */
export function csv({ columns, rows, notes, provenance }: Table): string {
	const from: readonly [string, string][] = [
		['figure', provenance.title],
		['shows', provenance.subtitle],
		['notes', notes.join(' ')],
		['sources', provenance.sources],
		['licence', provenance.licence],
		['data_version', provenance.dataVersion],
		['address', provenance.address]
	];
	const lines = [
		[...columns.map(headOf), ...from.map(([head]) => head)],
		...rows.map((row) => [...row.map(written), ...from.map(([, text]) => written(text))])
	];
	return `${BOM}${Papa.unparse(lines, { newline: '\r\n' })}\r\n`;
}

/** `floor_usd_per_resident`: the unit belongs to the name, unless it is the name, as of `mw`. */
function headOf({ key, unit }: Column): string {
	if (unit === undefined || unit === key) return neutralText(key);
	// A reader's own word for a unit may be empty, and his label may end in it.
	const said = unit.startsWith('own:') ? snake(unit.slice('own:'.length)) : unit;
	const isSaid = said === '' || (key.startsWith('own_') && key.endsWith(`_${said}`));
	return neutralText(isSaid ? key : `${key}_${said}`);
}

function written(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'string') return neutralText(cell);
	return Number.isFinite(cell) ? `${cell}` : '';
}
