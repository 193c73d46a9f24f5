import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '$lib/data/folder.server';
import type { Said } from '$lib/data/own/column-guess';
import { readOwnFile } from '$lib/data/own/own-file';
import { placeReader } from '$lib/data/own/place-text';
import { placesOf } from '$lib/data/own/places-file';
import type { OwnReport } from '$lib/data/own/report';

// Files that nobody here wrote, byte for byte as their packages ship them; README.md beside them says which. What is expected was
// counted with other programs.
const FOLDER = 'tests/fixtures/own';
const places = placeReader(placesOf(readFolder('data').tables));

const read = (name: string, said?: Said) =>
	readOwnFile(new Uint8Array(readFileSync(join(FOLDER, name))), places, said);
function report(name: string, said?: Said): OwnReport {
	const found = read(name, said);
	if ('refusal' in found) throw new Error(`${name}: refused, ${found.refusal}`);
	return found.report;
}
const kinds = ({ columns }: OwnReport) => columns.map(({ name, kind }) => `${name}: ${kind}`);
const known = ({ columns }: OwnReport, name: string) =>
	columns.find((column) => column.name === name)?.known;
const valuesAt = ({ issues }: OwnReport, column: string) =>
	issues
		.filter((issue) => issue.column === column)
		.flatMap(({ examples }) => examples.map(({ value }) => value));
const conversion = ({ conversions }: OwnReport, column: string, of: string) =>
	conversions.find((one) => one.column === column && one.conversion === of)?.count ?? 0;

describe('values per state', () => {
	test('crime in the 50 states and DC: every row is read, three names without the space behind them', () => {
		const crime = report('statecrime.csv');
		expect([crime.kind, crime.rowsRead, crime.rowsSetAside]).toEqual(['states', 51, 0]);
		expect(kinds(crime)).toEqual([
			'state: state',
			...['violent', 'murder', 'hs_grad', 'poverty', 'single', 'white', 'urban'].map(
				(name) => `${name}: number`
			)
		]);
		expect(conversion(crime, 'state', 'state_name')).toBe(51);
		expect(conversion(crime, 'state', 'trimmed')).toBe(3);
	});

	test('engineers and hurricanes: 51 rows, and Puerto Rico set aside with its line', () => {
		const engineers = report('population_engineers_hurricanes.csv');
		expect([engineers.kind, engineers.rowsRead, engineers.rowsSetAside]).toEqual(['states', 51, 1]);
		expect(engineers.issues).toMatchObject([
			{ column: 'state', rule: 'state', examples: [{ line: 53, value: 'Puerto Rico' }] }
		]);
		expect(known(engineers, 'hurricanes')).toBe(51);
	});
});

describe('values per county', () => {
	test('a list of 3,235 counties: those of territories and those that are no more are set aside by name', () => {
		const list = report('fips-counties.csv');
		expect(list.kind).toBe('counties');
		expect(list.rowsRead + list.rowsSetAside).toBe(3235);
		expect(list.issues.find(({ column }) => column === 'state')?.count).toBe(92);
		for (const gone of ['Valdez-Cordova Census Area', 'Wade Hampton Census Area', 'Shannon County'])
			expect(valuesAt(list, 'countyname')).toContain(gone);
		// 92 in territories; Bedford city and the three above; Petersburg by its old name may be read or not.
		expect([96, 97]).toContain(list.rowsSetAside);
	});

	test('tabs, and codes without their leading zeros: 3,133 counties once the reader says what they are', () => {
		const rates = report('unemployment.tsv', { columns: { id: { kind: 'county' } } });
		expect([rates.kind, rates.delimiter]).toEqual(['counties', '\t']);
		// 78 in Puerto Rico, and seven codes that are no more.
		expect([rates.rowsRead, rates.rowsSetAside]).toEqual([3133, 85]);
		expect(conversion(rates, 'id', 'leading_zero')).toBe(309);
	});
});

describe('points', () => {
	test('1,199 airports: NA is no state but unknown, and what lies in Puerto Rico is told', () => {
		const airports = report('airports.csv');
		expect([airports.kind, airports.rowsRead + airports.rowsSetAside]).toEqual(['points', 1199]);
		expect(kinds(airports)).toEqual([
			'iata: text',
			'name: text',
			'city: text',
			'state: state',
			'country: text',
			'latitude: latitude',
			'longitude: longitude'
		]);
		expect(conversion(airports, 'state', 'null_word')).toBe(1);
		expect(valuesAt(airports, 'state')).toEqual(['PR', 'PR', 'PR']);
	});

	test('twenty cities of Russia are points like any other', () => {
		const cities = report('minard-cities.csv');
		expect([cities.kind, cities.rowsRead, cities.rowsSetAside]).toEqual(['points', 20, 0]);
		expect(kinds(cities)).toEqual(['lon: longitude', 'lat: latitude', 'city: text']);
	});
});

describe('files about no place here', () => {
	test.each([
		['us-employment.csv', 'months and industries'],
		['Titanic.psv', 'pipes and quotes everywhere'],
		['long-sample.csv', 'no header'],
		['utf-8-bom-sample.csv', 'a byte order mark'],
		['test_utf16_little.csv', 'UTF-16, little end first'],
		['test_utf16_big.csv', 'UTF-16, big end first'],
		['iso8859.csv', 'ISO 8859-1'],
		['semicolon-delimited.csv', 'semicolons'],
		['mac_newlines.csv', 'carriage returns alone'],
		['newlines_crlf.csv', 'line breaks in cells'],
		['escaped_quotes.csv', 'doubled quotes'],
		['test_geojson.csv', 'JSON in cells'],
		['location_coordinates.csv', 'degrees, minutes and seconds, with stray quotes']
	])('%s (%s) is not read for want of a place, and for nothing else', (name) => {
		expect(read(name)).toEqual({ refusal: 'no_place', line: null });
	});
});

test('every file kept here is tried above and named in the list of sources', () => {
	const sources = readFileSync(join(FOLDER, 'README.md'), 'utf8');
	const tests = readFileSync('tests/data/foreign-files.test.ts', 'utf8');
	const files = readdirSync(FOLDER).filter((name) => name !== 'README.md');
	expect(files.length).toBeGreaterThanOrEqual(12);
	for (const name of files) {
		expect(sources).toContain(`\`${name}\``);
		expect(tests).toContain(`'${name}'`);
	}
});
