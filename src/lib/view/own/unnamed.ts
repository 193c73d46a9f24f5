import type { Answer } from '../answer';
import { measureOf } from '../measures';
import { NO_FILTERS, type ViewState } from '../view-state';

/** What of a view is no filter that tells what a reader was looking for: the day is part of every total, and the states whose counties are drawn are a part of the map. */
function withoutFilters(view: ViewState): ViewState {
	const drawn = measureOf(view.measure).own && view.by === 'county' ? view.states : [];
	return { ...view, ...NO_FILTERS, states: drawn, asOf: view.asOf, where: [] };
}

/** Whether a view of a reader's own file is narrowed by anything that names what it is narrowed to. */
export function isFiltered({ request, own }: Pick<Answer, 'request' | 'own'>): boolean {
	// One of our measures beside the reader's points: our own filters are no secret of his.
	if (own === null) return request.where.length > 0;
	const bare = withoutFilters(request);
	return JSON.stringify(bare) !== JSON.stringify(request);
}

/**
 * An answer about a reader's own file for what leaves his hands: its numbers as they are, its filters told of and not named. Any other
 * answer, and one without filters, is as it was.
 */
export function withFiltersUnnamed(answer: Answer): Answer {
	const { own, request } = answer;
	if (!isFiltered(answer)) return answer;
	if (own === null) return { ...answer, request: { ...request, where: [] } };
	return {
		...answer,
		request: withoutFilters(request),
		companyNames: {},
		stateNames: withoutFilters(request).states.length > 0 ? answer.stateNames : {},
		own: { ...own, filters: [], unnamed: true }
	};
}
