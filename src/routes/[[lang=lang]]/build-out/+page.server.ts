import { loadAtlas, loadBuildOut } from '$lib/data/folder.server';
import { listAnnouncements } from '$lib/view/announcement-list';
import { builtSites } from '$lib/view/built-sites';
import { ladderOf } from '$lib/view/ladder';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';
import { buildOutWords } from '$lib/words/build-out';
import type { PageServerLoad } from './$types';

/** As many rows as a page carries in its own markup. */
const ROWS_DELIVERED = 50;

export const load: PageServerLoad = ({ params }) => {
	const atlas = loadAtlas();
	const buildOut = loadBuildOut();
	const { title, lead } = buildOutWords[params.lang === 'de' ? 'de' : 'en'];
	const stopped: ViewState = { ...DEFAULTS.announcements, statuses: ['cancelled', 'paused'] };
	return {
		meta: { title, text: lead },
		ladder: ladderOf(atlas),
		stopped: listAnnouncements(atlas, stopped, ROWS_DELIVERED),
		sites: builtSites(atlas, buildOut),
		dataThrough: atlas.dataThrough,
		dataVersion: atlas.dataVersion,
		observedThrough: buildOut.observedThrough
	};
};
