import type { Atlas } from '../domain/atlas';
import { matchingRows } from './announcement-list';
import { openSelection, type Arithmetic } from './arithmetic';
import { inDollarsOf } from './constant-dollars';
import { portfolioOf } from './portfolio';
import type { ViewState } from './view-state';

/** The total of the projects that the listed rows belong to, opened. */
export function openListTotal(whole: Atlas, view: ViewState): Arithmetic | null {
	const atlas = inDollarsOf(whole, view);
	const listed = new Set(matchingRows(atlas, view).map(({ id }) => id));
	const projects = portfolioOf(atlas, view).filter((project) =>
		project.known.some(({ id }) => listed.has(id))
	);
	return openSelection(atlas, view, projects, null);
}
