import { escaped } from './escaped';
import { neutralText } from './neutral-text';
import { LETTERS_IN, styleIndex, type Style } from './workbook-styles';
import { wrapped } from './wrapped';

export interface SheetCell {
	readonly value: string | number;
	readonly style: Style;
	/** Where a click leads. */
	readonly link?: string;
}

export interface Sheet {
	readonly name: string;
	/** Of its columns, in letters. */
	readonly widths: readonly number[];
	/** A cell with nothing in it is null. */
	readonly rows: readonly (readonly (SheetCell | null)[])[];
	/** The first row stays in sight and filters the others. */
	readonly headed: boolean;
}

/** What Excel holds, without the apostrophe; more damages the file to it. */
const LONGEST_TEXT = 32_766;
const LONGEST_LINK = 2_079;
const HIGHEST_ROW = 409;
/** A table no wider than this, in letters, can be read when it is printed on one sheet. */
const WIDEST_PAGE = 260;
/** In points. */
const LINE = 15;
/** Cells written at a time. */
const PIECE = 2_500;

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OPEN = 'http://schemas.openxmlformats.org';
export const MAIN = `xmlns="${OPEN}/spreadsheetml/2006/main"`;
export const RELATED = `${OPEN}/officeDocument/2006/relationships`;

/** A sheet in pieces. A text is never run as a formula, and a number keeps every digit. */
export function* sheetXml(
	{ widths, rows, headed }: Sheet,
	selected: boolean,
	links: readonly Link[]
) {
	const last = `${columnName(Math.max(0, widths.length - 1))}${Math.max(1, rows.length)}`;
	const pane = headed
		? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>'
		: '';
	const fits = widths.reduce((sum, width) => sum + width, 0) <= WIDEST_PAGE;
	const chosen = selected ? ' tabSelected="1"' : '';
	const columns = widths.map((width, column) => {
		return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
	});
	yield `${XML}<worksheet ${MAIN} xmlns:r="${RELATED}">${fits ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}<sheetViews><sheetView${chosen} workbookViewId="0">${pane}</sheetView></sheetViews>`;
	yield `${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`;
	const together = Math.max(1, Math.floor(PIECE / Math.max(1, widths.length)));
	for (let first = 0; first < rows.length; first += together)
		yield rows
			.slice(first, first + together)
			.map((row, offset) => rowXml(row, first + offset + 1, widths))
			.join('');
	const linked = links.map(({ cell }, at) => `<hyperlink ref="${cell}" r:id="rId${at + 1}"/>`);
	yield '</sheetData>';
	if (headed) yield `<autoFilter ref="A1:${last}"/>`;
	if (linked.length > 0) yield `<hyperlinks>${linked.join('')}</hyperlinks>`;
	yield '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>';
}

function rowXml(
	row: readonly (SheetCell | null)[],
	number: number,
	widths: readonly number[]
): string {
	const cells = row.map((cell, column) => {
		return cell === null ? '' : cellXml(cell, `${columnName(column)}${number}`);
	});
	const lines = row.reduce(
		(most, cell, column) => Math.max(most, linesOf(cell, widths[column])),
		1
	);
	// Not every program makes a row as high as its text.
	const height = lines > 1 ? ` ht="${Math.min(HIGHEST_ROW, lines * LINE)}" customHeight="1"` : '';
	return `<row r="${number}"${height}>${cells.join('')}</row>`;
}

/** About as many as a cell takes. */
function linesOf(cell: SheetCell | null, width = 1): number {
	const room = cell && LETTERS_IN.get(cell.style)?.(width);
	if (!room || typeof cell.value !== 'string') return 1;
	return wrapped(cell.value, room, ({ length }) => length).length;
}

function cellXml({ value, style }: SheetCell, at: string): string {
	const said = `<c r="${at}" s="${styleIndex(style)}"`;
	if (typeof value === 'number') return `${said}><v>${value}</v></c>`;
	return `${said} t="inlineStr"><is><t xml:space="preserve">${textXml(value)}</t></is></c>`;
}

/**
 * A text as a cell holds it. What XML cannot hold goes first, for a formula may stand behind it. Lines end as they do in a
 * cell, and `_x000D_` would be read as one letter (ECMA-376, ST_Xstring).
 */
function textXml(text: string): string {
	const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
	return neutralText(escaped(short))
		.replace(/\r\n?/g, '\n')
		.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

export interface Link {
	readonly cell: string;
	readonly link: string;
}

/** Those a spreadsheet can follow. */
export function linksOf({ rows }: Sheet): Link[] {
	return rows.flatMap((row, index) =>
		row.flatMap((cell, column) =>
			cell?.link !== undefined && cell.link.length <= LONGEST_LINK
				? [{ cell: `${columnName(column)}${index + 1}`, link: cell.link }]
				: []
		)
	);
}

/** `A` to `Z`, `AA` and so on. */
function columnName(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
