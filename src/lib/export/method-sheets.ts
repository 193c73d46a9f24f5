import type { Locale } from '../domain/locale';
import { columnHeadOf, unitNameOf } from '../words/column-head';
import { readingOf } from '../words/column-reading';
import { methodWords } from '../words/method';
import { neutralText } from './neutral-text';
import type { Table } from './table';
import type { Sheet, SheetCell } from './sheet-xml';

type Row = readonly (SheetCell | null)[];

const LABELS = 34;
const PROSE = 100;
const CODES = 28;

/** Where a table comes from, one thing to a row. */
export function sourcesSheet({ provenance }: Table, locale: Locale): Sheet {
	const words = methodWords[locale];
	const { title, subtitle, sources, licence, dataVersion, address } = provenance;
	return {
		name: words.sources,
		widths: [LABELS, PROSE],
		headed: false,
		rows: [
			said(words.title, title),
			said(words.shows, subtitle),
			said(words.sources, sources),
			said(words.licence, licence),
			said(words.dataVersion, dataVersion),
			[label(words.address), linked(address)]
		]
	};
}

/** How a table was made and how each of its columns is to be read. */
export function methodSheet(table: Table, locale: Locale): Sheet {
	const words = methodWords[locale];
	const { columns, notes, provenance } = table;
	return {
		name: words.method,
		widths: [LABELS, PROSE, CODES, CODES],
		headed: false,
		rows: [
			said(words.shows, provenance.subtitle),
			...notes.map((note) => said(words.note, note)),
			said(words.empty, words.emptyMeans),
			...(isNeutralised(table) ? [said(words.apostrophe, words.apostropheMeans)] : []),
			[],
			[words.column, words.reading, words.key, words.unit].map(label),
			...columns.map((column) => [
				prose(columnHeadOf(column.label, column.unit, locale)),
				prose(readingOf(column, locale)),
				prose(column.key),
				prose(column.unit === undefined ? '' : unitNameOf(column.unit, locale))
			])
		]
	};
}

function said(name: string, text: string): Row {
	return [label(name), prose(text)];
}

function label(value: string): SheetCell {
	return { value, style: 'label' };
}

function prose(value: string): SheetCell | null {
	return value === '' ? null : { value, style: 'prose' };
}

/** Without an origin the address is a path, which leads nowhere from a file. */
function linked(address: string): SheetCell | null {
	return /^https?:\/\/\S+$/.test(address)
		? { value: address, style: 'link', link: address }
		: prose(address);
}

function isNeutralised({ rows }: Table): boolean {
	return rows.some((row) =>
		row.some((cell) => typeof cell === 'string' && neutralText(cell) !== cell)
	);
}
