import type { Project, Stated } from './project';
import type { Tally } from './tally';

/** Sum over sum, with the projects it rests on. */
export interface Ratio {
	/** Null where no project has both figures. */
	readonly value: number | null;
	readonly projects: readonly Project[];
	/** Counted projects, with or without both figures. */
	readonly of: number;
}

export type RatioId = 'usd_per_mw' | 'usd_per_job' | 'jobs_per_mw';

/** The two figures a ratio divides, of one project. */
export const RATIO_TERMS: Record<
	RatioId,
	[over: (p: Project) => Stated | null, under: (p: Project) => Stated | null]
> = {
	usd_per_mw: [({ floor }) => floor, ({ powerMw }) => powerMw],
	usd_per_job: [({ floor }) => floor, ({ jobsPermanent }) => jobsPermanent],
	jobs_per_mw: [({ jobsPermanent }) => jobsPermanent, ({ powerMw }) => powerMw]
};

/**
 * A ratio of two figures over a selection, taken from its tally of dollars: the sum of the one over the sum of the other,
 * over counted projects with both figures, a floor above 0 and money of the kind `investment`. Each project's own figures
 * are used, never its pieces'.
 */
export function ratio({ counted }: Tally, id: RatioId): Ratio {
	const [over, under] = RATIO_TERMS[id];
	const projects = counted
		.map(({ project }) => project)
		.filter(
			(project) =>
				project.floor !== null &&
				project.floor.value > 0 &&
				project.floor.from.kind === 'investment' &&
				over(project) !== null &&
				(under(project)?.value ?? 0) > 0
		);
	const total = (term: (p: Project) => Stated | null) =>
		projects.reduce((sum, project) => sum + (term(project)?.value ?? 0), 0);
	return {
		value: projects.length === 0 ? null : total(over) / total(under),
		projects,
		of: counted.length
	};
}
