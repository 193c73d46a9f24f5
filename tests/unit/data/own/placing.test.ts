import { expect, test } from 'vitest';
import type { Said } from '$lib/data/own/column-guess';
import { readOwnFile } from '$lib/data/own/own-file';
import type { ReadTable } from '$lib/data/own/own-reading';
import { placeReader } from '$lib/data/own/place-text';
import type { StateCode } from '$lib/domain/place';
import { faultsOf } from './own-text';

const STATES: readonly (readonly [StateCode, string, string])[] = [
	['TX', '48', 'Texas'],
	['OH', '39', 'Ohio'],
	['IA', '19', 'Iowa'],
	['UT', '49', 'Utah'],
	['VA', '51', 'Virginia'],
	['MD', '24', 'Maryland'],
	['WA', '53', 'Washington'],
	['OK', '40', 'Oklahoma'],
	['OR', '41', 'Oregon'],
	['IN', '18', 'Indiana'],
	['ME', '23', 'Maine']
];
const COUNTIES: readonly (readonly [string, string, StateCode])[] = [
	['51059', 'Fairfax County', 'VA'],
	['51600', 'Fairfax city', 'VA'],
	['51107', 'Loudoun County', 'VA'],
	['51159', 'Richmond County', 'VA'],
	['51760', 'Richmond city', 'VA'],
	['24005', 'Baltimore County', 'MD'],
	['24510', 'Baltimore city', 'MD'],
	['48113', 'Dallas County', 'TX']
];
const places = placeReader({
	states: STATES.map(([code, fips, name]) => ({ code, fips, name })),
	counties: COUNTIES.map(([fips, fullName, state]) => ({ fips, fullName, state }))
});
const attempt = (text: string, said?: Said) =>
	readOwnFile(new TextEncoder().encode(text), places, said);
function read(text: string, said?: Said): ReadTable {
	const found = attempt(text, said);
	if ('refusal' in found) throw new Error(`refused: ${found.refusal}`);
	return found;
}
const kinds = (text: string, said?: Said) =>
	read(text, said).report.columns.map(({ kind }) => kind);
const statesOf = (text: string, said?: Said) => read(text, said).table.places.state?.keys;

test('a column called State places the rows, and not one of oks that stands before it', () => {
	const text = 'Check,State,MW\nok,Texas,100\nok,Ohio,200\nok,Iowa,5\n';
	expect(kinds(text)).toEqual(['text', 'state', 'number']);
	expect(statesOf(text)).toEqual(['TX', 'OH', 'IA']);
	expect(kinds('Where,State,MW\nTexas,OH,1\nOhio,TX,2\n')).toEqual(['text', 'state', 'number']);
});

test.each(['ok', 'OK', 'in', 'Or'])('a column of nothing but %s names no state', (word) => {
	expect(attempt(`Flag,MW\n${word},1\n${word},2\n`)).toMatchObject({ refusal: 'no_place' });
});

test('codes in capitals and full names are states under any header, where they are more than chance', () => {
	expect(kinds('Where,MW\nOK,1\nIN,2\nOR,3\n')[0]).toBe('state');
	expect(kinds('Where,MW\nOK,1\nTX,2\n')[0]).toBe('state');
	expect(kinds('Where,MW\nOklahoma,1\nOklahoma,2\n')[0]).toBe('state');
});

test('a column of words that happen to be codes sets no row aside', () => {
	const comments =
		'State,MW,Comment\nTexas,1,ok\nOhio,2,ok\nIowa,3,OK\nUtah,4,delayed\nMaine,5,in\n';
	const found = read(comments);
	expect(found.report).toMatchObject({ rowsRead: 5, rowsSetAside: 0 });
	expect(kinds(comments)[2]).toBe('text');
	const others = 'State,Where\nTexas,Ohio\nOhio,Texas\nIowa,Utah\nUtah,Iowa\nMaine,nowhere\n';
	expect(read(others).report.rowsSetAside).toBe(0);
	expect(read(others).report.columns[1]).toMatchObject({
		kind: 'text',
		seems: { kind: 'state', cells: 4, of: 5 }
	});
});

test('of two columns that name states the first places the rows until the reader says which does', () => {
	const text = 'HQ State,Project State,MW\nWA,Texas,100\nWA,Ohio,200\n';
	const found = read(text);
	expect(found.report.placedBy).toEqual({
		kind: 'state',
		column: 'HQ State',
		others: ['Project State']
	});
	const said: Said = { columns: { 'Project State': { kind: 'state' } } };
	expect(read(text, said).report.placedBy).toMatchObject({ column: 'Project State', others: [] });
	expect(statesOf(text, said)).toEqual(['TX', 'OH']);
	const moved: Said = { columns: { 'HQ State': { kind: 'text' } } };
	expect(statesOf(text, moved)).toEqual(['TX', 'OH']);
	const kept: Said = { columns: { 'HQ State': { kind: 'state' } } };
	expect(read(text, kept).report.placedBy).toMatchObject({ column: 'HQ State', others: [] });
});

test('a second column of states sets no row aside, and neither does a county where rows are of states', () => {
	const names = read('State,State Name,MW\nTX,Texas,1\nOH,Ohio,2\nUT,the Beehive State,3\n');
	expect(names.report).toMatchObject({ rowsRead: 3, rowsSetAside: 0 });
	expect(names.report.placedBy).toMatchObject({ column: 'State', others: [] });
	const counties = 'State,County,MW\nTX,Dallas,1\nVA,several,2\n';
	expect(read(counties).report).toMatchObject({ kind: 'counties', rowsSetAside: 1 });
	expect(read(counties, { kind: 'states' }).report).toMatchObject({ rowsRead: 2 });
});

test('Long beside Lat is as clear as Longitude', () => {
	const text = 'Name,Lat,Long\na,33,-84\nb,34,84° W\nc,35,85° W\n';
	expect(read(text).report).toMatchObject({ kind: 'points', rowsRead: 1, rowsSetAside: 2 });
});

test('two columns that show states under names that say nothing are a question as well', () => {
	const text = 'From,To,MW\nWashington,Texas,1\nOhio,Utah,2\n';
	expect(read(text).report.placedBy).toMatchObject({ column: 'From', others: ['To'] });
	expect(
		read(`State,${text}`.replace('\nW', '\nTX,W').replace('\nO', '\nTX,O')).report.placedBy
	).toMatchObject({ column: 'State', others: [] });
});

test('the state of the headquarters contradicts no county by its code, and moves no point', () => {
	const counties = read('HQ State,FIPS,MW\nWA,51107,1\nWA,48113,2\n');
	expect(counties.report.rowsSetAside).toBe(0);
	expect(counties.table.places.state?.keys).toEqual(['VA', 'TX']);
	const points = read('Name,HQ State,lat,lon\na,WA,33,-84\nb,WA,34,-85\n');
	expect(points.report.kind).toBe('points');
	expect(points.table.places.state).toBeNull();
});

test('the code of a county settles the place whose name a county and a city share', () => {
	const text =
		'FIPS,County,State,MW\n51059,Fairfax,VA,20\n51760,Richmond,VA,5\n24510,Baltimore,MD,7\n51107,Loudoun,VA,1\n';
	const found = read(text);
	expect(found.report).toMatchObject({ kind: 'counties', rowsRead: 4, rowsSetAside: 0 });
	expect(found.table.places.county?.keys).toEqual(['51059', '51760', '24510', '51107']);
	const turned = read('State,County,FIPS\nVA,Fairfax,51059\nMD,Baltimore,24510\nVA,Nobody,51107\n');
	expect(turned.table.places.county?.keys).toEqual(['51059', '24510', '51107']);
	expect(turned.report.placedBy).toMatchObject({ kind: 'county', column: 'FIPS', others: [] });
});

test('a county’s name that is another’s than the code beside it is a contradiction, and said to be one', () => {
	const found = read(
		'State,County,FIPS\nVA,Loudoun,51107\nVA,Fairfax,51059\nTX,Loudoun,48113\nVA,"Fairfax County, VA",51107\n'
	);
	expect(faultsOf(found)).toEqual([
		['county_differs', 'County', 'Loudoun'],
		['county_differs', 'County', 'Fairfax County, VA']
	]);
	expect(found.report.rowsRead).toBe(2);
});

test('where a row lacks its code the name of its county places it, and a code that is none does not', () => {
	const found = read(
		'FIPS,County,State\n51059,Fairfax,VA\n48113,Dallas,TX\n51760,Richmond,VA\n,Loudoun,VA\n99999,Loudoun,VA\n,Richmond,VA\n,,VA\n'
	);
	expect(found.table.places.county?.keys).toEqual(['51059', '48113', '51760', '51107']);
	expect(faultsOf(found)).toEqual([
		['required', 'FIPS', ''],
		['required', 'FIPS', ''],
		['county', 'FIPS', '99999'],
		['county_or_city', 'County', 'Richmond']
	]);
});

test.each([
	['county_fips,MW\n51107,1\n99999,2\n46113,3\n46114,4\n', 'counties', 1],
	['FIPS,MW\n51107,1\n99999,2\n51059,5\n46113,3\n', 'counties', 2],
	['State,MW\nTexas,1\nPuerto Rico,2\nGuam,3\nTotal,6\n', 'states', 1],
	['Staat;MW\nTexas;1\nOhio;2\nNord-Carolina;3\n', 'states', 2],
	['Name,Latitude,Longitude\na,91,10\nb,,-80\nc,"41,5",-81\nd,33° 45\' N,84° 23\' W\n', 'points', 1]
])(
	'a column that is called what it is stays that, however many of its cells are not: %j',
	(text, kind, count) => {
		expect(read(text).report).toMatchObject({ kind, rowsRead: count });
	}
);

test('a file whose header alone says a place, and no cell of it, is refused', () => {
	expect(attempt('State,MW\nplanned,1\nopen,2\nok,3\n')).toMatchObject({ refusal: 'no_place' });
	expect(attempt('FIPS,MW\n99999,1\n')).toMatchObject({ refusal: 'no_place' });
});

test('a column that is known late is no place beside the one that places the rows', () => {
	const rows = 'TX,\n'.repeat(3100) + 'TX,Ohio\n'.repeat(1200);
	const padding = `# ${'x'.repeat(1000)}\n`.repeat(1100);
	const found = read(
		`State,Where\n${rows.slice(0, 40_000)}${padding}${rows.slice(40_000)}TX,nowhere\n`
	);
	expect(found.report.rowsSetAside).toBe(0);
	expect(found.report.columns[1]?.kind).toBe('text');
});

test('most cells of a column of words that are numbers are told, unless the reader said words', () => {
	const text = 'State,Amount\nTX,1\nOH,2\nIA,3\nUT,about 5\nVA,6\nMD,many\nME,n/a\n';
	expect(read(text).report.columns[1]).toMatchObject({
		kind: 'text',
		seems: { kind: 'number', cells: 4, of: 6 }
	});
	const said = read(text, { columns: { Amount: { kind: 'text' } } });
	expect(said.report.columns[1]?.seems).toBeNull();
	expect(read('State,Note\nTX,a\nOH,b\nIA,3\n').report.columns[1]?.seems).toBeNull();
});

test('the order of day and month is told where a cell depends on it, and nowhere else', () => {
	const order = (dates: readonly string[]) =>
		read(`State,Date\n${dates.map((date) => `TX,${date}\n`).join('')}`).report.columns[1];
	expect(order(['04.06.2025', '05.07.2025'])).toMatchObject({ order: null, open: null });
	expect(order(['2025-06-04', '2025'])).toMatchObject({ order: null, open: null });
	expect(order(['3/14/2025', '3/4/2025'])).toMatchObject({ order: 'month_first', open: null });
	expect(order(['14/3/2025', '3/4/2025'])).toMatchObject({ order: 'day_first', open: null });
	expect(order(['04.06.2025', '3/4/2025'])).toMatchObject({ order: null, open: 'order' });
});

test('a first row that is set aside as a whole says so, and why', () => {
	const { sample } = read('State,MW\nTX,1\nOH,2,3\nIA,"4" x\n,5\n').report;
	expect(
		sample.map(({ aside }) => aside?.map(({ column, problem }) => [column, problem.en]))
	).toEqual([
		undefined,
		[[null, 'more cells than columns']],
		[[null, 'a double quote that is opened and not closed as it should be']],
		[['State', 'empty where the row needs a place']]
	]);
});
