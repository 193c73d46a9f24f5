import type { Atlas } from '../domain/atlas';
import type { State } from '../domain/place';
import type { Project } from '../domain/project';
import type { DimensionId, ViewState } from './view-state';

/** One of the things numbers are grouped by. */
export interface Group {
	readonly key: string;
	readonly name: string;
	/** Null for a company, which has no denominators. */
	readonly state: State | null;
}

const GROUPS: Record<DimensionId, (atlas: Atlas) => Group[]> = {
	state: ({ states }) =>
		states.map((state) => ({
			key: state.code,
			name: state.name,
			state
		})),
	company: ({ companies }) =>
		companies
			.filter(({ disclosed }) => disclosed)
			.map(({ id, name }) => ({
				key: id,
				name,
				state: null
			}))
};

/** The group a project is in; null for a country-wide plan, which is in no state. */
export function groupKeyOf({ newest }: Project, by: DimensionId): string | null {
	return by === 'state' ? newest.state : newest.companyId;
}

/** Projects by the group they are in, in one pass. */
export function membersByGroup(
	projects: readonly Project[],
	by: DimensionId
): ReadonlyMap<string, readonly Project[]> {
	const members = new Map<string, Project[]>();
	for (const project of projects) {
		const key = groupKeyOf(project, by);
		if (key === null) continue;
		const group = members.get(key);
		if (group) group.push(project);
		else members.set(key, [project]);
	}
	return members;
}

/** Every group of a dimension; the stand-in for unnamed parties is not a company. */
export function groupsBy(atlas: Atlas, by: DimensionId): Group[] {
	return GROUPS[by](atlas);
}

/** Keys and names only, for pickers. */
export function groupNames(atlas: Atlas, by: DimensionId): Pick<Group, 'key' | 'name'>[] {
	return groupsBy(atlas, by).map(({ key, name }) => ({ key, name }));
}

/** The groups a view asks for, in its order; all of them where it names none. */
export function groupsOf(atlas: Atlas, { by, items }: ViewState): Group[] {
	const all = groupsBy(atlas, by);
	if (items.length === 0) return all;
	return items.flatMap((key) => all.find((group) => group.key === key) ?? []);
}
