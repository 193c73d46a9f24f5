import type { Announcement } from '../domain/announcement';
import { ceilingOf, floorOf } from '../domain/amount';
import type { Atlas } from '../domain/atlas';
import type { ConstantDollars } from '../domain/prices';
import { firstDayOf, knownAsOf, lastDayOf, type Day } from '../domain/partial-date';
import { inDollarsOf } from './constant-dollars';
import { portfolioOf } from './portfolio';
import { remembering } from './remember';
import { searchTextsOf } from './search-fields';
import { tallyOptionsOf } from './selection';
import { filtersByStatus } from './set-filters';
import { standingsOf, type Standing } from './standing';
import { holdsWords, wantedWords } from './text-match';
import type { SortId, ViewState } from './view-state';

export interface ListedAnnouncement {
	readonly row: Announcement;
	readonly company: string;
	readonly stateName: string | null;
	/** False before the day of its status: not recorded then. */
	readonly statusKnown: boolean;
	readonly standing: Standing | null;
}

/** The announcements that match a view, in its order. It carries the question that produced it. */
export interface AnnouncementList {
	readonly request: ViewState;
	readonly rows: readonly ListedAnnouncement[];
	/** All that match; `rows` may hold only the first of them. */
	readonly matching: number;
	readonly all: number;
	/** Where its money is in constant dollars: whose, and how. */
	readonly constantDollars: ConstantDollars | null;
	readonly dataThrough: Day;
	readonly dataVersion: string;
}

/** Rows are matched by their own fields, not by their project's newest ones. `atMost` keeps the first rows only. */
export function listAnnouncements(
	whole: Atlas,
	view: ViewState,
	atMost = Infinity
): AnnouncementList {
	const atlas = inDollarsOf(whole, view);
	const companies = new Map(atlas.companies.map((company) => [company.id, company]));
	const states = new Map(atlas.states.map(({ code, name }) => [code, name]));
	const standing = standingsOf(portfolioOf(atlas, view), tallyOptionsOf(view));
	const known = knownAsOf(view.asOf);
	const matching = matchingRows(atlas, view);
	return {
		request: { ...view, dollars: atlas.constantDollars ? 'constant' : 'announced' },
		rows: matching.slice(0, atMost).map((row) => ({
			row,
			company: companies.get(row.companyId)?.name ?? row.companyId,
			stateName: row.state === null ? null : (states.get(row.state) ?? row.state),
			statusKnown: known(row.statusAsOf),
			standing: standing.get(row.id) ?? null
		})),
		matching: matching.length,
		all: atlas.announcements.length,
		constantDollars: atlas.constantDollars ?? null,
		dataThrough: atlas.dataThrough,
		dataVersion: atlas.dataVersion
	};
}

/** The rows that match a view, in its order. */
export function matchingRows(atlas: Atlas, view: ViewState): Announcement[] {
	const known = knownAsOf(view.asOf);
	const wanted = wantedWords(view.text);
	const text = wanted.length > 0 ? searchTextsOf(atlas) : new Map<Announcement, string>();
	return inOrder(atlas, view.sort).filter(
		(row) =>
			known(row.announcedOn) &&
			matches(row, view, known(row.statusAsOf)) &&
			holdsWords(text.get(row) ?? '', wanted)
	);
}

const orders = remembering<Atlas, SortId, readonly Announcement[]>(5);

/** Every row in an order, sorted once: what a view leaves out does not change it. */
function inOrder(atlas: Atlas, sort: SortId): readonly Announcement[] {
	return orders(atlas, sort, () => atlas.announcements.toSorted(ORDERS[sort](atlas)));
}

type Order = (a: Announcement, b: Announcement) => number;

/** By what is certain: of a row dated `2026` only the year's beginning is, so it comes after the year's dated rows. */
const newestFirst: Order = (a, b) =>
	a.announcedOn === b.announcedOn ? (a.id < b.id ? -1 : 1) : a.announcedOn < b.announcedOn ? 1 : -1;

/** Ties are broken by the newest first, so that the order is always the same. */
const ORDERS: Readonly<Record<SortId, (atlas: Atlas) => Order>> = {
	newest: () => newestFirst,
	oldest: () => (a, b) => -newestFirst(a, b),
	amount: () => (a, b) => size(b) - size(a) || newestFirst(a, b),
	company: ({ companies }) => {
		const place = placesByName(companies.map(({ id, name }) => [id, name]));
		return (a, b) =>
			(place.get(a.companyId) ?? -1) - (place.get(b.companyId) ?? -1) || newestFirst(a, b);
	},
	state: ({ states }) => {
		const place = placesByName(states.map(({ code, name }) => [code, name]));
		const at = ({ state }: Announcement) => (state === null ? undefined : place.get(state));
		return (a, b) => (at(a) ?? Infinity) - (at(b) ?? Infinity) || newestFirst(a, b);
	}
};

/** Names are compared once each, not at every step of a sort. */
function placesByName(
	named: readonly (readonly [key: string, name: string])[]
): ReadonlyMap<string, number> {
	const sorted = named.toSorted(([, a], [, b]) => a.localeCompare(b, 'en'));
	return new Map(sorted.map(([key], index) => [key, index]));
}

/** What is firm orders the list; an “up to” comes after it by what it may come to, and no figure comes last. */
function size({ amount }: Announcement): number {
	if (!amount) return -1;
	return floorOf(amount) || ceilingOf(amount).usd / 1e15;
}

function matches(row: Announcement, view: ViewState, statusKnown: boolean): boolean {
	const { companies, states, statuses, scopes, kinds, sourcings, withoutDoubtful } = view;
	if (scopes.length > 0 && !scopes.includes(row.scope)) return false;
	if (kinds.length > 0 && (row.kind === null || !kinds.includes(row.kind))) return false;
	if (sourcings.length > 0 && !sourcings.includes(row.sourcing)) return false;
	if (!within(row, view)) return false;
	if (withoutDoubtful && row.sourcing === 'doubtful') return false;
	if (companies.length > 0 && !companies.includes(row.companyId)) return false;
	if (states.length > 0 && (row.state === null || !states.includes(row.state))) return false;
	return !filtersByStatus(view) || (statusKnown && statuses.includes(row.status));
}

/** A row without a figure is neither at least nor at most an amount. */
function within(
	{ amount, announcedOn }: Announcement,
	{ atLeastUsd, atMostUsd, announcedFrom, announcedTo }: ViewState
): boolean {
	const floor = amount ? floorOf(amount) : null;
	return (
		(atLeastUsd === null || (floor !== null && floor >= atLeastUsd)) &&
		(atMostUsd === null || (floor !== null && floor <= atMostUsd)) &&
		(announcedFrom === null || firstDayOf(announcedOn) >= announcedFrom) &&
		(announcedTo === null || lastDayOf(announcedOn) <= announcedTo)
	);
}
