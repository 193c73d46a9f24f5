import { error } from '@sveltejs/kit';
import { loadAtlas, loadEnergyDeals, loadSites } from '$lib/data/folder.server';
import type { EnergyDeal } from '$lib/domain/energy-deal';
import { LOCALES } from '$lib/domain/locale';
import { coverageOf } from '$lib/view/coverage';
import { stateProfile } from '$lib/view/state-profile';
import { SITES_IDS, type SitesId } from '$lib/view/view-state';
import { profileWords } from '$lib/words/profile';
import { langOf } from '../../../addresses';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	loadAtlas().states.flatMap(({ code }) =>
		LOCALES.map((locale) => ({ ...langOf(locale), state: code.toLowerCase() }))
	);

/** Read once for all pages. */
let deals: readonly EnergyDeal[] | null = null;

let points: readonly SitesId[] | null = null;

export const load: PageServerLoad = ({ params }) => {
	const atlas = loadAtlas();
	const state = atlas.states.find(({ code }) => code.toLowerCase() === params.state);
	if (!state) error(404);
	const words = profileWords[params.lang === 'de' ? 'de' : 'en'];
	return {
		meta: {
			title: state.name,
			text: words.stateText(state.name),
			share: `states-${params.state}`
		},
		coverage: coverageOf(atlas, (row) => row.state === state.code),
		dataVersion: atlas.dataVersion,
		profile: stateProfile(
			atlas,
			(deals ??= loadEnergyDeals()),
			state.code,
			(points ??= pointsThere())
		)
	};
};

/** Another folder of tables may have no mapped facilities or frontier sites, and then none of them is named. */
function pointsThere(): readonly SitesId[] {
	const sites = loadSites();
	return SITES_IDS.filter((id) => id !== 'own' && sites[id].length > 0);
}
