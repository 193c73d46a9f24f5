import { describe, expect, test } from 'vitest';
import { ACME, found, ofAnnouncements } from './found';
import { addresses, announcement, capex, deal, tiny } from './tiny';

test('a sound table has no issues', () => expect(ofAnnouncements({})).toEqual([]));

describe('lineages', () => {
	test('a cycle in supersedes is found at each of its rows', () => {
		expect(ofAnnouncements({ id: 'a', supersedes: 'b' }, { id: 'b', supersedes: 'a' })).toEqual([
			'announcements 2 supersedes',
			'announcements 3 supersedes'
		]);
	});

	test('a cycle in part_of is found', () => {
		expect(ofAnnouncements({ id: 'a', part_of: 'b' }, { id: 'b', part_of: 'a' })).toEqual([
			'announcements 2 part_of',
			'announcements 3 part_of'
		]);
		expect(ofAnnouncements({ id: 'a', part_of: 'a' })).toEqual(['announcements 2 part_of']);
	});

	test('a lineage that forks is found at both of its ends', () => {
		expect(
			ofAnnouncements({ id: 'a' }, { id: 'b', supersedes: 'a' }, { id: 'c', supersedes: 'a' })
		).toEqual(['announcements 3 supersedes', 'announcements 4 supersedes']);
	});

	test('an id that is not there is found once', () => {
		expect(ofAnnouncements({ id: 'a', part_of: 'gone' })).toEqual(['announcements 2 part_of']);
		expect(ofAnnouncements({ id: 'a', supersedes: 'gone' })).toEqual([
			'announcements 2 supersedes'
		]);
	});

	test('what refers to a row with a bad cell is not itself wrong', () => {
		expect(ofAnnouncements({ id: 'a', status: 'dreamt' }, { id: 'b', part_of: 'a' })).toEqual([]);
	});

	test('an announcement cannot replace one made later', () => {
		expect(
			ofAnnouncements(
				{ id: 'a', announced_on: '2025-06-05', status_as_of: '2025-06-05' },
				{ id: 'b', supersedes: 'a' }
			)
		).toEqual(['announcements 3 supersedes']);
		expect(
			ofAnnouncements({ id: 'a', announced_on: '2025' }, { id: 'b', supersedes: 'a' })
		).toEqual([]);
	});
});

test('a repeated key is found where it is repeated', () => {
	expect(ofAnnouncements({ id: 'a' }, { id: 'a' })).toEqual(['announcements 3 id']);
});

test('an unknown state is found', () => {
	const tables = tiny({ announcements: [announcement({ state: 'ZZ' })] });
	expect(addresses(tables.announcements.issues)).toEqual(['announcements 2 state']);
});

describe('companies', () => {
	test('a name and an alias both resolve, anything else is found', () => {
		expect(ofAnnouncements({ company: 'Acme Cloud' })).toEqual([]);
		expect(ofAnnouncements({ company: 'acme' })).toEqual(['announcements 2 company']);
		expect(found({ companyCapex: [capex({ company: 'Nobody' })] })).toEqual([
			'company_capex 2 company'
		]);
		expect(found({ energyDeals: [deal({ company: 'Nobody' })] })).toEqual([
			'energy_deals 2 company'
		]);
	});

	test('partners need not be companies', () =>
		expect(ofAnnouncements({ partners: 'Nobody' })).toEqual([]));

	test('a name that means two companies is found', () => {
		const other = { id: 'other', name: 'Other', aliases: 'Acme', disclosed: 'yes' };
		expect(found({ companies: [ACME, other] })).toEqual(['companies 3 aliases']);
	});
});

describe('amounts', () => {
	const amount = (low: string, high: string, basis: string, kind = 'investment') =>
		ofAnnouncements({
			amount_usd_millions: low,
			amount_high_usd_millions: high,
			amount_basis: basis,
			amount_kind: kind
		});

	test('a range has a high end above its low end', () => {
		expect(amount('1', '2', 'range')).toEqual([]);
		expect(amount('1', '', 'range')).toEqual(['announcements 2 amount_high_usd_millions']);
		expect(amount('2', '1', 'range')).toEqual(['announcements 2 amount_high_usd_millions']);
	});

	test('only a range has a high end', () =>
		expect(amount('1', '2', 'exact')).toEqual(['announcements 2 amount_high_usd_millions']));

	test('a figure has a basis and a kind, and these have a figure', () => {
		expect(amount('1', '', '')).toEqual(['announcements 2 amount_basis']);
		expect(amount('1', '', 'exact', '')).toEqual(['announcements 2 amount_kind']);
		expect(amount('', '', 'exact')).toEqual(['announcements 2 amount_usd_millions']);
		expect(amount('', '', '', 'investment')).toEqual(['announcements 2 amount_usd_millions']);
	});

	test('a bond ceiling is a ceiling', () => {
		expect(amount('1', '', 'up_to', 'bond_ceiling')).toEqual([]);
		expect(amount('1', '', 'exact', 'bond_ceiling')).toEqual(['announcements 2 amount_basis']);
	});

	test('guidance is held to the same', () => {
		const row = capex({ kind: 'guidance', basis: 'range', stated_on: '2025-02' });
		expect(found({ companyCapex: [row] })).toEqual(['company_capex 2 amount_high_usd_millions']);
	});
});

test('a national plan has no state, and everything else has one', () => {
	expect(ofAnnouncements({ scope: 'national_plan', state: '' })).toEqual([]);
	expect(ofAnnouncements({ scope: 'national_plan' })).toEqual(['announcements 2 state']);
	expect(ofAnnouncements({ state: '' })).toEqual(['announcements 2 state']);
});

test('a status is not older than its announcement, unless a partial date leaves it open', () => {
	expect(ofAnnouncements({ status_as_of: '2025-06-03' })).toEqual(['announcements 2 status_as_of']);
	expect(ofAnnouncements({ status_as_of: '2025' })).toEqual([]);
	expect(found({ energyDeals: [deal({ status_as_of: '2025-05' })] })).toEqual([
		'energy_deals 2 status_as_of'
	]);
});

test('a period does not end before it starts', () => {
	expect(ofAnnouncements({ period_start: '2026', period_end: '2025' })).toEqual([
		'announcements 2 period_end'
	]);
});

test('a second source has publisher and address, and what is corroborated has one', () => {
	expect(ofAnnouncements({ source2_publisher: 'Herald' })).toEqual(['announcements 2 source2_url']);
	expect(ofAnnouncements({ sourcing: 'corroborated' })).toEqual(['announcements 2 sourcing']);
});
