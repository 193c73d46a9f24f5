import type { Atlas } from '../domain/atlas';
import { joinLineages, type Register } from '../domain/lineage';
import { projectsAsOf, type Project, type ProjectOptions } from '../domain/project';
import { remembering } from './remember';
import type { ViewState } from './view-state';

const registers = remembering<Atlas, 'register', Register>(1);
const portfolios = remembering<Atlas, string, readonly Project[]>(3);

/** All projects of the atlas as the view sees them: as of its day, with or without doubtful rows. */
export function portfolioOf(
	atlas: Atlas,
	{ asOf, withoutDoubtful }: Pick<ViewState, 'asOf' | 'withoutDoubtful'>
): readonly Project[] {
	return portfolios(atlas, `${asOf ?? ''}|${withoutDoubtful}`, () =>
		projectsAsOf(registerOf(atlas), asOf, leftOutOf({ withoutDoubtful }))
	);
}

/** Doubtful announcements are read as though they had not been made, where the reader asks for that. */
export function leftOutOf({ withoutDoubtful }: Pick<ViewState, 'withoutDoubtful'>): ProjectOptions {
	return withoutDoubtful ? { leaveOut: ({ sourcing }) => sourcing === 'doubtful' } : {};
}

/** The atlas's announcements joined into lineages, worked out once. */
export function registerOf(atlas: Atlas): Register {
	return registers(atlas, 'register', () => joinLineages(atlas.announcements));
}
