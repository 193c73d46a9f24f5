import { error } from '@sveltejs/kit';
import { loadAtlas, loadEnergyDeals, loadSites } from '$lib/data/folder.server';
import { LOCALES } from '$lib/domain/locale';
import { announcementPage, type AnnouncementPage, type Beside } from '$lib/view/announcement-page';
import { setBeside } from '$lib/view/set-beside';
import { metaOf } from '$lib/words/announcement-told';
import { langOf } from '../../../addresses';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	loadAtlas().announcements.flatMap(({ id }) =>
		LOCALES.map((locale) => ({ ...langOf(locale), id }))
	);

let beside: Beside | null = null;

export const load: PageServerLoad = ({ params: { id, lang } }) => {
	const atlas = loadAtlas();
	// Read once for all pages: what is worked out of it is kept with it.
	beside ??= { facilities: loadSites().facilities, deals: loadEnergyDeals() };
	const about = announcementPage(atlas, beside, id);
	if (!about) error(404);
	return {
		about,
		beside: setBeside(atlas, about.entry.row),
		meta: { ...metaOf(about, lang === 'de' ? 'de' : 'en'), share: shareOf(about) }
	};
};

/** Of its state, or of its company where it is a plan for the whole country. */
function shareOf({ disclosed, entry: { row } }: AnnouncementPage): string | undefined {
	if (row.state !== null) return `states-${row.state.toLowerCase()}`;
	return disclosed ? `companies-${row.companyId}` : undefined;
}
