import { loadAtlas } from '$lib/data/folder.server';
import { ask } from '$lib/view/ask';
import { groupNames } from '$lib/view/group';
import { DEFAULTS } from '$lib/view/view-state';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const atlas = loadAtlas();
	return {
		answer: ask(atlas, DEFAULTS.compare),
		states: groupNames(atlas, 'state'),
		companies: groupNames(atlas, 'company')
	};
};
