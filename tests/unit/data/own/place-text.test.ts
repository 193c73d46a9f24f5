import { expect, test } from 'vitest';
import { placeReader } from '$lib/data/own/place-text';
import type { StateCode } from '$lib/domain/place';

const STATES: readonly [StateCode, string, string][] = [
	['NC', '37', 'North Carolina'],
	['AL', '01', 'Alabama'],
	['MD', '24', 'Maryland'],
	['DC', '11', 'District of Columbia'],
	['NM', '35', 'New Mexico']
];
const COUNTIES: readonly [string, string, StateCode][] = [
	['37153', 'Richmond County', 'NC'],
	['01001', 'Autauga County', 'AL'],
	['24005', 'Baltimore County', 'MD'],
	['24510', 'Baltimore city', 'MD'],
	['35013', 'Doña Ana County', 'NM']
];
const places = placeReader({
	states: STATES.map(([code, fips, name]) => ({ code, fips, name })),
	counties: COUNTIES.map(([fips, fullName, state]) => ({ fips, fullName, state }))
});
const state = (cell: string) => {
	const read = places.state(cell);
	return 'value' in read ? read.value : read.rule;
};
const county = (cell: string, within?: StateCode) => {
	const read = places.county(cell, within);
	return 'value' in read ? read.value : read.rule;
};

test.each([
	['NC', 'NC'],
	['nc', 'NC'],
	['N.C.', 'NC'],
	['US-NC', 'NC'],
	['North Carolina', 'NC'],
	['NORTH CAROLINA ', 'NC'],
	['Nordkarolina', 'NC'],
	['37', 'NC'],
	['1', 'AL'],
	['01', 'AL'],
	['37.0', 'NC'],
	['Washington, D.C.', 'DC'],
	['D.C.', 'DC']
])('%s is the state %s', (cell, code) => {
	expect(state(cell)).toBe(code);
});

test.each(['PR', '72', '99', 'Carolina', 'constructor', '__proto__', 'USA'])(
	'%s is none of the states',
	(cell) => {
		expect(state(cell)).toBe('state');
	}
);

test.each([
	['37153', '37153'],
	['1001', '01001'],
	['1001.0', '01001'],
	['0500000US37153', '37153'],
	['Richmond County, NC', '37153'],
	['richmond, north carolina', '37153'],
	['Dona Ana, NM', '35013']
])('%s is the county %s', (cell, fips) => {
	expect(county(cell)).toBe(fips);
});

test('a county’s name alone needs the state of its row', () => {
	expect(county('Richmond')).toBe('county_of_which_state');
	expect(county('Atlantis')).toBe('county');
	expect(county('Richmond', 'NC')).toBe('37153');
	expect(county('Richmond', 'AL')).toBe('county');
});

test('a name that a county and a city share is neither’s: Baltimore', () => {
	expect(county('Baltimore', 'MD')).toBe('county_or_city');
	expect(county('Baltimore, MD')).toBe('county_or_city');
	expect(county('Baltimore County', 'MD')).toBe('24005');
	expect(county('Baltimore city', 'MD')).toBe('24510');
});

test('an empty place is unknown', () => {
	expect(state('')).toBeNull();
	expect(county('n/a')).toBeNull();
});
