import { STATUSES } from '../domain/announcement';
import type { ViewState } from './view-state';

/** The filters that choose among values. */
export const FACET_IDS = [
	'states',
	'companies',
	'statuses',
	'scopes',
	'kinds',
	'sourcings'
] as const satisfies readonly (keyof ViewState)[];
export type FacetId = (typeof FACET_IDS)[number];

/** Every status asked for is no filter: projects whose status is not recorded yet stay in. */
export function filtersByStatus({ statuses }: Pick<ViewState, 'statuses'>): boolean {
	return statuses.length > 0 && !STATUSES.every((status) => statuses.includes(status));
}

/** How many filters a view sets. */
export function filtersSet(view: ViewState): number {
	const { atLeastUsd, atMostUsd, announcedFrom, announcedTo, withoutDoubtful, text } = view;
	const single = [atLeastUsd, atMostUsd, announcedFrom, announcedTo].filter((one) => one !== null);
	return (
		FACET_IDS.filter((id) => view[id].length > 0).length +
		single.length +
		(withoutDoubtful ? 1 : 0) +
		(text.trim() === '' ? 0 : 1)
	);
}
