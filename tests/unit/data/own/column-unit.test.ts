import { expect, test } from 'vitest';
import { inferMeasures } from '$lib/view/own/infer';
import { cellsOf } from './own-places';
import { faultsOf, readTable } from './own-text';

const column = (name: string, cells: readonly string[]) =>
	readTable(`State,${name}\n${cells.map((cell) => `NC,${cell}\n`).join('')}`);

test('cells in another unit than the one the column names are set aside', () => {
	const read = column('Power (MW)', ['1.2 GW', '300 MW', '500 kW', '7']);
	expect(faultsOf(read)).toEqual([
		['unit_differs', 'Power (MW)', '1.2 GW'],
		['unit_differs', 'Power (MW)', '500 kW']
	]);
	expect(cellsOf(read.table, 1)).toEqual([300, 7]);
});

test('where the name says no unit, most of its cells do', () => {
	const read = column('Power', ['1.2 GW', '300 MW', '500 mw', '7']);
	expect(faultsOf(read)).toEqual([['unit_differs', 'Power', '1.2 GW']]);
	expect(cellsOf(read.table, 1)).toEqual([300, 500, 7]);
});

test('power is no energy', () => {
	expect(faultsOf(column('energy_mwh', ['5', '5 MWh', '5 MW']))).toEqual([
		['unit_differs', 'energy_mwh', '5 MW']
	]);
});

test('a unit that is met after thousands of bare numbers is the column’s, another is not', () => {
	const cells = [...Array.from({ length: 4000 }, () => '5'), '6 GW', '7', '8 MW'];
	const read = column('power', cells);
	expect(faultsOf(read)).toEqual([['unit_differs', 'power', '8 MW']]);
	expect(read.report.rowsRead).toBe(4002);
});

test('beside percent signs bare numbers are set aside, and beside bare numbers percent signs; 0 is 0', () => {
	const percent = column('share', ['45%', '46 %', '0.45', '0', 'n/a']);
	expect(faultsOf(percent)).toEqual([['unit_differs', 'share', '0.45']]);
	expect(cellsOf(percent.table, 1)).toEqual([45, 46, 0, null]);
	const bare = column('share', ['0.45', '0.46', '47%', '0%']);
	expect(faultsOf(bare)).toEqual([['unit_differs', 'share', '47%']]);
});

test('where the name says percent, bare numbers are percent like those with the sign', () => {
	for (const name of ['Share (%)', 'share_percent', 'Anteil in Prozent'])
		expect(column(name, ['45%', '46', '47']).report.rowsSetAside).toBe(0);
});

test('a column that is empty at first takes the percent signs it comes to have', () => {
	const cells = [...Array.from({ length: 4000 }, () => ''), '45%', '0.45', '46%'];
	expect(faultsOf(column('share', cells))).toEqual([['unit_differs', 'share', '0.45']]);
});

test('a share of megawatts may be in percent', () => {
	expect(column('Share of MW', ['45%', '46%']).report.rowsSetAside).toBe(0);
});

test.each([
	['Vacant', ['12%', '7 %', '0'], '%', 'rate'],
	['Amount', ['$5', '$1.2B', '7'], 'usd', 'total'],
	['Amount', ['5 USD', '7'], 'usd', 'total'],
	['Load', ['5 MW', '7'], 'mw', 'total'],
	['Load', ['5 GW', '7 GW'], 'GW', 'total'],
	['Land', ['5 acres', '12'], 'acres', 'total'],
	['Amount', ['$5', '6', '7'], '', 'total'],
	['Amount ($M)', ['$5', '$6'], '', 'total'],
	['Cost per MW', ['$5', '$6'], '', 'rate'],
	['Visits', ['5', '6'], '', 'total']
])('a column %s of cells %j is offered in %s as a %s', (name, cells, unit, kind) => {
	const { table } = column(name, cells);
	expect(table && inferMeasures(table)[0]).toMatchObject({ label: name, unit, kind });
});
