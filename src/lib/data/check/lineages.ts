import { joinLineages, type LinkColumn, type LinkProblem } from '../../domain/lineage';
import { lastDayOf } from '../../domain/partial-date';
import { announcementsOf } from '../atlas';
import type { Tables } from '../catalog';
import { issueAt } from '../decode';
import type { DataIssue, Flaw } from '../issue';

/** Links between announcements hold: no cycle, no fork, nothing replaced before it was announced. */
export function lineages(tables: Tables): DataIssue[] {
	const { announcements } = tables;
	const indexOf = new Map(announcements.rows.map(({ id }, index) => [id, index]));
	const rows = announcementsOf(tables);
	const distinct = [...new Map(rows.map((row) => [row.id, row])).values()];
	const faults = joinLineages(distinct).faults.flatMap(({ id, column, target, problem }) => {
		// `references` reports a dangling link, for these columns as for all others.
		const flaw = problem === 'dangling' ? null : FLAWS[problem](column, target);
		const index = indexOf.get(id);
		return flaw && index !== undefined ? [issueAt(announcements, index, column, flaw)] : [];
	});
	return [...faults, ...backwards(tables)];
}

function backwards({ announcements }: Tables): DataIssue[] {
	const byId = new Map(announcements.rows.map((row) => [row.id, row]));
	return announcements.rows.flatMap(({ announced_on, supersedes }, index) => {
		const earlier = supersedes === null ? undefined : byId.get(supersedes);
		// A partial date sorts before every day of its period, so only what is surely later is reported.
		if (!earlier || earlier.announced_on <= lastDayOf(announced_on)) return [];
		return [
			issueAt(announcements, index, 'supersedes', {
				problem: {
					en: `replaces what was announced only later, on ${earlier.announced_on}`,
					de: `ersetzt, was erst später angekündigt wurde, am ${earlier.announced_on}`
				},
				remedy: {
					en: 'Let the later row supersede the earlier one, or correct a date.',
					de: 'Die spätere Zeile die frühere ersetzen lassen oder ein Datum berichtigen.'
				}
			})
		];
	});
}

const FLAWS: Record<
	Exclude<LinkProblem, 'dangling'>,
	(column: LinkColumn, target: string) => Flaw
> = {
	cycle: (column, target) => ({
		problem: {
			en: `following ${column} leads back here`,
			de: `${column} führt hierher zurück`
		},
		remedy: {
			en: `Find which of the links by way of ${target} is wrong, and empty it.`,
			de: `Feststellen, welche der Verknüpfungen über ${target} falsch ist, und sie leeren.`
		}
	}),
	fork: (column, target) => ({
		problem: {
			en: `another row has ${target} in ${column} too, so the lineage forks`,
			de: `auch eine andere Zeile nennt ${target} in ${column}, die Abfolge gabelt sich`
		},
		remedy: {
			en: 'Let each announcement be replaced by one other only; use part_of for pieces.',
			de: 'Jede Ankündigung nur durch eine andere ersetzen; für Teile part_of verwenden.'
		}
	})
};
