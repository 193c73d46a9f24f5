import { totalOfDeals, type EnergyDeal } from '../domain/energy-deal';
import { STATE_CODES, type StateCode } from '../domain/place';

/** The megawatts of a state: of the deals that name it alone. */
export interface DealPlace {
	readonly state: StateCode;
	/** Null where none of them has a figure that counts. */
	readonly capacityMw: number | null;
	/** Those counted, and those that would be but give no figure. */
	readonly known: number;
	readonly of: number;
	/** Deals that name it together with others: their megawatts belong to none of them alone. */
	readonly shared: number;
	readonly deals: readonly EnergyDeal[];
}

/** Megawatts that belong to no state of the map. */
export interface Unplaced {
	/** Null where no deal of them has a figure. */
	readonly capacityMw: number | null;
	readonly deals: readonly EnergyDeal[];
}

/** Where the megawatts of deals lie. The states, `several` and `unnamed` add up to the deals' total. */
export interface DealPlaces {
	/** States that some deal names, the most megawatts first. */
	readonly places: readonly DealPlace[];
	/** Of deals that name several states: not allocated. */
	readonly several: Unplaced;
	/** Of deals that name none. */
	readonly unnamed: Unplaced;
}

/**
 * Puts deals on the map. A deal counts in its state if it names no other. A part of a larger deal that is not in one state
 * counts in its own, and the larger one keeps the rest: no megawatt is there twice.
 */
export function dealPlaces(deals: readonly EnergyDeal[]): DealPlaces {
	const { counted, setAside } = totalOfDeals(deals);
	const byId = new Map(deals.map((deal) => [deal.id, deal]));
	const isCounted = new Set(counted);
	const reasons = new Map(setAside.map(({ id, reason }) => [id, reason]));
	const parts = deals.filter(({ id }) => reasons.get(id) === 'part_of');
	const placedParts = new Map<string, readonly EnergyDeal[]>();
	for (const whole of deals.filter((deal) => isCounted.has(deal.id) && !isPlaced(deal))) {
		const own = parts.filter(
			(part) => part.capacityMw !== null && isPlaced(part) && holderOf(part, byId) === whole.id
		);
		// More than the whole says: which of them is wrong is not known, so nothing is moved.
		if (sum(own) <= (whole.capacityMw ?? 0)) placedParts.set(whole.id, own);
	}
	const moved = [...placedParts.values()].flat();
	const counting = [...deals.filter((deal) => isCounted.has(deal.id) && isPlaced(deal)), ...moved];
	const unknown = deals.filter(({ id }) => reasons.get(id) === 'no_capacity');
	const rest = (of: readonly EnergyDeal[]): Unplaced => {
		const wholes = of.filter(({ id }) => isCounted.has(id));
		const taken = wholes.flatMap(({ id }) => placedParts.get(id) ?? []);
		return { capacityMw: wholes.length === 0 ? null : sum(wholes) - sum(taken), deals: of };
	};
	return {
		places: STATE_CODES.flatMap((state) => {
			const naming = deals.filter(({ states }) => states.includes(state));
			const alone = (deal: EnergyDeal) => isPlaced(deal) && deal.states[0] === state;
			const own = counting.filter(alone);
			if (naming.length === 0) return [];
			return [
				{
					state,
					capacityMw: own.length === 0 ? null : sum(own),
					known: own.length,
					of: own.length + unknown.filter(alone).length,
					shared: naming.filter((deal) => !isPlaced(deal) && isLive(deal, reasons)).length,
					deals: naming.filter((deal) => isPlaced(deal))
				}
			];
		}).toSorted(
			(a, b) => (b.capacityMw ?? -1) - (a.capacityMw ?? -1) || (a.state < b.state ? -1 : 1)
		),
		several: rest(deals.filter(({ states }) => states.length > 1)),
		unnamed: rest(deals.filter(({ states }) => states.length === 0))
	};
}

/** Whether it lies in exactly one state. */
function isPlaced({ states }: EnergyDeal): boolean {
	return states.length === 1;
}

function isLive({ id }: EnergyDeal, reasons: ReadonlyMap<string, string>): boolean {
	const reason = reasons.get(id);
	return reason !== 'cancelled' && reason !== 'replaced';
}

/** The deal directly above a part; one that is held by a part of its own state is in that one's figure. */
function holderOf({ partOf }: EnergyDeal, byId: ReadonlyMap<string, EnergyDeal>): string | null {
	return partOf === null ? null : (byId.get(partOf)?.id ?? null);
}

function sum(deals: readonly EnergyDeal[]): number {
	return deals.reduce((total, { capacityMw }) => total + (capacityMw ?? 0), 0);
}
