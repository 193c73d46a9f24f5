import { describe, expect, test } from 'vitest';
import { findings } from '../../../src/lib/data/check';
import { STATE_CODES } from '../../../src/lib/domain/place';
import { ACME, found, US } from './found';
import { addresses, announcement, capex, county, deal, state, tiny } from './tiny';

describe('places', () => {
	const counties = [
		county('34153', 'Richmond County', 'NC'),
		county('29510', 'St. Louis city', 'MO')
	];
	const placed = (cells: Parameters<typeof announcement>[0]) =>
		addresses(
			findings(
				tiny({ states: [], companies: [ACME], counties, announcements: [announcement(cells)] })
			)
		).filter((address) => address.startsWith('announcements') && !address.endsWith(' state'));

	test('a county is known, in the state, and called so', () => {
		expect(placed({ county: 'Richmond', county_fips: '34153' })).toEqual([]);
		expect(placed({ county: 'Richmond', county_fips: '34999' })).toHaveLength(1);
		expect(placed({ county: 'Durham', county_fips: '34153' })).toHaveLength(1);
		expect(placed({ county: 'Richmond', county_fips: '34153', state: 'GA' })).toHaveLength(1);
	});

	test('a city that is a county goes by its full name', () =>
		expect(placed({ county: 'St. Louis City', county_fips: '29510', state: 'MO' })).toEqual([]));

	test('each county has a code', () => {
		expect(placed({ county: 'Richmond;Durham', county_fips: '34153' })).toEqual([
			'announcements 2 county_fips'
		]);
	});

	test('Connecticut’s old counties are known', () =>
		expect(placed({ county: 'New London', county_fips: '09011', state: 'CT' })).toEqual([]));

	test('a power deal may span states, and its counties lie in one of them', () => {
		const deals = (cells: Parameters<typeof deal>[0]) =>
			found({ counties: [county('34153', 'Richmond County', 'NC')], energyDeals: [deal(cells)] });
		const address = 'energy_deals 2 county';
		expect(deals({ state: 'GA;NC', county: 'Richmond' })).not.toContain(address);
		expect(deals({ state: 'GA', county: 'Richmond' })).toContain(address);
	});

	test('a facility’s state, code and county agree', () => {
		// Made-up codes of two digits fill the table; North Carolina has its own.
		const states = STATE_CODES.map((code, at) =>
			code === 'NC' ? state('NC', 'North Carolina', '37') : state(code, code, `${at + 40}`)
		);
		const facility = (cells: Record<string, string>) =>
			found({
				states,
				counties: [county('37153', 'Richmond County', 'NC')],
				facilities: [
					{
						id: '00000000001',
						state: 'North Carolina',
						state_abb: 'NC',
						state_id: '37',
						county: 'Richmond County',
						county_id: '153',
						lon: '-79.7',
						lat: '34.9',
						type: 'building',
						...cells
					}
				]
			});
		expect(facility({})).toEqual([]);
		expect(facility({ state: 'Georgia' })).toEqual(['facilities_im3 2 state']);
		expect(facility({ state_abb: 'PR' })).toEqual(['facilities_im3 2 state_abb']);
		expect(facility({ county_id: '999' })).toEqual(['facilities_im3 2 county_id']);
		expect(facility({ county: 'Durham County' })).toEqual(['facilities_im3 2 county']);
	});
});

describe('counts', () => {
	const vintage = (covered: string) => ({
		vintage_id: 'x-2025',
		label: 'X',
		source_publisher: 'X',
		as_of: '2025',
		states_covered: covered,
		source_url: 'https://example.org/x'
	});
	const count = (vintage_id: string, code: string) => ({
		vintage_id,
		state: code,
		count_kind: 'all',
		count: '0'
	});

	test('a vintage covers as many states as it says', () => {
		const stateCounts = [count('x-2025', 'NC'), count('x-2025', 'GA')];
		expect(found({ stateCountVintages: [vintage('2')], stateCounts })).toEqual([]);
		expect(found({ stateCountVintages: [vintage('3')], stateCounts })).toEqual([
			'state_count_vintages 2 states_covered'
		]);
	});

	test('a count belongs to a vintage', () => {
		expect(found({ stateCounts: [count('y-2025', 'NC')] })).toEqual(['state_counts 2 vintage_id']);
	});
});

test('a state without a row is found', () => {
	expect(found({ states: US.slice(1) })).toEqual(['states - state']);
});

test('a county lies in the state its code begins with', () => {
	const alabama = US.find(({ state: code }) => code === 'AL')?.fips ?? '';
	expect(found({ counties: [county(`${alabama}001`, 'Autauga County', 'AK')] })).toEqual([
		'counties 2 state'
	]);
});

test('a company has one actual figure for a period, and guidance has a day', () => {
	expect(
		found({ companyCapex: [capex(), capex({ stated_on: '2026-01' }), capex({ period: 'Q4' })] })
	).toEqual(['company_capex 3 kind']);
	expect(found({ companyCapex: [capex({ kind: 'guidance' })] })).toEqual([
		'company_capex 2 stated_on'
	]);
});

test('a frontier site of the timeline is in the list, and each has a point', () => {
	const site = (name: string) => ({
		Name: name,
		'Current H100 equivalents': '0',
		'Current power (MW)': '0',
		'Current total capital cost (2025 USD billions)': '0',
		'Selected Sources': '-',
		'Calculations sheet': 'https://example.org/x',
		Country: 'United States'
	});
	const point = (Name: string, Country = 'United States') => ({
		Name,
		Country,
		lat_nominatim: '1',
		lon_nominatim: '1',
		nominatim_precision: 'address'
	});
	expect(found({ epochSites: [site('A')], epochGeocodes: [point('A')] })).toEqual([]);
	expect(found({ epochSites: [site('A')] })).toEqual(['epoch_frontier_data_centers 2 Name']);
	expect(found({ epochSites: [site('A')], epochGeocodes: [point('A', 'China')] })).toEqual([
		'epoch_frontier_data_centers 2 Country'
	]);
	expect(found({ epochGeocodes: [point('B')] })).toEqual(['epoch_geocodes 2 Name']);
});
