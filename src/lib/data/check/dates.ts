import { lastDayOf } from '../../domain/partial-date';
import type { Tables } from '../catalog';
import { issueAt } from '../decode';
import type { DataIssue, Flaw } from '../issue';

/** A status is not older than what it is the status of, and a period does not end before it starts. */
export function dates({ announcements, energyDeals }: Tables): DataIssue[] {
	return [
		...announcements.rows.flatMap((row, index) => [
			...(isSurelyBefore(row.status_as_of, row.announced_on)
				? [issueAt(announcements, index, 'status_as_of', EARLY_STATUS)]
				: []),
			...(row.period_start !== null && row.period_end !== null && row.period_end < row.period_start
				? [issueAt(announcements, index, 'period_end', BACKWARDS)]
				: [])
		]),
		...energyDeals.rows.flatMap((row, index) =>
			isSurelyBefore(row.status_as_of, row.announced_on)
				? [issueAt(energyDeals, index, 'status_as_of', EARLY_STATUS)]
				: []
		)
	];
}

/** `2025` is not before `2025-06-04`: it may be any day of the year. A partial date sorts before its first day. */
function isSurelyBefore(date: string, other: string): boolean {
	return lastDayOf(date) < other;
}

const EARLY_STATUS: Flaw = {
	problem: {
		en: 'the status is older than the announcement',
		de: 'der Status ist älter als die Ankündigung'
	},
	remedy: {
		en: 'Correct one of the days; where both are right, declare the row as an exception.',
		de: 'Einen der Tage berichtigen; sind beide richtig, die Zeile als Ausnahme erklären.'
	}
};
const BACKWARDS: Flaw = {
	problem: { en: 'ends before it starts', de: 'endet vor dem Anfang' },
	remedy: { en: 'Correct one of the years.', de: 'Eines der Jahre berichtigen.' }
};
