import type { Locale } from '../domain/locale';
import { date } from '../format/date';
import { list } from '../format/list';
import { number } from '../format/number';
import type { Answer, AnswerRow } from '../view/answer';
import { measureOf, restsOnProjects } from '../view/measures';
import { ceilingOf, valueOf } from './value';
import { wordsOf } from '.';

/** One aspect of a comparison, a cell for each group in the order asked for. */
export interface Aspect {
	readonly id: string;
	readonly label: string;
	readonly cells: readonly string[];
	readonly unequal: boolean;
}

/** Names of counties written out before they are only counted. */
const COUNTIES_NAMED = 3;

/** What stands behind the numbers of a comparison, and where that differs. Empty for counts of data centers. */
export function unequalOf(answer: Answer, locale: Locale): { groups: string[]; aspects: Aspect[] } {
	const rows = answer.request.items.flatMap(
		(key) => answer.rows.find((row) => row.key === key) ?? []
	);
	const groups = rows.map(({ name }) => name);
	const nothing = rows.every(({ value }) => value === null);
	if (!restsOnProjects(measureOf(answer.request.measure)) || rows.length < 2 || nothing)
		return { groups, aspects: [] };
	const w = wordsOf(locale);
	const aspect = (id: string, label: string, cell: (row: AnswerRow) => string): Aspect => {
		const cells = rows.map(cell);
		return { id, label, cells, unequal: new Set(cells).size > 1 };
	};
	const aspects = [
		aspect('value', measureOf(answer.request.measure).label[locale], (row) =>
			amountCell(answer, row, locale)
		),
		aspect('basis', w.unequal.basis, ({ facts }) =>
			listed(
				facts.bases.map((basis) => w.basis[basis]),
				locale
			)
		),
		aspect('announced', w.unequal.announced, ({ facts }) => days(facts.announcedOn, locale)),
		aspect('counties', w.unequal.counties, (row) => countiesCell(row, locale)),
		aspect('period', w.unequal.periodEnd, ({ facts }) =>
			span(facts.periodEnds.map(String), locale)
		),
		aspect('status', w.unequal.status, (row) =>
			listed(
				row.facts.statuses.map((status) => w.status[status]),
				locale
			)
		),
		aspect('status_day', w.unequal.statusDay, ({ facts }) => days(facts.statusDays, locale)),
		aspect('jobs', w.unequal.jobs, (row) => jobsCell(row, locale)),
		aspect('projects', w.unequal.projects, ({ known }) => number(known, locale))
	];
	// Where jobs are what is compared, the first row has them already.
	const jobsCompared = answer.request.measure === 'jobs';
	return { groups, aspects: aspects.filter(({ id }) => !(jobsCompared && id === 'jobs')) };
}

function amountCell(answer: Answer, row: AnswerRow, locale: Locale): string {
	const floor = valueOf(answer, row, locale);
	const ceiling = ceilingOf(answer, row, locale);
	if (ceiling === null || row.value === null) return floor;
	const { table, unequal } = wordsOf(locale);
	if (row.high === row.value) return row.open ? table.orMore(floor) : floor;
	return unequal.span(floor, row.open ? table.orMore(ceiling.replace(/\+$/, '')) : ceiling);
}

function countiesCell({ facts }: AnswerRow, locale: Locale): string {
	const { unequal } = wordsOf(locale);
	if (facts.counties === null) return unequal.notStated;
	const count = number(facts.counties.length, locale);
	return facts.counties.length <= COUNTIES_NAMED
		? unequal.counted(count, list(facts.counties, locale))
		: count;
}

/** A sum over some of the projects says over how many. */
function jobsCell({ facts }: AnswerRow, locale: Locale): string {
	const { table, unequal } = wordsOf(locale);
	if (facts.jobsPermanent === null) return unequal.notStated;
	const jobs = number(facts.jobsPermanent, locale);
	const { known, of } = facts.jobsCoverage;
	return known === of
		? jobs
		: unequal.counted(jobs, table.projectsOf(number(known, locale), number(of, locale)));
}

function listed(items: readonly string[], locale: Locale): string {
	return items.length === 0 ? wordsOf(locale).unequal.notStated : list(items, locale);
}

function days(values: readonly string[], locale: Locale): string {
	const ends = [...new Set([values[0], values.at(-1)])].filter((value) => value !== undefined);
	return span(
		ends.map((value) => date(value, locale)),
		locale
	);
}

/** Values arrive in order; the first and the last stand for them. */
function span(values: readonly string[], locale: Locale): string {
	const [first] = values;
	const last = values.at(-1);
	const { unequal } = wordsOf(locale);
	if (first === undefined || last === undefined) return unequal.notStated;
	return first === last ? first : unequal.span(first, last);
}
