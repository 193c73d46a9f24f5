import { STATUSES, type Status } from '../domain/announcement';
import { totalOfDeals, type DealTotal, type EnergyDeal } from '../domain/energy-deal';
import { lastDayOf } from '../domain/partial-date';
import { NOT_NAMED, type DealGrouping, type DealSort, type EnergyView } from './energy-view';

/** Names of what deals hold only the key of. */
export interface DealNames {
	readonly companies: ReadonlyMap<string, string>;
	readonly states: ReadonlyMap<string, string>;
}

/** One bar: the megawatts of some deals, divided by status. */
export interface DealGroup {
	readonly key: string;
	/** Null where none of its deals has a figure that counts. */
	readonly capacityMw: number | null;
	/** In the order of the statuses; together they are `capacityMw`. */
	readonly parts: readonly { readonly status: Status; readonly capacityMw: number }[];
	readonly known: number;
	readonly of: number;
	/** Counted deals that count in other groups too, since they name several states. */
	readonly shared: number;
}

/** The deals that match a view, their sum and their groups. It carries the question. */
export interface EnergyAnswer {
	readonly request: EnergyView;
	/** Matching, in the order asked for. */
	readonly deals: readonly EnergyDeal[];
	readonly total: DealTotal;
	readonly groups: readonly DealGroup[];
	/** Of all deals there are. */
	readonly all: number;
}

/** Answers a view of the power deals. */
export function askEnergy(
	deals: readonly EnergyDeal[],
	view: EnergyView,
	names: DealNames
): EnergyAnswer {
	const matching = deals.filter((deal) => matches(deal, view));
	return {
		request: view,
		deals: matching.toSorted(ORDERS[view.sort](names)),
		total: totalOfDeals(matching),
		groups: groupsOf(matching, view.by),
		all: deals.length
	};
}

/** The keys of a deal in a way to group: several only where it names several states. */
export function groupKeys(deal: EnergyDeal, by: DealGrouping): readonly string[] {
	if (by === 'technology') return [deal.technology];
	if (by === 'company') return [deal.companyId];
	if (by === 'start') return [deal.startYear === null ? NOT_NAMED : `${deal.startYear}`];
	return deal.states.length === 0 ? [NOT_NAMED] : deal.states;
}

function matches(deal: EnergyDeal, view: EnergyView): boolean {
	const has = (by: DealGrouping, key: string | null) =>
		key === null || groupKeys(deal, by).includes(key);
	return (
		has('technology', view.technology) &&
		has('state', view.state) &&
		has('company', view.company) &&
		has('start', view.start) &&
		(view.supplier === null || deal.suppliers.includes(view.supplier))
	);
}

/**
 * Technologies and years divide one sum and add up to it. States and companies are selections of their own: a part of a larger
 * deal counts in its state where the larger one names none.
 */
function groupsOf(deals: readonly EnergyDeal[], by: DealGrouping): DealGroup[] {
	const whole = totalOfDeals(deals);
	const keys = [...new Set(deals.flatMap((deal) => groupKeys(deal, by)))];
	const groups = keys.map((key): DealGroup => {
		const own = deals.filter((deal) => groupKeys(deal, by).includes(key));
		const total = by === 'state' || by === 'company' ? totalOfDeals(own) : whole;
		const isCounted = new Set(total.counted);
		const counted = own.filter(({ id }) => isCounted.has(id));
		const noCapacity = new Set(
			total.setAside.filter(({ reason }) => reason === 'no_capacity').map(({ id }) => id)
		);
		return {
			key,
			capacityMw: counted.length === 0 ? null : sum(counted),
			parts: STATUSES.flatMap((status) => {
				const capacityMw = sum(counted.filter((deal) => deal.status === status));
				return capacityMw > 0 ? [{ status, capacityMw }] : [];
			}),
			known: counted.length,
			of: counted.length + own.filter(({ id }) => noCapacity.has(id)).length,
			shared: by === 'state' ? counted.filter(({ states }) => states.length > 1).length : 0
		};
	});
	return groups.toSorted(by === 'start' ? byKey : byCapacity);
}

function sum(deals: readonly EnergyDeal[]): number {
	return deals.reduce((total, { capacityMw }) => total + (capacityMw ?? 0), 0);
}

/** What is not named comes last in any order. */
function unnamedLast(a: { readonly key: string }, b: { readonly key: string }): number {
	return Number(a.key === NOT_NAMED) - Number(b.key === NOT_NAMED);
}

function byKey(a: DealGroup, b: DealGroup): number {
	return unnamedLast(a, b) || a.key.localeCompare(b.key, 'en');
}

function byCapacity(a: DealGroup, b: DealGroup): number {
	return (
		unnamedLast(a, b) ||
		(b.capacityMw ?? -1) - (a.capacityMw ?? -1) ||
		a.key.localeCompare(b.key, 'en')
	);
}

type Order = (a: EnergyDeal, b: EnergyDeal) => number;

const newest: Order = (a, b) =>
	lastDayOf(b.announcedOn).localeCompare(lastDayOf(a.announcedOn), 'en') ||
	a.id.localeCompare(b.id, 'en');

const ORDERS: Readonly<Record<DealSort, (names: DealNames) => Order>> = {
	newest: () => newest,
	largest: () => (a, b) => (b.capacityMw ?? -1) - (a.capacityMw ?? -1) || newest(a, b),
	company:
		({ companies }) =>
		(a, b) =>
			(companies.get(a.companyId) ?? a.companyId).localeCompare(
				companies.get(b.companyId) ?? b.companyId,
				'en'
			) || newest(a, b),
	start: () => (a, b) => (a.startYear ?? Infinity) - (b.startYear ?? Infinity) || newest(a, b)
};
