import type { Atlas } from '../domain/atlas';
import type { StateCode } from '../domain/place';
import type { Project } from '../domain/project';
import { DOLLARS } from '../domain/quantity';
import type { SetAsideReason } from '../domain/tally';
import { membersByGroup } from './group';
import { portfolioOf } from './portfolio';
import { tallied } from './tallied';
import { DEFAULTS } from './view-state';

/** How a project stands in the total of its state, or of everything where it is a plan for the whole country. */
export interface StandingInState {
	/** Null for the total of everything. */
	readonly state: StateCode | null;
	/** The total's floor, null where nothing counts. */
	readonly totalUsd: number | null;
	/** What the project adds; null where it is set aside. */
	readonly counts: {
		readonly floorUsd: number;
		readonly ceilingUsd: number;
		readonly open: boolean;
		/** Its pieces add up to more than the plan itself says. */
		readonly raised: boolean;
		/** Its part of the floor; null where the floor is 0. */
		readonly share: number | null;
	} | null;
	readonly setAside: {
		readonly reason: SetAsideReason;
		/** The plan that holds its money, and what that adds. */
		readonly within: { readonly id: string; readonly floorUsd: number | null } | null;
	} | null;
}

const WHOLE = DEFAULTS.announcements;

/** Tallies are remembered with their selections, so that each state is added up once for all its projects. */
export function standingInState(atlas: Atlas, project: Project): StandingInState {
	const { state } = project.newest;
	const portfolio = portfolioOf(atlas, WHOLE);
	const selection =
		state === null
			? portfolio
			: (membersByGroup(portfolio, { by: 'state' }).get(state) ?? [project]);
	const total = tallied(selection, DOLLARS, WHOLE);
	const counted = (one: Project) => total.counted.find((entry) => entry.project === one);
	const own = counted(project);
	const aside = total.setAside.find((entry) => entry.project === project);
	return {
		state,
		totalUsd: total.low,
		counts: own
			? {
					floorUsd: own.low,
					ceilingUsd: own.high,
					open: own.open,
					raised: own.raisedByPieces,
					share: total.low === null || total.low === 0 ? null : own.low / total.low
				}
			: null,
		setAside: aside
			? {
					reason: aside.reason,
					within: aside.within && {
						id: aside.within.id,
						floorUsd: counted(aside.within)?.low ?? null
					}
				}
			: null
	};
}
