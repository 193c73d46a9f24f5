import { loadAtlas } from '$lib/data/folder.server';
import { listAnnouncements } from '$lib/view/announcement-list';
import { ask } from '$lib/view/ask';
import { headlineOf } from '$lib/view/headline';
import { largest } from '$lib/view/largest';
import { AMAZON_NC_GA, DEFAULTS } from '$lib/view/view-state';
import type { PageServerLoad } from './$types';

const NEWEST_SHOWN = 6;

export const load: PageServerLoad = () => {
	const atlas = loadAtlas();
	return {
		headline: headlineOf(atlas, DEFAULTS.compare),
		map: ask(atlas, DEFAULTS.map),
		top: ask(atlas, largest(atlas, DEFAULTS.compare)),
		amazon: ask(atlas, AMAZON_NC_GA),
		newest: listAnnouncements(atlas, DEFAULTS.announcements, NEWEST_SHOWN)
	};
};
