import Papa from 'papaparse';
import { neutralText } from './neutral-text';

/** Cells as plain CSV; one that a spreadsheet would run as a formula gets an apostrophe. */
export function cellsCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
	const lines = [header, ...rows].map((cells) => cells.map(neutralText));
	return `${Papa.unparse(lines, { newline: '\n' })}\n`;
}
