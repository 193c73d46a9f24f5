import { STATUSES, type Announcement } from '../domain/announcement';
import type { Tally } from '../domain/tally';
import type { Facts, StatusKey } from './answer';

const STATUS_ORDER: readonly StatusKey[] = [...STATUSES, 'not_recorded'];

export const NO_FACTS: Facts = {
	bases: [],
	counties: null,
	announcedOn: [],
	periodEnds: [],
	statuses: [],
	statusDays: [],
	jobsPermanent: null,
	jobsCoverage: { known: 0, of: 0 }
};

/** What of a group's counted projects makes it unequal to another group. */
export function factsOf(total: Tally, jobs: Tally): Facts {
	const projects = total.counted.map(({ project }) => project);
	const rows = projects.map(({ newest }) => newest);
	const everyNamesCounties = rows.length > 0 && rows.every(({ counties }) => counties.length > 0);
	return {
		bases: distinct(
			projects.flatMap(({ floor, ceiling }) =>
				[floor, ceiling].flatMap((figure) => figure?.from.amount?.basis ?? [])
			)
		),
		counties: everyNamesCounties ? countiesOf(rows) : null,
		announcedOn: distinct(rows.map(({ announcedOn }) => announcedOn)),
		periodEnds: distinct(rows.flatMap(({ periodEnd }) => periodEnd ?? [])),
		statuses: STATUS_ORDER.filter((one) =>
			projects.some(({ status }) => (status ?? 'not_recorded') === one)
		),
		statusDays: distinct(
			projects.flatMap(({ status, newest }) => (status === null ? [] : [newest.statusAsOf]))
		),
		jobsPermanent: jobs.low,
		jobsCoverage: { known: jobs.known, of: jobs.of }
	};
}

/** By id, for two states may each have a Douglas. */
function countiesOf(rows: readonly Announcement[]): string[] {
	const names = new Map(
		rows.flatMap(({ counties }) => counties.map(({ fips, name }) => [fips, name] as const))
	);
	return [...names.values()].toSorted();
}

function distinct<T extends string | number>(values: readonly T[]): T[] {
	return [...new Set(values)].toSorted((a, b) => (a < b ? -1 : 1));
}
