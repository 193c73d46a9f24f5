import type { Announcement } from './announcement';
import type { Project } from './project';

/** What is added up, read from a project. `low` and `high` differ only for money. */
export interface Figure {
	readonly low: number;
	readonly high: number;
	/** `high` or more. */
	readonly open: boolean;
	/** The announcement `low` rests on. */
	readonly from: Announcement;
}

/** A quantity that can be added up over projects. */
export interface Quantity {
	/** Dollars are filtered by kind; jobs and megawatts are not. */
	readonly dollars: boolean;
	readonly figure: (project: Project) => Figure | null;
}

export const DOLLARS: Quantity = {
	dollars: true,
	figure: ({ floor, ceiling }) =>
		floor && ceiling
			? { low: floor.value, high: ceiling.usd, open: ceiling.open, from: floor.from }
			: null
};
/** What can come of it at most, added up the same way. */
export const CEILING: Quantity = {
	dollars: true,
	figure: ({ ceiling }) =>
		ceiling && { low: ceiling.usd, high: ceiling.usd, open: ceiling.open, from: ceiling.from }
};
/** Each project is one; a plan is thus worth the sites announced under it. */
export const PROJECTS: Quantity = {
	dollars: false,
	figure: ({ newest }) => ({ low: 1, high: 1, open: false, from: newest })
};
export const JOBS_PERMANENT: Quantity = plain((project) => project.jobsPermanent);
export const JOBS_CONSTRUCTION: Quantity = plain((project) => project.jobsConstruction);
export const POWER_MW: Quantity = plain((project) => project.powerMw);

function plain(stated: (project: Project) => Project['powerMw']): Quantity {
	return {
		dollars: false,
		figure: (project) => {
			const figure = stated(project);
			return figure && { low: figure.value, high: figure.value, open: false, from: figure.from };
		}
	};
}
