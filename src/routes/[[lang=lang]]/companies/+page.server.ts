import { loadAtlas } from '$lib/data/folder.server';
import { profileLines } from '$lib/view/profile-index';
import { profileWords } from '$lib/words/profile';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const words = profileWords[params.lang === 'de' ? 'de' : 'en'];
	return {
		meta: { title: words.companies, text: words.companiesLead },
		lines: profileLines(loadAtlas(), 'company')
	};
};
