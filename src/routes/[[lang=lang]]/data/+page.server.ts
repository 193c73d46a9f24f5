import { loadAtlas, loadDocumentation, loadTable } from '$lib/data/folder.server';
import { temporalCoverage } from '$lib/data/temporal-coverage';
import { openTotal } from '$lib/view/arithmetic';
import { DEFAULTS } from '$lib/view/view-state';
import { dataPageWords } from '$lib/words/data-page';
import { editionChanges } from '../../release-changes.server';
import type { PageServerLoad } from './$types';

/** The state whose rows are shown on their way to its total: a few projects, an enlarged one and some without a figure. */
const EXAMPLE = 'NC';

export const load: PageServerLoad = ({ params }) => {
	const atlas = loadAtlas();
	const { title, lead } = dataPageWords[params.lang === 'de' ? 'de' : 'en'];
	const example = openTotal(atlas, { ...DEFAULTS.compare, items: [EXAMPLE] }, EXAMPLE);
	return {
		meta: { title, text: lead },
		tables: loadDocumentation().map((table) => ({
			...table,
			coverage: temporalCoverage(table.name, loadTable(table.name)?.rows ?? [])
		})),
		example: example && {
			arithmetic: example,
			name: atlas.states.find(({ code }) => code === EXAMPLE)?.name ?? EXAMPLE
		},
		editions: editionChanges(),
		dataVersion: atlas.dataVersion
	};
};
