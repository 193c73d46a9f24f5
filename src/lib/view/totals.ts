import { STATUSES } from '../domain/announcement';
import type { Atlas } from '../domain/atlas';
import type { Day } from '../domain/partial-date';
import type { Project } from '../domain/project';
import { DOLLARS, JOBS_PERMANENT, POWER_MW, type Quantity } from '../domain/quantity';
import { tally, type Tally } from '../domain/tally';
import { membersOf, totalOf, type Total } from '../domain/total';
import type { StatusKey } from './answer';
import { groupsBy, membersByGroup } from './group';
import { portfolioOf } from './portfolio';
import type { TotalsBy } from './totals-by';
import type { DimensionId } from './view-state';

/** Totals as the API and the command line give them: one for each group and one for everything. */
export interface Totals<T> {
	readonly asOf: Day | null;
	readonly dataThrough: Day;
	readonly groups: readonly ({ readonly key: string } & T)[];
	/** One selection of everything. Groups are selections of their own and need not add up to it. */
	readonly all: T;
}

/** The quantities the command line adds up, each with how its total is printed. */
export const TOTAL_MEASURES = {
	floor: (total: Tally): Total => totalOf(total),
	jobs: (total: Tally) => ({ jobs: total.low, ...membersOf(total) }),
	mw: (total: Tally) => ({ mw: total.low, ...membersOf(total) })
};
export type TotalMeasure = keyof typeof TOTAL_MEASURES;

const QUANTITIES: Readonly<Record<TotalMeasure, Quantity>> = {
	floor: DOLLARS,
	jobs: JOBS_PERMANENT,
	mw: POWER_MW
};

/** Totals of dollars, every group listed, also those with nothing counted. */
export function dollarTotals(atlas: Atlas, by: TotalsBy): Totals<Total> {
	return totals(atlas, by, null, 'floor');
}

/** Totals of dollars for each company in each state where it has a project; `key` is `NC/amazon`. */
export function dollarTotalsOfCompaniesInStates(atlas: Atlas): Totals<Total> {
	const projects = portfolioOf(atlas, { asOf: null, withoutDoubtful: false });
	const inState = membersByGroup(projects, { by: 'state' });
	const companies = groupsBy(atlas, 'company');
	const groups = groupsBy(atlas, 'state').flatMap((state) => {
		const ofCompany = membersByGroup(inState.get(state.key) ?? [], { by: 'company' });
		return companies.flatMap((company) => {
			const own = ofCompany.get(company.key);
			if (!own) return [];
			return [{ key: `${state.key}/${company.key}`, ...totalOf(tally(own, DOLLARS)) }];
		});
	});
	return {
		asOf: null,
		dataThrough: atlas.dataThrough,
		groups,
		all: totalOf(tally(projects, DOLLARS))
	};
}

/** Totals by states, by companies (each a selection of its own) or by status (parts of one selection). */
export function totals<M extends TotalMeasure>(
	atlas: Atlas,
	by: TotalsBy,
	asOf: Day | null,
	measure: M
): Totals<ReturnType<(typeof TOTAL_MEASURES)[M]>> {
	const print = TOTAL_MEASURES[measure] as (total: Tally) => ReturnType<(typeof TOTAL_MEASURES)[M]>;
	const projects = portfolioOf(atlas, { asOf, withoutDoubtful: false });
	const all = tally(projects, QUANTITIES[measure]);
	const groups =
		by === 'status' ? statusParts(all) : groupTallies(atlas, by, projects, QUANTITIES[measure]);
	return {
		asOf,
		dataThrough: atlas.dataThrough,
		groups: groups.map(({ key, total }) => ({ key, ...print(total) })),
		all: print(all)
	};
}

function groupTallies(
	atlas: Atlas,
	by: DimensionId,
	projects: readonly Project[],
	quantity: Quantity
): { key: string; total: Tally }[] {
	const members = membersByGroup(projects, { by });
	return groupsBy(atlas, by).map(({ key }) => ({
		key,
		total: tally(members.get(key) ?? [], quantity)
	}));
}

/** One selection divided by status; the parts add up to it, and so do what they counted and set aside. */
function statusParts(all: Tally): { key: StatusKey; total: Tally }[] {
	const statusOf = ({ project }: { project: Project }): StatusKey =>
		project.status ?? 'not_recorded';
	return ([...STATUSES, 'not_recorded'] satisfies StatusKey[]).map((key) => {
		const counted = all.counted.filter((entry) => statusOf(entry) === key);
		const setAside = all.setAside.filter((entry) => statusOf(entry) === key);
		return {
			key,
			total: {
				low: counted.length === 0 ? null : counted.reduce((sum, { low }) => sum + low, 0),
				high: counted.length === 0 ? null : counted.reduce((sum, { high }) => sum + high, 0),
				open: counted.some(({ open }) => open),
				counted,
				setAside,
				known: counted.length,
				of: counted.length + setAside.filter(({ reason }) => reason === 'no_amount').length,
				nationalOnly: false
			}
		};
	});
}
