import { loadAtlas } from '$lib/data/folder.server';
import { listAnnouncements } from '$lib/view/announcement-list';
import { groupNames } from '$lib/view/group';
import { DEFAULTS } from '$lib/view/view-state';
import type { PageServerLoad } from './$types';

/** As many rows as a page carries in its own markup. */
const ROWS_DELIVERED = 50;

export const load: PageServerLoad = () => {
	const atlas = loadAtlas();
	return {
		list: listAnnouncements(atlas, DEFAULTS.announcements, ROWS_DELIVERED),
		states: groupNames(atlas, 'state'),
		companies: groupNames(atlas, 'company')
	};
};
