import { expect, test } from 'vitest';
import { ask } from '$lib/view/ask';
import { AMAZON_NC_GA, DEFAULTS, type ViewState } from '$lib/view/view-state';
import { subtitleOf } from '$lib/words/subtitle';
import { titleOf } from '$lib/words/title';
import { announce, usd } from '../domain/announce';
import { tinyAtlas } from '../view/tiny-atlas';

const atlas = tinyAtlas(
	[
		announce({ id: 'a', companyId: 'amazon', amount: usd(10e9) }),
		announce({ id: 'b', companyId: 'amazon', state: 'GA', amount: usd(11e9, 'at_least') }),
		announce({ id: 'n', companyId: 'bolt', scope: 'national_plan', state: null, amount: usd(5e9) })
	],
	{
		companies: [
			{ id: 'amazon', name: 'Amazon', aliases: ['AWS'], disclosed: true },
			{ id: 'bolt', name: 'Bolt', aliases: [], disclosed: true }
		]
	}
);
const title = (view: ViewState, locale: 'en' | 'de' = 'en') => titleOf(ask(atlas, view), locale);

test('a title says measure, company, normalization and groups', () => {
	expect(title({ ...AMAZON_NC_GA, per: 'resident' })).toBe(
		'Announced data-center investment by Amazon per resident: North Carolina and Georgia'
	);
	expect(title({ ...AMAZON_NC_GA, per: 'resident' }, 'de')).toBe(
		'Angekündigte Investitionen in Rechenzentren von Amazon je Einwohner: North Carolina und Georgia'
	);
});

test('the title of a count names the counter and the day', () => {
	expect(title(DEFAULTS.map)).toBe('Data centers by state, counted by Counter A, 29 July 2026');
	expect(title({ ...DEFAULTS.map, per: 'resident' })).toBe(
		'Data centers per million residents by state, counted by Counter A, 29 July 2026'
	);
});

test('a title says which kind was counted, and of several counters none by name', () => {
	const building = { ...DEFAULTS.map, countKind: 'under_construction' } as const;
	const one = { vintageId: 'whole', state: 'NC', kind: 'under_construction', count: 2 } as const;
	const answer = ask({ ...atlas, stateCounts: [one] }, building);
	expect(titleOf(answer, 'en')).toBe(
		'Data centers under construction by state, counted by Counter A, 29 July 2026'
	);
	expect(title({ ...DEFAULTS.map, chart: 'counters' })).toBe(
		'Data centers by state, who counts what'
	);
	expect(title({ ...DEFAULTS.map, chart: 'counters', countKind: 'planned' }, 'de')).toBe(
		'Geplante Rechenzentren nach Bundesstaat, wer zählt was'
	);
});

test('the title says as of which day', () => {
	expect(title({ ...DEFAULTS.compare, asOf: '2025-06-30' })).toContain(', as of 30 June 2025');
	expect(title({ ...DEFAULTS.compare, asOf: '2025-06-30' }, 'de')).toContain(
		', Stand 30. Juni 2025'
	);
});

test('the title of national plans only says so', () => {
	expect(title({ ...DEFAULTS.compare, by: 'company', items: ['bolt'] })).toBe(
		'National plans only: Announced data-center investment: Bolt'
	);
});

test('a subtitle says unit, year of the denominator and filters', () => {
	const view: ViewState = {
		...DEFAULTS.compare,
		per: 'resident',
		statuses: ['announced'],
		withoutDoubtful: true
	};
	expect(subtitleOf(ask(atlas, view), 'en')).toBe(
		'US dollars, floor of announced amounts; “up to” counts as nothing firm, per resident (2025). Only projects announced. Doubtful rows left out.'
	);
});
