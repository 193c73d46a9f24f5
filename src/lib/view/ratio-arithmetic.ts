import type { Announcement } from '../domain/announcement';
import type { Atlas } from '../domain/atlas';
import type { Day } from '../domain/partial-date';
import type { ConstantDollars } from '../domain/prices';
import type { Stated } from '../domain/project';
import { DOLLARS } from '../domain/quantity';
import { ratio, RATIO_TERMS } from '../domain/ratio';
import { inDollarsOf, speaksOfMoney } from './constant-dollars';
import { filteredByOf } from './filtered-by';
import { groupsBy, membersByGroup } from './group';
import { measureOf, type MeasureId } from './measures';
import { RATIO_MEASURES } from './ratio-measures';
import { selectionOf } from './selection';
import { tallied } from './tallied';
import type { ViewState } from './view-state';

/** One project of a ratio with its own two figures and the rows they rest on. */
export interface RatioLine {
	readonly projectId: string;
	readonly company: string;
	readonly row: Announcement;
	readonly over: Stated;
	readonly under: Stated;
}

/** A ratio opened: the sums of its two columns are what is divided. */
export interface RatioArithmetic {
	readonly request: ViewState;
	readonly name: string;
	readonly measure: MeasureId;
	/** The measures of its two columns. */
	readonly terms: readonly [over: MeasureId, under: MeasureId];
	readonly value: number | null;
	readonly over: number;
	readonly under: number;
	/** The largest `over` first. */
	readonly lines: readonly RatioLine[];
	/** Counted projects without both figures. */
	readonly leftOut: number;
	/** Names of the companies and states that the request filters by. */
	readonly filteredBy: readonly string[];
	/** Where its money is in constant dollars: whose, and how. */
	readonly constantDollars: ConstantDollars | null;
	readonly dataThrough: Day;
	readonly dataVersion: string;
}

/** Opens the ratio of one group of a view; null for a measure that is none, or a group there is not. */
export function openRatio(whole: Atlas, view: ViewState, key: string): RatioArithmetic | null {
	const atlas = inDollarsOf(whole, view);
	const { ratio: id } = measureOf(view.measure);
	const group = groupsBy(atlas, view.by, view.items).find((one) => one.key === key);
	if (id === null || !group) return null;
	const members = membersByGroup(selectionOf(atlas, view), view).get(key) ?? [];
	const { value, projects, of } = ratio(tallied(members, DOLLARS, view), id);
	const [over, under] = RATIO_TERMS[id];
	const names = new Map(atlas.companies.map((company) => [company.id, company.name]));
	const lines = projects.flatMap((project): RatioLine[] => {
		const [top, bottom] = [over(project), under(project)];
		if (!top || !bottom) return [];
		const { id: projectId, newest: row } = project;
		return [
			{
				projectId,
				company: names.get(row.companyId) ?? row.companyId,
				row,
				over: top,
				under: bottom
			}
		];
	});
	return {
		request: view,
		name: group.name,
		measure: view.measure,
		terms: RATIO_MEASURES[id],
		value,
		over: lines.reduce((sum, line) => sum + line.over.value, 0),
		under: lines.reduce((sum, line) => sum + line.under.value, 0),
		lines: lines.toSorted((a, b) => b.over.value - a.over.value),
		leftOut: of - projects.length,
		filteredBy: filteredByOf(atlas, view),
		constantDollars: speaksOfMoney(view) ? (atlas.constantDollars ?? null) : null,
		dataThrough: atlas.dataThrough,
		dataVersion: atlas.dataVersion
	};
}
