import type { ViewState } from '$lib/view/view-state';

/**
 * What the map's page makes of a view: areas are states or counties, all of them; what was picked among them is no part of the
 * question. Who counts what is asked of states.
 *
 * @param ownPoints whether a reader's own file with points is there; else none are asked for, whatever a link says
 */
export function mappedView(view: ViewState, ownPoints = false): ViewState {
	const counters = view.chart === 'counters' && view.measure === 'data_centers';
	return {
		...view,
		items: [],
		by: view.by === 'county' && !counters ? 'county' : 'state',
		chart: counters ? 'counters' : 'bars',
		sites: counters ? [] : view.sites.filter((id) => id !== 'own' || ownPoints)
	};
}
