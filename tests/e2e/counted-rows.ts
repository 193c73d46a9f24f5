import { readFileSync } from 'node:fs';
import { readCsv, type Cells } from './csv-reader';
import { states } from './announced-rows';

export const counts = readCsv(readFileSync('data/state_counts.csv', 'utf8'));
export const vintages = readCsv(readFileSync('data/state_count_vintages.csv', 'utf8'));

/** What a counter's edition says of a state, all kinds together, read from its cell. */
export function countOf(vintage: string, code: string): number {
	const row = counts.find(
		({ vintage_id, state, count_kind }) =>
			vintage_id === vintage && state === code && count_kind === 'all'
	);
	return Number(row?.count ?? NaN);
}

/** The newest edition that covers every state, which the map begins with. */
export function newestWhole(): Cells & { readonly vintage_id: string } {
	const [newest] = vintages
		.filter(({ states_covered }) => Number(states_covered) === states.length)
		.toSorted((a, b) => (a.as_of ?? '').localeCompare(b.as_of ?? ''))
		.toReversed();
	if (!newest?.vintage_id) throw new Error('No edition covers all states');
	return { ...newest, vintage_id: newest.vintage_id };
}

/** How many data centers a state has for each million residents by an edition, and which place that is; worked out anew. */
export function perMillion(vintage: string, code: string): { value: number; rank: number } {
	const values = new Map(
		states.map(({ state = '', population_2025 }) => [
			state,
			(countOf(vintage, state) * 1e6) / Number(population_2025)
		])
	);
	const value = values.get(code) ?? NaN;
	return { value, rank: 1 + [...values.values()].filter((other) => other > value).length };
}

/** `2026-07-29` as the English pages say it. */
export function saidDay(day: string): string {
	return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});
}
