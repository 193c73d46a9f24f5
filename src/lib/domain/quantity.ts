import { figureFrom, type Figure, type Project } from './project';

/** A quantity that can be added up over projects. */
export interface Quantity {
	/** Dollars are filtered by kind; jobs and megawatts are not. */
	readonly dollars: boolean;
	readonly figure: (project: Project) => Figure | null;
}

export const DOLLARS: Quantity = {
	dollars: true,
	figure: ({ dollars }) => dollars
};
/** What can come of it at most, added up the same way. */
export const CEILING: Quantity = {
	dollars: true,
	figure: ({ ceiling }) =>
		ceiling && figureFrom(ceiling.from, ceiling.usd, ceiling.usd, ceiling.open)
};
/** Each project is one; a plan is thus worth the sites announced under it. */
export const PROJECTS: Quantity = {
	dollars: false,
	figure: ({ newest }) => figureFrom(newest, 1)
};
export const JOBS_PERMANENT: Quantity = plain((project) => project.jobsPermanent);
export const JOBS_CONSTRUCTION: Quantity = plain((project) => project.jobsConstruction);
export const POWER_MW: Quantity = plain((project) => project.powerMw);

function plain(stated: (project: Project) => Project['powerMw']): Quantity {
	return {
		dollars: false,
		figure: (project) => {
			const figure = stated(project);
			return figure && figureFrom(figure.from, figure.value);
		}
	};
}
