import Papa from 'papaparse';

/** What a spreadsheet would run as a formula. A negative number is none, and must be one when it is read again. */
const FORMULA = /^(?!-(?:\d[\d.,]*|[.,]\d+)$)[=+\-@\t\r]/;

/** Rows that are set aside as CSV: no cell of it is run as a formula. */
export function givenBack(rows: string[][]): string {
	return `${Papa.unparse(rows, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
