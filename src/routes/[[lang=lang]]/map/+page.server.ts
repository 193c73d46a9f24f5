import { loadAtlas } from '$lib/data/folder.server';
import { ask } from '$lib/view/ask';
import { DEFAULTS } from '$lib/view/view-state';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const atlas = loadAtlas();
	const countedWhole = new Set(
		atlas.stateCounts.filter(({ kind }) => kind === 'all').map(({ vintageId }) => vintageId)
	);
	return {
		answer: ask(atlas, DEFAULTS.map),
		vintages: atlas.vintages.filter(({ id }) => countedWhole.has(id))
	};
};
