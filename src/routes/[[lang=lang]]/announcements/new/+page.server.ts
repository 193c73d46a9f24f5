import { openColumns } from '$lib/data/suggestion';
import { correctionWords } from '$lib/words/correction';
import { inBothLanguages } from '../../embed/entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = inBothLanguages;

export const load: PageServerLoad = ({ params: { lang } }) => {
	const words = correctionWords[lang === 'de' ? 'de' : 'en'];
	return { columns: openColumns(), meta: { title: words.addTitle, text: words.addLead } };
};
