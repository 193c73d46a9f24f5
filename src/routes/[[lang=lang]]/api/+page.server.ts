import { loadAtlas, loadTable } from '$lib/data/folder.server';
import { TABLE_NAMES } from '$lib/data/table-records';
import { announcementRecords } from '$lib/view/records';
import { dollarTotals, dollarTotalsOfCompaniesInStates } from '$lib/view/totals';
import { apiPageWords } from '$lib/words/api-page';
import { announcementAnswer, companyAnswer, stateAnswer } from '../../profile-source.server';
import { API_EXAMPLES, apiAddresses, jqOf, readExample } from '../../api-addresses';
import { apiSample } from '../../api-sample.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { title, lead } = apiPageWords[params.lang === 'de' ? 'de' : 'en'];
	return {
		meta: { title, text: lead },
		addresses: apiAddresses(TABLE_NAMES, apiSample()),
		// Another folder of tables may have nothing at the address of an example, or no such address.
		examples: API_EXAMPLES.flatMap((example) => {
			const read = readExample(example, answerAt(example.path));
			if (read === undefined) return [];
			return [{ path: example.path, jq: jqOf(example), gives: JSON.stringify(read) }];
		})
	};
};

/** What an address answers, from where the address itself has it. */
function answerAt(path: string): unknown {
	const atlas = loadAtlas();
	if (path === '/api/v1/totals/by-state.json') return dollarTotals(atlas, 'state');
	if (path === '/api/v1/totals/by-state-and-company.json')
		return dollarTotalsOfCompaniesInStates(atlas);
	if (path === '/api/v1/announcements.json') return announcementRecords(atlas);
	const [, kind, name = ''] = /^\/api\/v1\/(\w+)\/(.*)\.json$/.exec(path) ?? [];
	if (kind === 'states') return stateAnswer(name);
	if (kind === 'companies') return companyAnswer(name);
	if (kind === 'announcements') return announcementAnswer(name);
	return loadTable(path.replace(/^.*\/|\.json$/g, ''));
}
