import { ceilingOf, floorOf, type Amount, type Ceiling } from '../domain/amount';
import { isInvestment, type Announcement } from '../domain/announcement';
import type { Atlas } from '../domain/atlas';
import type { EnergyDeal } from '../domain/energy-deal';
import type { ConstantDollars } from '../domain/prices';
import type { Project } from '../domain/project';
import type { Facility } from '../domain/site';
import { listAnnouncements, type ListedAnnouncement } from './announcement-list';
import { constantDollarsOf, inNewestDollars } from './constant-dollars';
import { facilitiesIn, type CountyNear } from './facilities-near';
import { portfolioOf } from './portfolio';
import { remembering } from './remember';
import { standingInState, type StandingInState } from './standing-in-state';
import { DEFAULTS } from './view-state';

/** What is said of an announcement that another page has for itself. */
export type Kin = Pick<ListedAnnouncement, 'company' | 'stateName'> & {
	readonly row: Pick<
		Announcement,
		'id' | 'announcedOn' | 'project' | 'amount' | 'kind' | 'status' | 'statusAsOf'
	>;
};

/** A power deal of the same company in the same state. */
export type DealNear = Pick<
	EnergyDeal,
	'id' | 'announcedOn' | 'suppliers' | 'plant' | 'capacityMw' | 'status'
> & {
	/** Its plant is in a county that the announcement names. */
	readonly sameCounty: boolean;
};

/** Everything the page of one announcement says. */
export interface AnnouncementPage {
	readonly entry: ListedAnnouncement;
	/** False for unnamed parties, which have no profile. */
	readonly disclosed: boolean;
	/** What the row alone gives; null where it has no figure, or none that is investment. */
	readonly gives: { readonly floorUsd: number; readonly ceiling: Ceiling } | null;
	/** The amount in the newest dollars there are prices for; null where there is none. */
	readonly constant: { readonly amount: Amount; readonly dollars: ConstantDollars } | null;
	/** Every announcement of the project, oldest first. */
	readonly lineage: readonly Kin[];
	readonly plans: readonly Kin[];
	readonly pieces: readonly Kin[];
	readonly standing: StandingInState;
	readonly counties: readonly CountyNear[];
	readonly deals: readonly DealNear[];
	readonly dataThrough: Atlas['dataThrough'];
	readonly dataVersion: string;
}

/** What stands beside the announcements in other tables. */
export interface Beside {
	readonly facilities: readonly Facility[];
	readonly deals: readonly EnergyDeal[];
}

/** What is worked out once for all pages of an atlas. */
interface Known {
	readonly entries: ReadonlyMap<string, ListedAnnouncement>;
	/** By the id of each of its announcements. */
	readonly projects: ReadonlyMap<string, Project>;
	readonly pieces: ReadonlyMap<Project, readonly Project[]>;
	readonly populations: ReadonlyMap<string, number | null>;
	readonly disclosed: ReadonlySet<string>;
}

const kept = remembering<Atlas, 'all', Known>(1);

/** The page of an announcement; null where no row has this id. */
export function announcementPage(
	atlas: Atlas,
	{ facilities, deals }: Beside,
	id: string
): AnnouncementPage | null {
	const known = kept(atlas, 'all', () => knownOf(atlas));
	const entry = known.entries.get(id);
	const project = known.projects.get(id);
	if (!entry || !project) return null;
	const { row } = entry;
	const kinOf = (others: readonly Announcement[]) =>
		others.flatMap((other) => shortened(known.entries.get(other.id)));
	return {
		entry,
		disclosed: known.disclosed.has(row.companyId),
		constant: constantOf(atlas, row),
		gives:
			row.amount && isInvestment(row.kind)
				? { floorUsd: floorOf(row.amount), ceiling: ceilingOf(row.amount) }
				: null,
		lineage: kinOf(project.known),
		plans: kinOf(project.parents.map(({ newest }) => newest)),
		pieces: kinOf((known.pieces.get(project) ?? []).map(({ newest }) => newest)),
		standing: standingInState(atlas, project),
		counties: row.counties.map((county) => ({
			fips: county.fips,
			fullName: county.fullName,
			population2025: known.populations.get(county.fips) ?? null,
			facilities: facilitiesIn(facilities, row.state, county)
		})),
		// Two unnamed parties need not be one.
		deals: known.disclosed.has(row.companyId) ? dealsNear(row, deals) : [],
		dataThrough: atlas.dataThrough,
		dataVersion: atlas.dataVersion
	};
}

function knownOf(atlas: Atlas): Known {
	const portfolio = portfolioOf(atlas, DEFAULTS.announcements);
	const pieces = new Map<Project, Project[]>();
	for (const project of portfolio) {
		for (const plan of project.parents) pieces.set(plan, [...(pieces.get(plan) ?? []), project]);
	}
	return {
		entries: new Map(
			listAnnouncements(atlas, DEFAULTS.announcements).rows.map((entry) => [entry.row.id, entry])
		),
		projects: new Map(
			portfolio.flatMap((project) => project.known.map(({ id }) => [id, project] as const))
		),
		pieces,
		populations: new Map(atlas.counties.map(({ fips, population2025 }) => [fips, population2025])),
		disclosed: new Set(atlas.companies.filter(({ disclosed }) => disclosed).map(({ id }) => id))
	};
}

/** Sources and notes are on the other page, and would be delivered with this one. */
function shortened(entry: ListedAnnouncement | undefined): Kin[] {
	if (!entry) return [];
	const { company, stateName, row } = entry;
	const { id, announcedOn, project, amount, kind, status, statusAsOf } = row;
	return [
		{ company, stateName, row: { id, announcedOn, project, amount, kind, status, statusAsOf } }
	];
}

/** Those of its counties first, newest first among equals. */
function dealsNear(
	{ companyId, state, counties }: Announcement,
	deals: readonly EnergyDeal[]
): DealNear[] {
	if (state === null) return [];
	const named = new Set(counties.flatMap(({ name, fullName }) => [name, fullName]));
	return deals
		.filter((deal) => deal.companyId === companyId && deal.states.includes(state))
		.map(({ id, announcedOn, suppliers, plant, capacityMw, status, counties: at }) => ({
			id,
			announcedOn,
			suppliers,
			plant,
			capacityMw,
			status,
			sameCounty: at.some((name) => named.has(name))
		}))
		.toSorted((a, b) => Number(b.sameCounty) - Number(a.sameCounty));
}

function constantOf({ prices = [] }: Atlas, { amount, announcedOn }: Announcement) {
	const dollars = constantDollarsOf(prices);
	if (!amount || !dollars) return null;
	const converted = inNewestDollars(amount, announcedOn, prices);
	return converted.announced ? { amount: converted, dollars } : null;
}
