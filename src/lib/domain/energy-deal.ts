import type { Status } from './announcement';
import type { PartialDate } from './partial-date';
import type { StateCode } from './place';
import type { Source } from './source';

export const TECHNOLOGIES = [
	'fusion',
	'gas',
	'geothermal',
	'grid',
	'hydro',
	'mixed',
	'nuclear',
	'smr',
	'solar'
] as const;
/** How the power is made; `smr` is a small modular reactor. */
export type Technology = (typeof TECHNOLOGIES)[number];

export const DEAL_TYPES = [
	'ppa',
	'utility_service',
	'behind_the_meter',
	'restart',
	'development',
	'ownership'
] as const;
export type DealType = (typeof DEAL_TYPES)[number];

/** A deal between a data-center company and suppliers of power. */
export interface EnergyDeal {
	readonly id: string;
	readonly announcedOn: PartialDate;
	readonly companyId: string;
	readonly suppliers: readonly string[];
	/** Of the plants; several where one deal spans them, none where the source names none. */
	readonly states: readonly StateCode[];
	readonly counties: readonly string[];
	readonly plant: string | null;
	readonly technology: Technology;
	readonly dealType: DealType;
	/** Null where it is not public, never 0. */
	readonly capacityMw: number | null;
	/** Money named: plant investment, a sale price or an estimate of revenue; the note says which. Never added to anything. */
	readonly amountUsd: number | null;
	readonly termYears: number | null;
	readonly startYear: number | null;
	readonly status: Status;
	readonly statusAsOf: PartialDate;
	/** The larger deal that holds these megawatts. */
	readonly partOf: string | null;
	/** The earlier deal that this one enlarges or replaces. */
	readonly supersedes: string | null;
	/** At least one. */
	readonly sources: readonly Source[];
	readonly note: string | null;
}

/** Why the megawatts of a deal are not in a sum. */
export const DEAL_REASONS = ['cancelled', 'replaced', 'part_of', 'no_capacity'] as const;
export type DealReason = (typeof DEAL_REASONS)[number];

/** Megawatts of a selection of deals, none of them twice. `known` of `of` deals have a figure. */
export interface DealTotal {
	readonly capacityMw: number | null;
	readonly counted: readonly string[];
	readonly setAside: readonly { readonly id: string; readonly reason: DealReason }[];
	readonly known: number;
	readonly of: number;
}

/**
 * Adds the capacity of deals. A deal is set aside for the first reason that applies: cancelled, replaced by a later one of
 * the selection, held by a larger one of the selection that is neither and has a figure, or without a figure.
 */
export function totalOfDeals(deals: readonly EnergyDeal[]): DealTotal {
	const replaced = new Set(deals.map(({ supersedes }) => supersedes));
	const byId = new Map(deals.map((deal) => [deal.id, deal]));
	const reasonOf = (deal: EnergyDeal): DealReason | null => {
		if (deal.status === 'cancelled') return 'cancelled';
		if (replaced.has(deal.id)) return 'replaced';
		const plan = deal.partOf === null ? undefined : byId.get(deal.partOf);
		if (plan && plan.capacityMw !== null && plan.status !== 'cancelled' && !replaced.has(plan.id))
			return 'part_of';
		return deal.capacityMw === null ? 'no_capacity' : null;
	};
	const judged = deals.map((deal) => ({ deal, reason: reasonOf(deal) }));
	const counted = judged.flatMap(({ deal, reason }) => (reason === null ? [deal] : []));
	const unknown = judged.filter(({ reason }) => reason === 'no_capacity').length;
	return {
		capacityMw:
			counted.length === 0 ? null : counted.reduce((sum, deal) => sum + (deal.capacityMw ?? 0), 0),
		counted: counted.map(({ id }) => id),
		setAside: judged.flatMap(({ deal: { id }, reason }) =>
			reason === null ? [] : [{ id, reason }]
		),
		known: counted.length,
		of: counted.length + unknown
	};
}
