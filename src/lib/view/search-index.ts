import type { Atlas } from '../domain/atlas';
import type { County, StateCode } from '../domain/place';
import type { Project } from '../domain/project';
import { listAnnouncements, type ListedAnnouncement } from './announcement-list';
import { portfolioOf } from './portfolio';
import { searchFields } from './search-fields';
import { remembering } from './remember';
import type { Supplier } from './suppliers';
import { searchable } from './text-match';
import { DEFAULTS } from './view-state';

/** What can be found, in the order in which it is shown. */
export const FOUND_KINDS = [
	'state',
	'company',
	'supplier',
	'county',
	'project',
	'announcement'
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** What is searched: the atlas, and who supplies power in the deals, which it does not hold. */
export interface Searched {
	readonly atlas: Atlas;
	readonly suppliers: readonly Supplier[];
}

export type Found =
	| { readonly kind: 'state'; readonly code: StateCode; readonly name: string }
	| {
			readonly kind: 'company';
			readonly id: string;
			readonly name: string;
			readonly aliases: readonly string[];
			readonly announcements: number;
	  }
	| ({ readonly kind: 'supplier' } & Supplier)
	| {
			readonly kind: 'county';
			readonly county: County;
			readonly state: StateCode;
			readonly stateName: string;
	  }
	| {
			readonly kind: 'project';
			readonly project: Project;
			/** As its newest announcement that names it does. */
			readonly name: string;
			readonly company: string;
			readonly stateName: string | null;
	  }
	| { readonly kind: 'announcement'; readonly listed: ListedAnnouncement };

/** Something that can be found, and by what. */
export interface Entry {
	readonly found: Found;
	/** Each of its names, as `searchable` writes it. */
	readonly names: readonly string[];
	/** Names and all that is said of it. */
	readonly text: string;
}

/** Entries of a kind stand in the order in which equals are shown. */
export type Index = Readonly<Record<FoundKind, readonly Entry[]>>;

const indexes = remembering<Searched, 'index', Index>(1);

/** All that can be found, worked out once. */
export function indexOf(searched: Searched): Index {
	return indexes(searched, 'index', () => makeIndex(searched));
}

function makeIndex({ atlas, suppliers }: Searched): Index {
	const listed = listAnnouncements(atlas, DEFAULTS.announcements).rows;
	return {
		state: statesOf(atlas),
		company: companiesOf(atlas),
		supplier: suppliers.map(supplierEntry),
		county: countiesOf(listed),
		project: projectsOf(atlas, listed),
		announcement: announcementsOf(atlas, listed)
	};
}

function statesOf({ states }: Atlas): Entry[] {
	return states
		.toSorted((a, b) => (a.name < b.name ? -1 : 1))
		.map(({ code, name }) => entry({ kind: 'state', code, name }, [name, code]));
}

/** The stand-in of unnamed parties is not a company. */
function companiesOf({ companies, announcements }: Atlas): Entry[] {
	const count = countOf(announcements.map(({ companyId }) => companyId));
	return companies
		.filter(({ disclosed }) => disclosed)
		.map(({ id, name, aliases }) => ({ id, name, aliases, announcements: count(id) }))
		.toSorted((a, b) => b.announcements - a.announcements || (a.name < b.name ? -1 : 1))
		.map((company) =>
			entry({ kind: 'company', ...company }, [company.name, ...company.aliases, company.id])
		);
}

/** A plant is asked for by its name too: its supplier is who stands for it. */
function supplierEntry(supplier: Supplier): Entry {
	return entry(
		{ kind: 'supplier', ...supplier },
		[supplier.name, ...supplier.plants],
		[...supplier.states, ...supplier.companies]
	);
}

/** Counties that announcements name, the most often named first. */
function countiesOf(listed: readonly ListedAnnouncement[]): Entry[] {
	const named = listed.flatMap(({ row: { counties, state }, stateName }) =>
		state === null || stateName === null
			? []
			: counties.map((county) => ({ county, state, stateName }))
	);
	const count = countOf(named.map(({ county }) => county.fips));
	return [...new Map(named.map((one) => [one.county.fips, one])).values()]
		.toSorted(
			({ county: a }, { county: b }) =>
				count(b.fips) - count(a.fips) || (a.fullName + a.fips < b.fullName + b.fips ? -1 : 1)
		)
		.map(({ county, state, stateName }) =>
			entry(
				{ kind: 'county', county, state, stateName },
				[county.name, county.fullName, county.fips],
				[stateName, state]
			)
		);
}

/** Projects that have a name, the newest first. */
function projectsOf(atlas: Atlas, listed: readonly ListedAnnouncement[]): Entry[] {
	const projects = new Map(
		portfolioOf(atlas, DEFAULTS.announcements).map((project) => [project.id, project])
	);
	const fields = searchFields(atlas);
	return listed.flatMap(({ row, company, stateName }) => {
		const project = projects.get(row.id);
		const names = project?.known.flatMap((one) => one.project ?? []) ?? [];
		const name = names.at(-1);
		if (!project || name === undefined) return [];
		return [entry({ kind: 'project', project, name, company, stateName }, names, fields(row))];
	});
}

function announcementsOf(atlas: Atlas, all: readonly ListedAnnouncement[]): Entry[] {
	const fields = searchFields(atlas);
	return all.map((listed) => ({
		found: { kind: 'announcement', listed },
		names: [`${listed.company} ${listed.row.project ?? ''}`, listed.row.project, listed.row.id]
			.filter((name) => name !== null)
			.map((name) => searchable([name])),
		text: searchable(fields(listed.row))
	}));
}

function entry(
	found: Found,
	names: readonly string[],
	said: readonly (string | null)[] = []
): Entry {
	return {
		found,
		names: names.map((name) => searchable([name])),
		text: searchable([...names, ...said])
	};
}

function countOf(keys: readonly string[]): (key: string) => number {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return (key) => counts.get(key) ?? 0;
}
