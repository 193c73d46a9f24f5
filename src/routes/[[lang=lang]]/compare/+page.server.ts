import { loadAtlas } from '$lib/data/folder.server';
import { ask } from '$lib/view/ask';
import { groupNames } from '$lib/view/group';
import { sideBySide } from '$lib/view/side-by-side';
import { DEFAULTS } from '$lib/view/view-state';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const atlas = loadAtlas();
	return {
		answer: ask(atlas, DEFAULTS.compare),
		beside: sideBySide(atlas, DEFAULTS.compare),
		states: groupNames(atlas, 'state'),
		companies: groupNames(atlas, 'company'),
		divisions: groupNames(atlas, 'division')
	};
};
