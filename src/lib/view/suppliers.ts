import type { Atlas } from '../domain/atlas';
import type { EnergyDeal } from '../domain/energy-deal';

/** Who supplies power in a deal, and what tells it from others. */
export interface Supplier {
	readonly name: string;
	/** Of its deals, as names. */
	readonly states: readonly string[];
	readonly companies: readonly string[];
	readonly plants: readonly string[];
	readonly deals: number;
}

/** Everyone who supplies power in a deal, those with the most deals first. */
export function suppliersOf(
	{ states, companies }: Pick<Atlas, 'states' | 'companies'>,
	deals: readonly EnergyDeal[]
): Supplier[] {
	const stateName = new Map(states.map(({ code, name }) => [code, name]));
	const companyName = new Map(companies.map(({ id, name }) => [id, name]));
	const names = [...new Set(deals.flatMap(({ suppliers }) => suppliers))];
	return names
		.map((name) => {
			const own = deals.filter(({ suppliers }) => suppliers.includes(name));
			return {
				name,
				states: unique(
					own.flatMap((deal) => deal.states.map((code) => stateName.get(code) ?? code))
				),
				companies: unique(own.map(({ companyId }) => companyName.get(companyId) ?? companyId)),
				plants: unique(own.flatMap(({ plant }) => plant ?? [])),
				deals: own.length
			};
		})
		.toSorted((a, b) => b.deals - a.deals || (a.name < b.name ? -1 : 1));
}

function unique(names: readonly string[]): string[] {
	return [...new Set(names)].toSorted();
}
