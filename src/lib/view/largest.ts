import type { Atlas } from '../domain/atlas';
import { ask } from './ask';
import { MAX_ITEMS, type ViewState } from './view-state';

/** The view of the groups with the largest values, as many as can stand side by side. */
export function largest(atlas: Atlas, view: ViewState): ViewState {
	const { rows } = ask(atlas, { ...view, items: [] });
	return {
		...view,
		items: rows
			.filter(({ rank }) => rank !== null)
			.slice(0, MAX_ITEMS)
			.map(({ key }) => key)
	};
}
