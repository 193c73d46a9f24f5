import { isDay } from '../domain/partial-date';
import type { Locale } from '../domain/locale';
import { wordsOf } from '../words';
import { columnHeadOf, columnUnitRead } from '../words/column-head';
import { methodWords } from '../words/method';
import { methodSheet, sourcesSheet } from './method-sheets';
import type { Cell, Column, Table } from './table';
import type { Sheet, SheetCell } from './sheet-xml';
import { workbook } from './workbook';
import { MOST_DECIMALS, type Style } from './workbook-styles';

/** How a column stands on its sheet. */
interface Setting {
	readonly style: Style;
	readonly width: number;
}

/** In letters. */
const NARROWEST = 8;
const WIDEST = 60;
/** The button of a filter, in letters. */
const BUTTON = 4;
/** Days before it are counted otherwise by Excel, which knows a 29 February 1900. */
const FIRST_DAY = '1900-03-01';
/** Days between the first one of a spreadsheet and 1970. */
const DAYS_TO_1970 = 25_569;
const DAY_MS = 86_400_000;
/** Whole numbers below it are years, ranks and small counts, and need no separator. */
const SEPARATED = 10_000;

/**
 * A table as a workbook: its cells with their types, where they come from, and how they are to be read. Unknown is an
 * empty cell.
 */
export function xlsx(table: Table, locale: Locale): Promise<Blob> {
	const { title, subtitle, address } = table.provenance;
	return workbook(
		[tableSheet(table, locale), sourcesSheet(table, locale), methodSheet(table, locale)],
		{
			title,
			description: `${subtitle} ${address}`,
			creator: wordsOf(locale).figure.credit
		}
	);
}

function tableSheet({ columns, rows }: Table, locale: Locale): Sheet {
	const heads = columns.map(({ label, unit }) => columnHeadOf(label, unit, locale));
	const settings = columns.map((column, index) => {
		const cells = rows.map((row) => row[index] ?? null);
		return settingOf(column, heads[index] ?? '', cells);
	});
	return {
		name: methodWords[locale].table,
		widths: settings.map(({ width }) => width),
		headed: true,
		rows: [
			columns.map(({ kind }, index) => ({
				value: heads[index] ?? '',
				style: kind === 'number' ? 'headOfNumbers' : 'head'
			})),
			...rows.map((row) => settings.map(({ style }, index) => cellOf(row[index] ?? null, style)))
		]
	};
}

function cellOf(value: Cell, style: Style): SheetCell | null {
	if (value === null || value === '') return null;
	if (typeof value === 'string')
		return style === 'day' ? { value: serialOf(value), style } : { value, style: 'text' };
	if (!Number.isFinite(value)) return null;
	return { value, style: style === 'text' ? 'general' : style };
}

function settingOf({ kind, unit }: Column, head: string, cells: readonly Cell[]): Setting {
	const style = kind === 'number' ? numberStyle(cells, unit) : textStyle(cells);
	const words = head.split(' ').map(({ length }) => length);
	const needed = Math.max(Math.ceil(head.length / 2), ...words) + BUTTON;
	const widest = cells.reduce((most: number, cell) => Math.max(most, lettersOf(cell, style)), 0);
	return { style, width: Math.min(WIDEST, Math.max(NARROWEST, needed, widest + 3)) };
}

/** A column holds dates only if each of its texts is a full day: a month would be given a day it does not have. */
function textStyle(cells: readonly Cell[]): Style {
	const said = cells.filter((cell) => cell !== null && cell !== '');
	return said.length > 0 && said.every((cell) => isDatable(cell)) ? 'day' : 'text';
}

function isDatable(cell: Cell): boolean {
	return typeof cell === 'string' && isDay(cell) && cell >= FIRST_DAY;
}

/** Decimals that show three digits of the column's largest number; whole numbers have none. */
function numberStyle(cells: readonly Cell[], unit: string | undefined): Style {
	if (unit !== undefined && columnUnitRead(unit)?.per === 'share') return 'share';
	let most = 0;
	let whole = true;
	for (const cell of cells)
		if (typeof cell === 'number' && Number.isFinite(cell)) {
			most = Math.max(most, Math.abs(cell));
			whole &&= Number.isInteger(cell);
		}
	if (whole) return most < SEPARATED ? 'plain' : 0;
	return Math.min(MOST_DECIMALS, Math.max(2, 2 - Math.floor(Math.log10(most))));
}

/** About as many as the cell shows. */
function lettersOf(cell: Cell, style: Style): number {
	if (cell === null) return 0;
	if (typeof cell === 'string') return Math.max(...cell.split('\n').map(({ length }) => length));
	const digits = Math.trunc(Math.abs(cell)).toFixed(0).length;
	const separators = typeof style === 'number' ? Math.floor((digits - 1) / 3) : 0;
	return digits + separators + (typeof style === 'number' ? style + 1 : 1) + (cell < 0 ? 1 : 0);
}

/** A day as a spreadsheet counts it. */
function serialOf(day: string): number {
	return Date.parse(`${day}T00:00:00Z`) / DAY_MS + DAYS_TO_1970;
}
