import { describe, expect, test } from 'vitest';
import type { CapexFigure } from '../../../src/lib/domain/capex';
import { totalOfDeals, type EnergyDeal } from '../../../src/lib/domain/energy-deal';
import { bordersOf } from '../../../src/lib/domain/neighbours';
import { STATE_CODES } from '../../../src/lib/domain/place';
import { capexCompanies } from '../../../src/lib/view/capex-years';
import { companyProfile } from '../../../src/lib/view/company-profile';
import { stateProfile } from '../../../src/lib/view/state-profile';
import { announce, usd } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

const deal = (id: string, fields: Partial<EnergyDeal> = {}): EnergyDeal => ({
	id,
	announcedOn: '2025-01-01',
	companyId: 'acme',
	suppliers: ['Grid'],
	states: ['NC'],
	counties: [],
	plant: null,
	technology: 'gas',
	dealType: 'ppa',
	capacityMw: 100,
	amountUsd: null,
	termYears: null,
	startYear: null,
	status: 'announced',
	statusAsOf: '2025-01-01',
	partOf: null,
	supersedes: null,
	sources: [{ publisher: 'Paper', url: 'https://example.org/', publishedOn: null }],
	note: null,
	...fields
});
const ATLAS = tinyAtlas([
	announce({ id: 'a', status: 'operational', amount: usd(10e6) }),
	announce({ id: 'b', status: 'announced', amount: usd(5e6) }),
	announce({
		id: 'c',
		companyId: 'bolt',
		partners: ['ACME Cloud'],
		amount: usd(70e6),
		state: 'GA'
	}),
	announce({ id: 'd', scope: 'national_plan', state: null, amount: usd(900e6) }),
	announce({ id: 'e', state: 'NC' })
]);
const company = (id: string) => {
	const found = ATLAS.companies.find((one) => one.id === id);
	if (!found) throw new Error(`no ${id}`);
	return companyProfile(ATLAS, { deals: [], capex: [] }, found);
};

describe('the profile of a state', () => {
	const profile = stateProfile(
		ATLAS,
		[deal('x'), deal('y', { states: ['NC', 'VA'] }), deal('z', { states: ['GA'] })],
		'NC',
		['facilities']
	);

	test('shows the points there are and no others', () => {
		expect(profile.counties.request.sites).toEqual(['facilities']);
	});

	test('has a floor that its statuses add up to', () => {
		expect(profile.figures.floor).toBe(15e6);
		expect(profile.figures.statuses.reduce((sum, { value }) => sum + value, 0)).toBe(15e6);
	});

	test('has the deals that name it, those that name others too marked as shared', () => {
		expect(profile.deals.lines.map(({ id, shared }) => [id, shared])).toEqual([
			['x', false],
			['y', true]
		]);
		expect([profile.deals.capacityMw, profile.deals.sharedMw]).toEqual([200, 100]);
	});

	test('names the projects without a figure and the counters without a number', () => {
		expect(profile.unknown.withoutFigure.map(({ id }) => id)).toEqual(['e']);
		const georgia = stateProfile(ATLAS, [], 'GA', []);
		expect(georgia.unknown.silentCounters).toHaveLength(1);
	});
});

describe('the profile of a company', () => {
	test('has neither country-wide plans nor projects of others in its floor, but beside it', () => {
		const acme = company('acme');
		expect(acme.figures.floor).toBe(15e6);
		expect(acme.national.map(({ row }) => row.id)).toEqual(['d']);
		expect(acme.partner.map(({ row }) => row.id)).toEqual(['c']);
	});

	test('does not name a company as a partner of its own project', () => {
		expect(company('bolt').partner).toEqual([]);
	});
});

test('of two neighbours each is the other’s', () => {
	for (const code of STATE_CODES)
		for (const other of bordersOf(code)) expect(bordersOf(other)).toContain(code);
});

describe('megawatts of power deals', () => {
	const plan = deal('plan', { capacityMw: 500 });
	const piece = deal('piece', { capacityMw: 50, partOf: 'plan' });
	const old = deal('old', { capacityMw: 960 });
	const larger = deal('larger', { capacityMw: 1920, supersedes: 'old' });
	const unknown = deal('unknown', { capacityMw: null });

	test('are added once, in whatever order the deals stand', () => {
		const deals = [plan, piece, old, larger, unknown];
		for (const order of [deals, deals.toReversed()]) {
			const total = totalOfDeals(order);
			expect([total.capacityMw, total.known, total.of]).toEqual([2420, 2, 3]);
			expect(new Map(total.setAside.map(({ id, reason }) => [id, reason]))).toEqual(
				new Map([
					['piece', 'part_of'],
					['old', 'replaced'],
					['unknown', 'no_capacity']
				])
			);
		}
	});

	test('of a part count where the larger deal is not among those asked for', () => {
		expect(totalOfDeals([piece]).capacityMw).toBe(50);
	});

	test('of nothing known are not 0', () => {
		expect(totalOfDeals([unknown]).capacityMw).toBeNull();
	});
});

test('guidance stands in the order in which it was said, and two definitions of a year are kept apart', () => {
	const figure = (fields: Partial<CapexFigure>): CapexFigure => ({
		companyId: 'acme',
		reporter: 'Acme Holding',
		fiscalYear: 2025,
		period: 'FY',
		periodEnd: '2025-06-30',
		kind: 'guidance',
		amount: usd(100e9, 'about'),
		statedOn: null,
		source: { publisher: 'Paper', url: 'https://example.org/', publishedOn: null },
		note: null,
		...fields
	});
	const [acme] = capexCompanies([
		figure({ statedOn: '2025-07' }),
		figure({ kind: 'actual', amount: usd(70e9) }),
		figure({ statedOn: '2025-02-06' }),
		figure({ kind: 'actual', amount: usd(72e9) }),
		figure({ kind: 'actual', period: 'Q1', periodEnd: '2024-09-30' })
	]);
	expect(acme?.years.map(({ guidance }) => guidance.map(({ statedOn }) => statedOn))).toEqual([
		['2025-02-06', '2025-07']
	]);
	expect(acme?.years[0]?.actual.map(({ amount }) => amount.usd)).toEqual([70e9, 72e9]);
	expect([acme?.calendarYears, acme?.quarters.length]).toEqual([false, 1]);
});
