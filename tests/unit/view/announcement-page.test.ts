import { expect, test } from 'vitest';
import type { Announcement } from '$lib/domain/announcement';
import type { EnergyDeal } from '$lib/domain/energy-deal';
import type { Facility } from '$lib/domain/site';
import { announcementPage } from '$lib/view/announcement-page';
import { setBeside } from '$lib/view/set-beside';
import { headingOf, standingToldOf } from '$lib/words/announcement-told';
import { announce, usd } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

const RICHMOND = { fips: '37153', name: 'Richmond', fullName: 'Richmond County' };
const NOTHING = { facilities: [], deals: [] };

test('an id that no row has makes no page', () => {
	expect(pageOf('nobody', [announce({ id: 'a' })])).toBeNull();
});

test('a project shows all its announcements, oldest first, from each of their pages', () => {
	const rows = [
		announce({ id: 'second', announcedOn: '2025-06-01', supersedes: 'first', amount: usd(2e9) }),
		announce({ id: 'first', amount: usd(1e9) })
	];
	for (const id of ['first', 'second']) {
		expect(pageOf(id, rows)?.lineage.map(({ row }) => row.id)).toEqual(['first', 'second']);
	}
});

test('what a project counts is a share of its state, and a replaced row shows its project’s', () => {
	const rows = [
		announce({ id: 'old', amount: usd(1e9) }),
		announce({ id: 'new', announcedOn: '2025-06-01', supersedes: 'old', amount: usd(3e9) }),
		announce({ id: 'other', amount: usd(9e9) }),
		announce({ id: 'elsewhere', state: 'GA', amount: usd(50e9) })
	];
	const standing = pageOf('old', rows)?.standing;
	expect(standing).toMatchObject({ state: 'NC', totalUsd: 12e9, setAside: null });
	expect(standing?.counts).toMatchObject({ floorUsd: 3e9, share: 0.25 });
	expect(standing && standingToldOf(standing, 'North Carolina', 'en')).toBe(
		'Counts $3.0B of the $12.0B announced at least for North Carolina: 25%.'
	);
});

test('a piece is set aside within its plan, and the two lead to each other', () => {
	const rows = [
		announce({ id: 'plan', amount: usd(10e9), scope: 'state_plan' }),
		announce({ id: 'piece', amount: usd(4e9), partOf: 'plan' })
	];
	const piece = pageOf('piece', rows);
	expect(piece?.plans.map(({ row }) => row.id)).toEqual(['plan']);
	expect(piece?.standing.counts).toBeNull();
	expect(piece?.standing.setAside).toEqual({
		reason: 'part_of',
		within: { id: 'plan', floorUsd: 10e9 }
	});
	expect(pageOf('plan', rows)?.pieces.map(({ row }) => row.id)).toEqual(['piece']);
});

test('a piece of a plan in another state counts in its own', () => {
	const rows = [
		announce({ id: 'plan', state: 'GA', amount: usd(10e9) }),
		announce({ id: 'piece', amount: usd(4e9), partOf: 'plan' })
	];
	expect(pageOf('piece', rows)?.standing.counts?.floorUsd).toBe(4e9);
});

test('a plan for the whole country is told of in the total of everything', () => {
	const rows = [
		announce({ id: 'us', state: null, scope: 'national_plan', amount: usd(10e9) }),
		announce({ id: 'site', amount: usd(1e9) })
	];
	expect(pageOf('us', rows)?.standing).toMatchObject({
		state: null,
		totalUsd: 1e9,
		setAside: { reason: 'national_plan', within: null }
	});
});

test('an “up to” counts with nothing firm and gives no share', () => {
	const standing = pageOf('a', [announce({ id: 'a', amount: usd(5e9, 'up_to') })])?.standing;
	expect(standing?.counts).toMatchObject({ floorUsd: 0, ceilingUsd: 5e9, share: null });
	expect(standing && standingToldOf(standing, 'Georgia', 'en')).toContain('adds nothing firm');
});

test('a figure that is not investment gives neither floor nor ceiling', () => {
	const page = pageOf('a', [announce({ id: 'a', amount: usd(5e9), kind: 'economic_output' })]);
	expect(page?.gives).toBeNull();
	expect(page?.standing.setAside?.reason).toBe('not_investment');
	expect(page && headingOf(page, 'en')).toBe(
		'Acme announced $5B (economic output, not investment) in North Carolina'
	);
});

test('the heading says who, how much, what and where, and says so where there is no figure', () => {
	const told = (fields: Partial<Announcement>) => {
		const page = pageOf('a', [announce({ id: 'a', ...fields })]);
		return page && [headingOf(page, 'en'), headingOf(page, 'de')];
	};
	expect(told({ project: 'Marlin', amount: usd(1e9, 'about'), counties: [RICHMOND] })).toEqual([
		'Acme announced about $1B for Marlin in Richmond County, North Carolina',
		'Acme: etwa 1\u00a0Mrd.\u00a0$ für Marlin in Richmond County, North Carolina angekündigt'
	]);
	expect(told({ companyId: 'undisclosed' })).toEqual([
		'An undisclosed company announced a project in North Carolina without a figure',
		'Ungenannte Firma: in North Carolina ohne Betrag angekündigt'
	]);
});

test('a county has its residents and what is mapped in it; what is not established is not 0', () => {
	const counties = [RICHMOND, { fips: '37001', name: 'Alamance', fullName: 'Alamance County' }];
	const page = announcementPage(
		tinyAtlas([announce({ id: 'a', counties })], {
			counties: [
				{
					fips: '37153',
					fullName: 'Richmond County',
					state: 'NC',
					population2025: 42_041,
					landAreaSqMi: 470
				}
			]
		}),
		{
			facilities: [
				facility({ id: '1', name: 'Hall B' }),
				facility({ id: '2', operator: 'Acme' }),
				facility({ id: '3', state: 'VA', name: 'Of another Richmond' })
			],
			deals: []
		},
		'a'
	);
	expect(page?.counties).toEqual([
		{
			fips: '37153',
			fullName: 'Richmond County',
			population2025: 42_041,
			facilities: { count: 2, named: ['Acme', 'Hall B'] }
		},
		{
			fips: '37001',
			fullName: 'Alamance County',
			population2025: null,
			facilities: { count: 0, named: [] }
		}
	]);
});

test('power deals are those of the company in the state, its counties first', () => {
	const deals = [
		deal('later'),
		deal('here', { counties: ['Richmond'] }),
		deal('elsewhere', { states: ['GA'] }),
		deal('others', { companyId: 'bolt' })
	];
	const rows = [announce({ id: 'a', counties: [RICHMOND] })];
	const page = announcementPage(tinyAtlas(rows), { facilities: [], deals }, 'a');
	expect(page?.deals.map(({ id, sameCounty }) => [id, sameCounty])).toEqual([
		['here', true],
		['later', false]
	]);
});

test('two unnamed parties share no power deal', () => {
	const rows = [announce({ id: 'a', companyId: 'undisclosed' })];
	const deals = [deal('d', { companyId: 'undisclosed' })];
	const page = announcementPage(tinyAtlas(rows), { facilities: [], deals }, 'a');
	expect(page?.deals).toEqual([]);
});

test('a comparison begins with the announcement’s state and its company’s others', () => {
	const here = announce({ id: 'a', amount: usd(1e9) });
	const atlas = tinyAtlas([here, announce({ id: 'b', state: 'VA', amount: usd(5e9) })]);
	expect(setBeside(atlas, here)).toMatchObject({ items: ['NC', 'VA'], companies: ['acme'] });
	const alone = announce({ id: 'c', companyId: 'bolt', state: 'VA', amount: usd(1e9) });
	expect(setBeside(tinyAtlas([alone]), alone)).toMatchObject({
		items: ['VA', 'NC', 'GA'],
		companies: []
	});
	expect(setBeside(atlas, announce({ id: 'us', state: null }))).toBeNull();
});

function pageOf(id: string, rows: readonly Announcement[]) {
	return announcementPage(tinyAtlas(rows), NOTHING, id);
}

function facility(fields: Partial<Facility> & { id: string }): Facility {
	return {
		name: null,
		operator: null,
		counties: ['Richmond County'],
		state: 'NC',
		type: 'building',
		squareFeet: null,
		longitude: -79.7,
		latitude: 35,
		...fields
	};
}

function deal(id: string, fields: Partial<EnergyDeal> = {}): EnergyDeal {
	return {
		id,
		announcedOn: '2025-01-01',
		companyId: 'acme',
		suppliers: ['Power Co'],
		states: ['NC'],
		counties: [],
		plant: null,
		technology: 'solar',
		dealType: 'ppa',
		capacityMw: null,
		amountUsd: null,
		termYears: null,
		startYear: null,
		status: 'announced',
		statusAsOf: '2025-01-01',
		partOf: null,
		supersedes: null,
		sources: [],
		note: null,
		...fields
	};
}
