import type { Announcement } from '../domain/announcement';
import type { Company } from '../domain/company';
import type { StateCode } from '../domain/place';
import { ENERGY_START, writeEnergy } from './energy-view';
import {
	FOUND_KINDS,
	indexOf,
	type Entry,
	type Found,
	type FoundKind,
	type Searched
} from './search-index';
import { holdsWords, searchable, wantedWords } from './text-match';
import { writeView } from './url';
import { DEFAULTS, type ViewState } from './view-state';

export interface FoundGroup {
	readonly kind: FoundKind;
	/** The best of them. */
	readonly best: readonly Found[];
	/** How many there are. */
	readonly found: number;
}

/** What a text finds. It carries the text that produced it. */
export interface Search {
	readonly text: string;
	readonly found: number;
	/** Kinds of which nothing was found are left out. */
	readonly groups: readonly FoundGroup[];
}

/** Where something found leads: a page of its own, or what is shown on one. */
export type Lead =
	| { readonly page: 'state'; readonly code: StateCode }
	| { readonly page: 'company'; readonly id: Company['id'] }
	| { readonly page: 'announcement'; readonly id: Announcement['id'] }
	| { readonly page: 'map' | 'announcements'; readonly view: ViewState }
	| { readonly page: 'energy'; readonly supplier: string };

type ListLead = Extract<Lead, { readonly view: ViewState }>;

/** As much text as an address keeps. */
export const MAX_TEXT = 200;
/** Of each kind. */
const MOST_SHOWN = 6;

/** Finds by the beginnings of words, names before what is merely said of them. No words find nothing. */
export function searchAtlas(searched: Searched, text: string): Search {
	const wanted = wantedWords(text.slice(0, MAX_TEXT));
	const index = indexOf(searched);
	const groups = FOUND_KINDS.map((kind) => {
		const found = wanted.length === 0 ? [] : ranked(index[kind], wanted, FARTHEST[kind]);
		return { kind, best: found.slice(0, MOST_SHOWN), found: found.length };
	}).filter(({ found }) => found > 0);
	return { text, found: groups.reduce((sum, { found }) => sum + found, 0), groups };
}

export function leadOf(found: Found): Lead {
	switch (found.kind) {
		case 'state':
			return { page: 'state', code: found.code };
		case 'company':
			return { page: 'company', id: found.id };
		case 'supplier':
			return { page: 'energy', supplier: found.name };
		case 'county':
			// As announcements put it: that is what the list looks through.
			return inList({ text: found.county.name, states: [found.state] });
		case 'project':
			// A project goes by the id of its newest announcement.
			return { page: 'announcement', id: found.project.id };
		case 'announcement':
			return { page: 'announcement', id: found.listed.row.id };
	}
}

/** Beside its own page: a state on the map that counts data centers, a company in the list of announcements. */
export function furtherLeadOf(found: Found): Lead | null {
	switch (found.kind) {
		case 'state':
			return { page: 'map', view: { ...DEFAULTS.map, measure: 'data_centers', at: found.code } };
		case 'company':
			return inList({ companies: [found.id] });
		default:
			return null;
	}
}

/** What follows the path of the page that something leads to. */
export function queryOf(lead: Lead): string {
	if ('view' in lead) return writeView(lead.view, DEFAULTS[lead.page]);
	if (lead.page === 'energy') return writeEnergy({ ...ENERGY_START, supplier: lead.supplier });
	return '';
}

/** The list of announcements with all that a text finds there. */
export function leadToList(text: string): ListLead {
	return inList({ text: text.slice(0, MAX_TEXT).trim() });
}

function inList(patch: Partial<ViewState>): ListLead {
	return { page: 'announcements', view: { ...DEFAULTS.announcements, ...patch } };
}

/** How near a text comes to something: the smaller, the nearer. */
const RANK = {
	wholeName: 0,
	nameBegins: 1,
	wordsOfName: 2,
	saidAsAsked: 3,
	partlyName: 4,
	saidOfIt: 5
} as const;
type Rank = (typeof RANK)[keyof typeof RANK];
const NEAREST_FIRST = Object.values(RANK);

/**
 * “Georgia” is no search for each county and project there. Announcements are found by all that is said of them, as in
 * their list, so that both count the same.
 */
const FARTHEST: Readonly<Record<FoundKind, Rank>> = {
	state: RANK.partlyName,
	company: RANK.partlyName,
	supplier: RANK.partlyName,
	county: RANK.partlyName,
	project: RANK.partlyName,
	announcement: RANK.saidOfIt
};

/** Those of a rank keep their order. */
function ranked(entries: readonly Entry[], wanted: readonly string[], farthest: Rank): Found[] {
	const asked = searchable([wanted.join(' ')]);
	const near = entries
		.filter(({ text }) => holdsWords(text, wanted))
		.map((entry) => ({ rank: rankOf(entry, asked, wanted, farthest), found: entry.found }));
	return NEAREST_FIRST.filter((rank) => rank <= farthest).flatMap((rank) =>
		near.flatMap((one) => (one.rank === rank ? one.found : []))
	);
}

function rankOf(
	{ names, text }: Entry,
	asked: string,
	wanted: readonly string[],
	farthest: Rank
): Rank {
	if (names.includes(asked)) return RANK.wholeName;
	if (names.some((name) => name.startsWith(asked))) return RANK.nameBegins;
	if (names.some((name) => holdsWords(name, wanted))) return RANK.wordsOfName;
	// “North Carolina” is in North Carolina before it is NorthMark's in South Carolina.
	if (farthest === RANK.saidOfIt && wanted.length > 1 && text.includes(asked))
		return RANK.saidAsAsked;
	const partly = wanted.some((word) => names.some((name) => holdsWords(name, [word])));
	return partly ? RANK.partlyName : RANK.saidOfIt;
}
