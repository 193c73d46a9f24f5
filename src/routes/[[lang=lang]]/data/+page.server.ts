import { loadAtlas, loadDocumentation, loadTable } from '$lib/data/folder.server';
import { temporalCoverage } from '$lib/data/temporal-coverage';
import type { Atlas } from '$lib/domain/atlas';
import type { StateCode } from '$lib/domain/place';
import { openTotal } from '$lib/view/arithmetic';
import { largest } from '$lib/view/largest';
import { DEFAULTS } from '$lib/view/view-state';
import { dataPageWords } from '$lib/words/data-page';
import { editionChanges } from '../../release-changes.server';
import type { PageServerLoad } from './$types';

/** The state whose rows are shown on their way to its total: a few projects, an enlarged one and some without a figure. */
const EXAMPLE: StateCode = 'NC';

export const load: PageServerLoad = ({ params }) => {
	const atlas = loadAtlas();
	const { title, lead } = dataPageWords[params.lang === 'de' ? 'de' : 'en'];
	const shown = exampleOf(atlas);
	const example = shown && openTotal(atlas, { ...DEFAULTS.compare, items: [shown] }, shown);
	return {
		meta: { title, text: lead },
		tables: loadDocumentation().map((table) => ({
			...table,
			coverage: temporalCoverage(table.name, loadTable(table.name)?.rows ?? [])
		})),
		example: example && {
			arithmetic: example,
			name: atlas.states.find(({ code }) => code === shown)?.name ?? ''
		},
		editions: editionChanges(),
		dataVersion: atlas.dataVersion
	};
};

/** In other tables than ours the largest state, if there is one. */
function exampleOf(atlas: Atlas): string | null {
	const { items } = largest(atlas, DEFAULTS.compare);
	const isThere = atlas.announcements.some(({ state }) => state === EXAMPLE);
	return isThere ? EXAMPLE : (items[0] ?? null);
}
