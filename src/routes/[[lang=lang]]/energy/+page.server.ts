import { loadAtlas, loadEnergyDeals } from '$lib/data/folder.server';
import { energyWords } from '$lib/words/energy';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { companies, states, dataThrough, dataVersion } = loadAtlas();
	const deals = loadEnergyDeals();
	const buyers = new Set(deals.map(({ companyId }) => companyId));
	const places = new Set(deals.flatMap((deal) => deal.states));
	const { title, lead } = energyWords[params.lang === 'de' ? 'de' : 'en'];
	return {
		meta: { title, text: lead },
		deals,
		companies: companies
			.filter(({ id }) => buyers.has(id))
			.map(({ id, name, disclosed }) => ({ id, name, disclosed })),
		stateNames: states.map(({ code, name }) => ({ code, name })),
		dataThrough,
		dataVersion,
		states: states.filter(({ code }) => places.has(code)).map(({ code, name }) => ({ code, name }))
	};
};
