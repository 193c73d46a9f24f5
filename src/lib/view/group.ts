import type { Atlas } from '../domain/atlas';
import { DIVISION_IDS, divisionOf, type CountyRecord, type State } from '../domain/place';
import type { Project } from '../domain/project';
import { divisionName } from './division-name';
import { isCounters, measureOf } from './measures';
import { ownCompanies, ownCounties } from './own/groups';
import { remembering } from './remember';
import { statesOfSet } from './state-set';
import type { DimensionId, ViewState } from './view-state';

/** One of the things numbers are grouped by. */
export interface Group {
	readonly key: string;
	readonly name: string;
	/** What its denominators are added up over; empty for a company, which has none, and for a county. */
	readonly states: readonly State[];
	/** The county it is, with denominators of its own; null for everything else. */
	readonly county: CountyRecord | null;
}

const GROUPS: Record<DimensionId, (atlas: Atlas, keys: readonly string[]) => readonly Group[]> = {
	state: ({ states }) =>
		states.map((state) => ({
			key: state.code,
			name: state.name,
			states: [state],
			county: null
		})),
	company: ({ companies }) =>
		companies
			.filter(({ disclosed }) => disclosed)
			.map(({ id, name }) => ({ key: id, name, states: [], county: null })),
	division: ({ states }) =>
		DIVISION_IDS.map((id) => ({
			key: id,
			name: divisionName(id),
			states: states.filter(({ code }) => divisionOf(code) === id),
			county: null
		})),
	set: ({ states }, keys) =>
		keys.flatMap((key) => {
			const codes = statesOfSet(key);
			const members = states.filter(({ code }) => codes.includes(code));
			return members.length === 0
				? []
				: [{ key, name: codes.join(', '), states: members, county: null }];
		}),
	county: (atlas) => countyLists(atlas, 'named', () => countiesNamed(atlas))
};

/** What of a view says which group a project is in. */
type Grouping = Pick<ViewState, 'by'> & Partial<Pick<ViewState, 'items' | 'measure'>>;

/**
 * The groups a project is in: none for a country-wide plan among places, several where the reader's sets overlap. Money
 * belongs to a county only from projects that name exactly one; a count of projects goes to each county named.
 */
export function groupKeysOf(
	{ newest }: Project,
	{ by, items = [], measure }: Grouping
): readonly string[] {
	const { state, counties } = newest;
	if (by === 'company') return [newest.companyId];
	if (by === 'county')
		return measure === 'projects' || counties.length === 1 ? counties.map(({ fips }) => fips) : [];
	if (state === null) return [];
	if (by === 'division') return [divisionOf(state)];
	return by === 'state' ? [state] : items.filter((key) => statesOfSet(key).includes(state));
}

export type Members = ReadonlyMap<string, readonly Project[]>;

const memberships = remembering<readonly Project[], string, Members>(2);
const unions = remembering<Members, string, readonly Project[]>(2);

/** Projects by the groups they are in, in one pass, made once for each list of projects. */
export function membersByGroup(projects: readonly Project[], view: Grouping): Members {
	const { by, items = [], measure } = view;
	const grouping = [by, measure === 'projects', ...(by === 'set' ? items : [])].join(' ');
	return memberships(projects, grouping, () => membership(projects, view));
}

/** The members of these groups taken together, each once: sets may overlap, and a project counts in each county it names. */
export function membersTogether(
	membersOf: Members,
	groups: readonly Pick<Group, 'key'>[]
): readonly Project[] {
	const keys = groups.map(({ key }) => key);
	return unions(membersOf, keys.join(' '), () => [
		...new Set(keys.flatMap((key) => membersOf.get(key) ?? []))
	]);
}

function membership(projects: readonly Project[], view: Grouping): Members {
	const members = new Map<string, Project[]>();
	for (const project of projects) {
		for (const key of groupKeysOf(project, view)) {
			const group = members.get(key);
			if (group) group.push(project);
			else members.set(key, [project]);
		}
	}
	return members;
}

/** Every group of a dimension; the stand-in for unnamed parties is not a company, and sets are the reader's own. */
export function groupsBy(
	atlas: Atlas,
	by: DimensionId,
	keys: readonly string[] = []
): readonly Group[] {
	return GROUPS[by](atlas, keys);
}

/** Keys and names only, for pickers. */
export function groupNames(atlas: Atlas, by: DimensionId): Pick<Group, 'key' | 'name'>[] {
	return groupsBy(atlas, by).map(({ key, name }) => ({ key, name }));
}

/** The groups a view asks for, in its order; all of them where it names none. */
export function groupsOf(
	atlas: Atlas,
	{ by, items, measure, states }: ViewState
): readonly Group[] {
	const all = groupsMeasured(atlas, by, items, measure);
	if (items.length === 0) return by === 'county' ? all.filter(isIn(states)) : all;
	return items.flatMap((key) => all.find((group) => group.key === key) ?? []);
}

/** Counties and companies are those that what is measured knows of. */
function groupsMeasured(
	atlas: Atlas,
	by: DimensionId,
	items: readonly string[],
	id: ViewState['measure']
): readonly Group[] {
	const measure = measureOf(id);
	if (by === 'county' && isCounters(measure))
		return countyLists(atlas, 'counted', () => countiesCounted(atlas));
	if (measure.own && atlas.own && by === 'county') return ownCounties(atlas.own);
	if (measure.own && atlas.own && by === 'company') return ownCompanies(atlas);
	return groupsBy(atlas, by, items);
}

/** Every question by county asks for them, and three thousand are looked through to make one. */
const countyLists = remembering<Atlas, 'named' | 'counted', readonly Group[]>(2);

/**
 * Counties that any announcement names, as `Loudoun County, VA`. One that the table of counties lacks still stands, with
 * nothing to set its numbers against.
 */
function countiesNamed({ announcements, counties }: Atlas): Group[] {
	const records = new Map(counties.map((county) => [county.fips, county]));
	const groups = new Map<string, Group>();
	for (const { state, counties: named } of announcements) {
		for (const { fips, fullName } of named) {
			const name = state === null ? fullName : `${fullName}, ${state}`;
			const county = records.get(fips) ?? (state && unset({ fips, fullName, state }));
			groups.set(fips, { key: fips, name, states: [], county });
		}
	}
	return [...groups.values()].toSorted(byName);
}

/** A county that the table lacks: nothing is known of it but where it is. */
function unset(county: Pick<CountyRecord, 'fips' | 'fullName' | 'state'>): CountyRecord {
	return { ...county, population2025: null, landAreaSqMi: null };
}

/** Of the counties, those of the states that the reader asks for. */
function isIn(states: readonly string[]): (group: Group) => boolean {
	return ({ county }) => states.length === 0 || (county !== null && states.includes(county.state));
}

/** Counties that a counter maps a site in. */
function countiesCounted({ counties, countyCounts }: Atlas): Group[] {
	const counted = new Set(countyCounts.map(({ fips }) => fips));
	return counties
		.filter(({ fips }) => counted.has(fips))
		.map((county) => ({
			key: county.fips,
			name: `${county.fullName}, ${county.state}`,
			states: [],
			county
		}))
		.toSorted(byName);
}

function byName(a: Group, b: Group): number {
	return a.name < b.name ? -1 : 1;
}
