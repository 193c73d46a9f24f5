import { loadAtlas, loadBuildOut } from '$lib/data/folder.server';
import { buildOutMoney } from '$lib/view/build-out-money';
import { builtSites } from '$lib/view/built-sites';
import { buildOutWords } from '$lib/words/build-out';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const atlas = loadAtlas();
	const buildOut = loadBuildOut();
	const { title, lead } = buildOutWords[params.lang === 'de' ? 'de' : 'en'];
	return {
		meta: { title, text: lead },
		...buildOutMoney(atlas, builtSites(atlas, buildOut)),
		dataThrough: atlas.dataThrough,
		dataVersion: atlas.dataVersion,
		observedThrough: buildOut.observedThrough
	};
};
