import Papa from 'papaparse';
import type { Total } from '../domain/total';
import type { Totals } from '../view/totals';

/** Totals of dollars as plain CSV, a row for each group; a total of nothing is an empty cell, never 0. */
export function totalsCsv({ groups, dataThrough }: Totals<Total>): string {
	const rows = groups.map((group) => ({
		key: group.key,
		floor_usd: group.floorUsd,
		ceiling_usd: group.ceilingUsd,
		open_ended: group.openEnded,
		doubtful_usd: group.doubtfulUsd,
		known: group.known,
		of: group.of,
		counted: group.counted.join(';'),
		data_through: dataThrough
	}));
	return `${Papa.unparse(rows, { newline: '\n' })}\n`;
}
