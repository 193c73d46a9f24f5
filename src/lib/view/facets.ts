import type { Atlas } from '../domain/atlas';
import type { Project } from '../domain/project';
import { inDollarsOf } from './constant-dollars';
import { kindOf, selectionOf } from './selection';
import { FACET_IDS, type FacetId } from './set-filters';
import type { ViewState } from './view-state';

/** Values with the projects that each would leave, all other filters kept; the most first. */
export type Facets = Readonly<
	Record<FacetId, readonly { readonly key: string; readonly count: number }[]>
>;

const VALUE: Readonly<Record<FacetId, (project: Project) => string | null>> = {
	states: ({ newest }) => newest.state,
	companies: ({ newest }) => newest.companyId,
	statuses: ({ status }) => status,
	scopes: ({ newest }) => newest.scope,
	kinds: kindOf,
	sourcings: ({ newest }) => newest.sourcing
};

/** What each filter offers. A value that is chosen is offered even where it leaves nothing. */
export function facetsOf(whole: Atlas, view: ViewState): Facets {
	const atlas = inDollarsOf(whole, view);
	return Object.fromEntries(FACET_IDS.map((id) => [id, facet(atlas, view, id)])) as Facets;
}

function facet(atlas: Atlas, view: ViewState, id: FacetId): Facets[FacetId] {
	const counts = new Map<string, number>(view[id].map((key) => [key, 0]));
	for (const project of selectionOf(atlas, { ...view, [id]: [] })) {
		const key = VALUE[id](project);
		if (key !== null && project.known.length > 0) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return [...counts]
		.map(([key, count]) => ({ key, count }))
		.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
