import type { Atlas } from '../domain/atlas';
import { totalOfDeals, type DealTotal, type EnergyDeal } from '../domain/energy-deal';
import type { StateCode } from '../domain/place';

/** A power deal as a profile tells it. */
export interface DealLine extends Pick<
	EnergyDeal,
	'id' | 'announcedOn' | 'suppliers' | 'plant' | 'capacityMw' | 'startYear' | 'status'
> {
	readonly company: {
		readonly id: string;
		readonly name: string;
		/** False for unnamed parties, who have no profile. */
		readonly disclosed: boolean;
	};
	readonly states: readonly { readonly code: StateCode; readonly name: string }[];
	/** It spans several states, and nobody says how it is divided. */
	readonly shared: boolean;
}

export interface ProfileDeals extends Pick<DealTotal, 'capacityMw' | 'known' | 'of'> {
	readonly lines: readonly DealLine[];
	/** What of the megawatts is in deals that span several states. */
	readonly sharedMw: number;
	/** Deals without a figure. */
	readonly unknown: number;
}

/** Deals in their order, with their megawatts added up, none of them twice. */
export function profileDeals(
	{ companies, states }: Atlas,
	deals: readonly EnergyDeal[]
): ProfileDeals {
	const { capacityMw, counted, known, of } = totalOfDeals(deals);
	const companyOf = new Map(companies.map((company) => [company.id, company]));
	const nameOf = new Map(states.map(({ code, name }) => [code, name]));
	const lines = deals.map((deal): DealLine => {
		const { id, announcedOn, suppliers, plant, capacityMw, startYear, status } = deal;
		const company = companyOf.get(deal.companyId);
		return {
			id,
			announcedOn,
			suppliers,
			plant,
			capacityMw,
			startYear,
			status,
			company: {
				id: deal.companyId,
				name: company?.name ?? deal.companyId,
				disclosed: company?.disclosed ?? false
			},
			states: deal.states.map((code) => ({ code, name: nameOf.get(code) ?? code })),
			shared: deal.states.length > 1
		};
	});
	return {
		lines,
		capacityMw,
		known,
		of,
		sharedMw: lines
			.filter(({ id, shared }) => shared && counted.includes(id))
			.reduce((sum, line) => sum + (line.capacityMw ?? 0), 0),
		unknown: deals.filter((deal) => deal.capacityMw === null).length
	};
}
