import { ownPageWords } from '$lib/words/own-page';
import { templatesIn } from './templates.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const locale = params.lang === 'de' ? 'de' : 'en';
	const { title, lead } = ownPageWords[locale];
	return { meta: { title, text: lead }, templates: templatesIn(locale) };
};
