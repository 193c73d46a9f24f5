import type { Atlas } from '../domain/atlas';
import { joinLineages, type Register } from '../domain/lineage';
import { projectsAsOf, type Project } from '../domain/project';
import type { ViewState } from './view-state';

const registers = new WeakMap<Atlas, Register>();
const portfolios = new WeakMap<Atlas, Map<string, readonly Project[]>>();

/** All projects of the atlas as the view sees them: as of its day, with or without doubtful rows. */
export function portfolioOf(
	atlas: Atlas,
	{ asOf, withoutDoubtful }: Pick<ViewState, 'asOf' | 'withoutDoubtful'>
): readonly Project[] {
	const key = `${asOf ?? ''}|${withoutDoubtful}`;
	const known = portfolios.get(atlas) ?? new Map<string, readonly Project[]>();
	portfolios.set(atlas, known);
	const projects =
		known.get(key) ??
		projectsAsOf(registerOf(atlas), asOf, {
			leaveOut: (row) => withoutDoubtful && row.sourcing === 'doubtful'
		});
	known.set(key, projects);
	return projects;
}

/** The atlas's announcements joined into lineages, worked out once. */
export function registerOf(atlas: Atlas): Register {
	const register = registers.get(atlas) ?? joinLineages(atlas.announcements);
	registers.set(atlas, register);
	return register;
}
