import type { Project } from '../domain/project';
import { DOLLARS, type Quantity } from '../domain/quantity';
import { ratio, type RatioId } from '../domain/ratio';
import { doubtfulPart } from '../domain/tally';
import type { Answer, Whole } from './answer';
import { groupKeysOf, membersTogether, type Group, type Members } from './group';
import { measureOf } from './measures';
import type { Unranked } from './ranked';
import { tallied } from './tallied';
import type { ViewState } from './view-state';

/** A project that counts in several counties is known once. */
export function coverageOf(
	view: ViewState,
	groups: readonly Group[],
	membersOf: Members,
	rows: readonly Unranked[]
): Answer['coverage'] {
	const { quantity } = measureOf(view.measure);
	if (quantity && view.by === 'county') {
		const { known, of } = tallied(membersTogether(membersOf, groups), quantity, view);
		return { known, of };
	}
	return {
		known: rows.reduce((sum, { known }) => sum + known, 0),
		of: rows.reduce((sum, row) => sum + row.of, 0)
	};
}

/** Among counties: the projects that name none or several, whose money is neither split nor repeated. */
export function notAllocated(
	view: ViewState,
	selection: readonly Project[],
	quantity: Quantity
): Answer['notAllocated'] {
	if (view.by !== 'county') return null;
	const rest = selection.filter((project) => groupKeysOf(project, view).length === 0);
	const total = tallied(rest, quantity, view);
	return total.low === null ? null : { low: total.low, projects: total.known };
}

/** The money a ratio of dollars rests on, and how much of it on rows marked doubtful; null for a ratio of other things. */
export function moneyOfRatio(
	view: ViewState,
	groups: readonly Group[],
	membersOf: Members,
	id: RatioId
): Whole | null {
	if (id === 'jobs_per_mw') return null;
	const floors = ratio(
		tallied(membersTogether(membersOf, groups), DOLLARS, view),
		id
	).projects.flatMap(({ floor }) => floor ?? []);
	const sum = (stated: typeof floors) => stated.reduce((all, { value }) => all + value, 0);
	const low = floors.length === 0 ? null : sum(floors);
	const doubtful = sum(floors.filter(({ from }) => from.sourcing === 'doubtful'));
	return { low, doubtful, sumOfGroups: low ?? 0 };
}

/** The groups taken together as one selection; their own totals need not add up to it. */
export function wholeOf(
	view: ViewState,
	groups: readonly Group[],
	membersOf: Members,
	quantity: Quantity,
	rows: readonly Unranked[]
): Whole {
	const total = tallied(membersTogether(membersOf, groups), quantity, view);
	const sumOfGroups = rows.reduce((sum, row) => sum + (row.total ?? 0), 0);
	return { low: total.low, doubtful: doubtfulPart(total), sumOfGroups };
}
