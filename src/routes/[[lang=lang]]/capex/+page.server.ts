import { loadAtlas, loadCapex } from '$lib/data/folder.server';
import { capexCompanies } from '$lib/view/capex-years';
import { capexWords } from '$lib/words/capex';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const atlas = loadAtlas();
	const names = new Map(atlas.companies.map(({ id, name }) => [id, name]));
	const { title, lead } = capexWords[params.lang === 'de' ? 'de' : 'en'];
	return {
		meta: { title, text: lead },
		dataThrough: atlas.dataThrough,
		dataVersion: atlas.dataVersion,
		companies: capexCompanies(loadCapex()).map((company) => ({
			...company,
			name: names.get(company.companyId) ?? company.reporter
		}))
	};
};
