import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listAnnouncements } from '$lib/view/announcement-list';
import type { Atlas } from '$lib/domain/atlas';
import { readEnergy } from '$lib/view/energy-view';
import {
	furtherLeadOf,
	leadOf,
	leadToList,
	queryOf,
	searchAtlas as searchIn,
	type Lead
} from '$lib/view/search';
import { searchExamples } from '$lib/view/search-examples';
import { FOUND_KINDS, type Found, type FoundKind, type Searched } from '$lib/view/search-index';
import { suppliersOf } from '$lib/view/suppliers';
import { readView, writeView } from '$lib/view/url';
import { DEFAULTS } from '$lib/view/view-state';
import type { EnergyDeal } from '$lib/domain/energy-deal';
import { announce, anyTable, usd } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

const county = (fips: string, name: string, fullName = `${name} County`) => ({
	fips,
	name,
	fullName
});
const donaAna = county('35013', 'Doña Ana');
const atlas = tinyAtlas([
	announce({ id: 'bolt-nc-2023', announcedOn: '2023', companyId: 'bolt', project: 'Blue Marlin' }),
	announce({
		id: 'bolt-nc-2024',
		announcedOn: '2024-05',
		companyId: 'bolt',
		project: 'Marlin Bay',
		supersedes: 'bolt-nc-2023',
		amount: usd(5)
	}),
	announce({ id: 'acme-va-2025', announcedOn: '2025-02', state: 'VA', counties: [donaAna] }),
	announce({
		id: 'acme-ga-2025',
		announcedOn: '2025-03',
		state: 'GA',
		project: 'Project Virginia',
		counties: [county('13245', 'Richmond')]
	}),
	announce({ id: 'acme-nc-2025', counties: [county('37153', 'Richmond')], city: 'Georgia Corner' }),
	announce({ id: 'acme-nc-2026', announcedOn: '2026', counties: [county('37153', 'Richmond')] }),
	announce({ id: 'who-nc-2025', companyId: 'undisclosed', project: 'Marlin' })
]);

test('a state is found by its name and by its code, and leads to its profile', () => {
	expect(names('north', 'state')).toEqual(['North Carolina']);
	expect(names('nc', 'state')).toEqual(['North Carolina']);
	expect(addresses('nc', 'state')).toEqual(['state NC']);
});

test('what is said in the words as they were typed comes before a name with one of them', () => {
	const carolinas = tinyAtlas([
		announce({
			id: 'elsewhere',
			companyId: 'bolt',
			project: 'Northern Light',
			city: 'Carolina Beach',
			state: 'VA'
		}),
		announce({ id: 'there', companyId: 'acme', state: 'NC' })
	]);
	const found = bestOf(carolinas, 'north carolina', 'announcement');
	expect(found.map((one) => one.kind === 'announcement' && one.listed.row.id)).toEqual([
		'there',
		'elsewhere'
	]);
});

test('a company is found by what else it is called, and leads to its profile', () => {
	expect(names('acme cloud', 'company')).toEqual(['Acme']);
	expect(addresses('CLOUD', 'company')).toEqual(['company acme']);
});

test('a state is on the map too, and a company in the list; nothing else has a second place', () => {
	const further = (text: string, kind: FoundKind) =>
		bestOf(atlas, text, kind)
			.map(furtherLeadOf)
			.map((lead) => lead && addressOf(lead));
	expect(further('nc', 'state')).toEqual(['map?at=NC']);
	expect(further('acme cloud', 'company')).toEqual(['announcements?company=acme']);
	expect(further('blue', 'project')).toEqual([null]);
});

test('who supplies power is found by name and by plant, and leads to the deals', () => {
	const deals = [
		deal({ id: 'a', suppliers: ['Talen Energy'], plant: 'Susquehanna', states: ['VA'] }),
		deal({ id: 'b', suppliers: ['Talen Energy', 'Helion'], companyId: 'bolt', states: ['GA'] })
	];
	const suppliers = suppliersOf(atlas, deals);
	const searched: Searched = { atlas, suppliers };
	const found = (text: string) =>
		searchIn(searched, text).groups.find(({ kind }) => kind === 'supplier')?.best ?? [];
	expect(found('talen')).toEqual([
		{
			kind: 'supplier',
			name: 'Talen Energy',
			states: ['Georgia', 'Virginia'],
			companies: ['Acme', 'Bolt'],
			plants: ['Susquehanna'],
			deals: 2
		}
	]);
	expect(found('susq')).toEqual(found('talen'));
	// A state is not searched for by all that is there.
	expect(found('virginia')).toEqual([]);
	expect(found('talen virginia')).toEqual(found('talen'));
	const [lead] = found('helion').map(leadOf);
	expect(lead && readEnergy(queryOf(lead)).supplier).toBe('Helion');
});

test('what is proposed can be found in this atlas, and an atlas without power deals or announcements proposes less', () => {
	const suppliers = suppliersOf(atlas, [deal({ id: 'a', suppliers: ['Helion'] })]);
	expect(searchExamples({ atlas, suppliers })).toEqual([
		'North Carolina',
		'Acme',
		'Helion',
		'Richmond'
	]);
	expect(searchExamples({ atlas: tinyAtlas([]), suppliers: [] })).toEqual([]);
});

test('the stand-in of unnamed parties is not a company', () => {
	expect(names('undisclosed', 'company')).toEqual([]);
	expect(names('undisclosed', 'announcement')).toEqual(['who-nc-2025']);
});

test('accents and case are forgiven', () => {
	for (const text of ['Doña Ana', 'dona ana', 'DOÑA', 'don\u0303a', 'ana dona'])
		expect(names(text, 'county')).toEqual(['Doña Ana County']);
	expect(addresses('dona', 'county')).toEqual(
		['announcements?q=Do%C3%B1a+Ana&state=VA'].map(sorted)
	);
});

test('two counties of one name are two, the more often named first, and a state tells them apart', () => {
	expect(addresses('richmond', 'county')).toEqual(
		['announcements?state=NC&q=Richmond', 'announcements?state=GA&q=Richmond'].map(sorted)
	);
	expect(addresses('richmond georgia', 'county')).toEqual(
		['announcements?state=GA&q=Richmond'].map(sorted)
	);
});

test('a project is found by any name it had, and leads to its newest announcement', () => {
	expect(names('blue', 'project')).toEqual(['Marlin Bay']);
	expect(addresses('blue', 'project')).toEqual(['announcement bolt-nc-2024']);
	expect(names('bolt marlin', 'project')).toEqual(['Marlin Bay']);
});

test('a project or county is not found by its company or state alone', () => {
	expect(names('bolt', 'project')).toEqual([]);
	expect(names('georgia', 'county')).toEqual([]);
	expect(names('georgia', 'announcement')).toHaveLength(2);
});

test('the whole name comes before its beginning, that before a later word, and that before what is merely said', () => {
	const ranked = tinyAtlas(
		['Bay Marlin', 'Marlin Bay', 'Marlin', 'Pier'].map((project, index) =>
			announce({
				id: `a${index}`,
				announcedOn: `202${6 - index}`,
				project,
				city: project === 'Pier' ? 'Marlin' : null
			})
		)
	);
	const found = searchAtlas(ranked, 'marlin').groups.map(({ kind, best }) => [
		kind,
		best.map(keyOf)
	]);
	expect(found).toEqual([
		['project', ['Marlin', 'Marlin Bay', 'Bay Marlin']],
		['announcement', ['a2', 'a1', 'a0', 'a3']]
	]);
});

test('among equals the newest announcement comes first', () => {
	expect(names('richmond', 'announcement')).toEqual([
		'acme-nc-2026',
		'acme-ga-2025',
		'acme-nc-2025'
	]);
});

test('kinds come in one order, and those of which nothing is found are left out', () => {
	const kinds = (text: string) => searchAtlas(atlas, text).groups.map(({ kind }) => kind);
	expect(kinds('virginia')).toEqual(['state', 'project', 'announcement']);
	expect(kinds('b')).toEqual(['company', 'project', 'announcement']);
	expect(FOUND_KINDS.filter((kind) => kinds('a').includes(kind))).toEqual(kinds('a'));
});

test('nothing is found for what is nowhere said, nor for no words at all', () => {
	for (const text of ['zebra', 'carolina zebra', '', '   ', '–', '\u0303'])
		expect(searchAtlas(atlas, text)).toEqual({ text, found: 0, groups: [] });
});

test('six of a kind are shown and all are counted', () => {
	const many = tinyAtlas(
		Array.from({ length: 9 }, (_, index) => announce({ id: `a${index}`, city: 'Springfield' }))
	);
	const [group] = searchAtlas(many, 'spring').groups;
	expect([group?.best.length, group?.found, searchAtlas(many, 'spring').found]).toEqual([6, 9, 9]);
});

test('the search finds as many announcements as the list it leads to', () => {
	for (const text of ['acme', 'nc 2025', 'richmond', ' georgia ', 'marlin'])
		expect(searchAtlas(atlas, text).groups.at(-1)?.found).toBe(
			listAnnouncements(atlas, leadToList(text).view).matching
		);
});

test('what a county or company leads to is in the list there, and a project to a row there is', () => {
	for (const text of ['marlin', 'richmond', 'dona', 'acme'])
		for (const found of searchAtlas(atlas, text).groups.flatMap(({ best }) => best)) {
			for (const lead of [leadOf(found), furtherLeadOf(found)]) {
				if (lead?.page === 'announcements')
					expect(listAnnouncements(atlas, lead.view).matching).toBeGreaterThan(0);
				if (lead?.page === 'announcement')
					expect(atlas.announcements.map(({ id }) => id)).toContain(lead.id);
			}
		}
});

test('any text finds something or nothing, and never throws', () => {
	const text = fc.oneof(
		fc.string(),
		fc.string({ unit: 'binary' }),
		fc.constantFrom('a', 'Doña', 'north c', 'x'.repeat(500))
	);
	fc.assert(
		fc.property(text, (typed) => {
			const { found, groups } = searchAtlas(atlas, typed);
			expect(found).toBe(groups.reduce((sum, group) => sum + group.found, 0));
			for (const lead of groups.flatMap(({ best }) => best.map(leadOf)))
				if ('view' in lead) expect(readView(queryOf(lead), DEFAULTS[lead.page])).toEqual(lead.view);
			const list = leadToList(typed).view;
			expect(readView(writeView(list, DEFAULTS.announcements), DEFAULTS.announcements)).toEqual({
				...list,
				text: list.text.toWellFormed()
			});
		})
	);
});

test('every announcement of any table is found first by its id', () => {
	fc.assert(
		fc.property(anyTable, (rows) => {
			const any = tinyAtlas(rows);
			for (const { id } of rows) expect(namesIn(any, id, 'announcement')[0]).toBe(id);
		})
	);
});

function names(text: string, kind: FoundKind): string[] {
	return namesIn(atlas, text, kind);
}

function namesIn(within: typeof atlas, text: string, kind: FoundKind): string[] {
	return bestOf(within, text, kind).map(keyOf);
}

function bestOf(within: typeof atlas, text: string, kind: FoundKind): readonly Found[] {
	return searchAtlas(within, text).groups.find((group) => group.kind === kind)?.best ?? [];
}

function addresses(text: string, kind: FoundKind): string[] {
	return bestOf(atlas, text, kind).map(leadOf).map(addressOf);
}

function addressOf(lead: Lead): string {
	if ('view' in lead) return sorted(lead.page + queryOf(lead));
	return `${lead.page} ${lead.page === 'state' ? lead.code : 'id' in lead ? lead.id : lead.supplier}`;
}

/** Without power deals. */
function searchAtlas(within: Atlas, text: string) {
	return searchIn({ atlas: within, suppliers: [] }, text);
}

/** The order of an address's parts is the codec's affair. */
function sorted(address: string): string {
	const [page = '', query = ''] = address.split('?');
	return `${page}?${query.split('&').sort().join('&')}`;
}

function deal(fields: Partial<EnergyDeal>): EnergyDeal {
	return {
		id: 'a',
		announcedOn: '2025',
		companyId: 'acme',
		suppliers: [],
		states: [],
		counties: [],
		plant: null,
		technology: 'nuclear',
		dealType: 'ppa',
		capacityMw: null,
		amountUsd: null,
		termYears: null,
		startYear: null,
		status: 'announced',
		statusAsOf: '2025',
		partOf: null,
		supersedes: null,
		sources: [],
		note: null,
		...fields
	};
}

function keyOf(found: Found): string {
	switch (found.kind) {
		case 'announcement':
			return found.listed.row.id;
		case 'county':
			return found.county.fullName;
		default:
			return found.name;
	}
}
