import { error } from '@sveltejs/kit';
import { loadAtlas, loadCapex, loadEnergyDeals } from '$lib/data/folder.server';
import { LOCALES } from '$lib/domain/locale';
import { companyProfile } from '$lib/view/company-profile';
import { coverageOf } from '$lib/view/coverage';
import { profileWords } from '$lib/words/profile';
import { langOf } from '../../../addresses';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	loadAtlas()
		.companies.filter(({ disclosed }) => disclosed)
		.flatMap(({ id }) => LOCALES.map((locale) => ({ ...langOf(locale), company: id })));

/** Read once for all pages. */
let beside: Parameters<typeof companyProfile>[1] | null = null;

export const load: PageServerLoad = ({ params }) => {
	const atlas = loadAtlas();
	const company = atlas.companies.find(({ id, disclosed }) => disclosed && id === params.company);
	if (!company) error(404);
	const words = profileWords[params.lang === 'de' ? 'de' : 'en'];
	beside ??= { deals: loadEnergyDeals(), capex: loadCapex() };
	return {
		meta: {
			title: company.name,
			text: words.companyText(company.name),
			share: `companies-${company.id}`
		},
		coverage: coverageOf(atlas, ({ companyId }) => companyId === company.id),
		dataVersion: atlas.dataVersion,
		profile: companyProfile(atlas, beside, company)
	};
};
