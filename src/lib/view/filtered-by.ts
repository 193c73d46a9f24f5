import type { Atlas } from '../domain/atlas';
import type { ViewState } from './view-state';

/** Names of the companies and states that a view filters by. */
export function filteredByOf(
	atlas: Atlas,
	{ companies, states }: Pick<ViewState, 'companies' | 'states'>
): string[] {
	const company = new Map(atlas.companies.map(({ id, name }) => [id, name]));
	const state = new Map<string, string>(atlas.states.map(({ code, name }) => [code, name]));
	return [
		...companies.map((id) => company.get(id) ?? id),
		...states.map((code) => state.get(code) ?? code)
	];
}
