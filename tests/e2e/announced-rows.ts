import { readFileSync } from 'node:fs';
import { readCsv, type Cells } from './csv-reader';

export const announcements = readCsv(readFileSync('data/announcements.csv', 'utf8'));
export const states = readCsv(readFileSync('data/states.csv', 'utf8'));

/** A state's row by its two letters. */
export function stateRow(code: string): Cells {
	const found = states.find(({ state }) => state === code);
	if (!found) throw new Error(`No state ${code}`);
	return found;
}

/** What a row alone commits to, in dollars, read from its cells: a row without a figure passes on to the one it replaces. */
export function floorOfRow(id: string): number {
	const row = announcements.find((one) => one.id === id);
	if (!row) throw new Error(`No announcement ${id}`);
	if (row.amount_usd_millions === '') return row.supersedes ? floorOfRow(row.supersedes) : NaN;
	return row.amount_basis === 'up_to' ? 0 : Math.round(Number(row.amount_usd_millions) * 1e6);
}
