import type { Atlas } from '../domain/atlas';
import { calledOf } from '../domain/called';
import type { StateCode } from '../domain/place';
import type { Project } from '../domain/project';
import { DOLLARS, JOBS_PERMANENT, type Quantity } from '../domain/quantity';
import { ratio, type RatioId } from '../domain/ratio';
import { countOver, type CountKind } from '../domain/state-count';
import { dominant, doubtfulPart } from '../domain/tally';
import { divided } from './divided';
import { factsOf, NO_FACTS } from './facts';
import type { Group } from './group';
import { markOf } from './mark';
import { measureOf } from './measures';
import type { OwnValue } from './own/values';
import type { Unranked } from './ranked';
import { denominatorOf, scaleOf, type Us } from './scale';
import { tallied } from './tallied';
import type { ViewState } from './view-state';

/** A partial edition reports some states only; the others are not reported, which is not 0. */
export function countRow(
	{ stateCounts, countyCounts }: Atlas,
	view: ViewState,
	vintageId: string,
	group: Group,
	us: Us
): Unranked {
	if (group.county) return countyCountRow(countyCounts, view, vintageId, group, us);
	const codes = group.states.map(({ code }) => code);
	const over = (states: readonly StateCode[]) =>
		countOver(stateCounts, vintageId, view.countKind, states);
	const total = over(codes);
	const row = base(group, view, us, total, null, false);
	return {
		...row,
		...NOTHING,
		mark: total === null ? 'not_reported' : row.value === null ? 'no_figure' : 'known',
		known: codes.filter((code) => over([code]) !== null).length,
		of: codes.length
	};
}

/** A county is asked for where a site is mapped in it. */
function countyCountRow(
	counts: Atlas['countyCounts'],
	view: ViewState,
	vintageId: string,
	group: Group,
	us: Us
): Unranked {
	const found = counts.find((row) => row.vintageId === vintageId && row.fips === group.key);
	const total = found?.count ?? null;
	const row = base(group, view, us, total, null, false);
	const mark = total === null ? 'not_reported' : row.value === null ? 'no_figure' : 'known';
	return { ...row, ...NOTHING, mark, known: total === null ? 0 : 1, of: 1 };
}

/** What a group's rows of a reader's own file come to; a group without rows is not reported, which is not 0. */
export function ownRow(
	view: ViewState,
	group: Group,
	found: OwnValue | undefined,
	us: Us
): Unranked {
	const { value: total, known, of } = found ?? { value: null, known: 0, of: 0 };
	const row = base(group, view, us, total, null, false);
	const mark = of === 0 ? 'not_reported' : row.value === null ? 'no_figure' : 'known';
	return { ...row, ...NOTHING, mark, known, of };
}

/** The counter's number for the whole country; null where a state is not reported. */
export function countOfUs(
	{ stateCounts, states }: Pick<Atlas, 'stateCounts' | 'states'>,
	vintageId: string,
	kind: CountKind
): number | null {
	const codes = states.map(({ code }) => code);
	return countOver(stateCounts, vintageId, kind, codes);
}

/** What a group's projects add up to. */
export function tallyRow(
	view: ViewState,
	group: Group,
	members: readonly Project[],
	quantity: Quantity,
	us: Us,
	companyName: ReadonlyMap<string, string>
): Unranked {
	const total = tallied(members, quantity, view);
	const { ceilings } = measureOf(view.measure);
	const row = base(group, view, us, total.low, ceilings ? total.high : null, total.open);
	return {
		...row,
		mark: markOf(row.value, members),
		parts: divided(total, view.parts, quantity, scaleOf(view, group, us)),
		known: total.known,
		of: total.of,
		setAside: total.setAside.length,
		doubtful: doubtfulPart(total),
		dominant: dominant(total).map(({ project, low }) => ({
			projectId: project.id,
			company: companyName.get(project.newest.companyId) ?? project.newest.companyId,
			project: calledOf(project.newest),
			share: low / (total.low ?? low)
		})),
		nationalOnly: total.nationalOnly,
		// What makes groups unequal is read where a few stand side by side.
		facts: view.items.length > 0 ? factsOf(total, tallied(members, JOBS_PERMANENT, view)) : NO_FACTS
	};
}

/** One figure of a group's projects over another, sum by sum. */
export function ratioRow(
	view: ViewState,
	group: Group,
	members: readonly Project[],
	id: RatioId,
	us: Us
): Unranked {
	const total = tallied(members, DOLLARS, view);
	const found = ratio(total, id);
	return {
		...base(group, view, us, found.value, null, false),
		...NOTHING,
		mark: markOf(found.value, members),
		known: found.projects.length,
		of: found.of,
		setAside: total.setAside.length,
		nationalOnly: total.nationalOnly,
		facts: view.items.length > 0 ? factsOf(total, tallied(members, JOBS_PERMANENT, view)) : NO_FACTS
	};
}

const NOTHING = {
	parts: [],
	setAside: 0,
	doubtful: 0,
	dominant: [],
	nationalOnly: false,
	facts: NO_FACTS
} as const;

function base(
	group: Group,
	view: ViewState,
	us: Us,
	total: number | null,
	totalHigh: number | null,
	open: boolean
) {
	const scale = scaleOf(view, group, us);
	return {
		key: group.key,
		name: group.name,
		value: scaled(total, scale),
		high: scaled(totalHigh, scale),
		open,
		total,
		totalHigh,
		denominator: denominatorOf(group, view.per),
		shared: 0
	};
}

function scaled(value: number | null, scale: number | null): number | null {
	return value === null || scale === null ? null : value * scale;
}
