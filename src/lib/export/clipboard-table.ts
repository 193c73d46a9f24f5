import type { Locale } from '../domain/locale';
import { columnHeadOf } from '../words/column-head';
import { escaped } from './escaped';
import { neutralText } from './neutral-text';
import type { Cell, Table } from './table';

/** What would begin a new cell or a new row where it is pasted, and what no markup can hold. */
const BREAKS = /[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]+/gu;

/**
 * Puts a table on the clipboard, as text for sheets and as markup for documents; a promise of one is kept in the moment of
 * the click. Rejects as the clipboard does where it is refused.
 */
export async function copyTable(
	table: Table | Promise<Table>,
	locale: Locale = 'en'
): Promise<void> {
	const { clipboard } = navigator;
	if (typeof ClipboardItem === 'undefined' || !('write' in clipboard)) {
		await clipboard.writeText(plainTable(await table, locale));
		return;
	}
	const flavour = async (type: string, make: typeof plainTable) =>
		new Blob([make(await table, locale)], { type });
	await clipboard.write([
		new ClipboardItem({
			'text/plain': flavour('text/plain', plainTable),
			'text/html': flavour('text/html', htmlTable)
		})
	]);
}

/** Cells between tabs, rows between line ends. Numbers are written as the sheets of that language read them. */
export function plainTable(table: Table, locale: Locale = 'en'): string {
	return linesOf(table, locale)
		.map((cells) => cells.map(unquoted).join('\t'))
		.join('\n');
}

/** A table as markup, without styles. */
export function htmlTable(table: Table, locale: Locale = 'en'): string {
	const [head = [], ...body] = linesOf(table, locale);
	const row = (cells: readonly string[], tag: 'th' | 'td') =>
		`<tr>${cells
			.map((cell, index) => {
				const right = table.columns[index]?.kind === 'number' ? ' align="right"' : '';
				return `<${tag}${right}>${escaped(cell)}</${tag}>`;
			})
			.join('')}</tr>`;
	const rows = body.map((cells) => row(cells, 'td')).join('');
	return `<table><thead>${row(head, 'th')}</thead><tbody>${rows}</tbody></table>`;
}

function linesOf({ columns, rows }: Table, locale: Locale): string[][] {
	return [
		columns.map(({ label, unit }) => written(columnHeadOf(label, unit, locale), locale)),
		...rows.map((row) => columns.map((_, index) => written(row[index] ?? null, locale)))
	];
}

function written(cell: Cell, locale: Locale): string {
	if (cell === null) return '';
	if (typeof cell === 'string') return neutralText(cell.replace(BREAKS, ' ').trim());
	if (!Number.isFinite(cell)) return '';
	// In a German sheet 1.5 is the first of May.
	return locale === 'de' ? `${cell}`.replace('.', ',') : `${cell}`;
}

/** A quotation mark at the beginning would hold all that follows in one cell. */
function unquoted(cell: string): string {
	return cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}
