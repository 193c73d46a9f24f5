import { expect, test } from 'vitest';
import { cellsOf } from './own-places';
import { faultsOf, readTable } from './own-text';

const kinds = (text: string) => readTable(text).report.columns.map(({ kind }) => kind);

test.each(['Year', 'Jahr', 'fiscal_year', 'FY', 'FY (ending June)'])(
	'a column of years called %s is one of days',
	(name) => {
		const { table } = readTable(`State,${name},Jobs\nNC,2022,5\nNC,2023,6\n`);
		expect(table.columns[1]).toMatchObject({ kind: 'days', labels: ['2022', '2023'] });
	}
);

test('a year that is not in range, not whole or counted in is a number, and one that the reader calls a number', () => {
	expect(kinds('State,Year\nNC,2022\nNC,7\n')[1]).toBe('number');
	expect(kinds('State,Year\nNC,2022\nNC,2022.5\n')[1]).toBe('number');
	expect(kinds('State,MW per year\nNC,2022\nNC,1900\n')[1]).toBe('number');
	expect(kinds('State,Jobs/Jahr\nNC,2022\nNC,1900\n')[1]).toBe('number');
	expect(kinds('State,Yearly\nNC,2022\nNC,1900\n')[1]).toBe('number');
	const said = readTable('State,Year\nNC,2022\n', { columns: { Year: { kind: 'number' } } });
	expect(said.table.columns[1]?.kind).toBe('number');
});

test('x, y and long are coordinates beside each other, and numbers alone', () => {
	expect(kinds('State,x,y\nNC,-80,35\nGA,-84,33\n')).toEqual(['state', 'longitude', 'latitude']);
	expect(kinds('State,Lat,Long\nNC,35,-80\nGA,33,-84\n').slice(1)).toEqual([
		'latitude',
		'longitude'
	]);
	expect(kinds('State,x\nNC,5\nGA,200\n')[1]).toBe('number');
	expect(kinds('State,long,short\nNC,5,3\nGA,7,4\n')[1]).toBe('number');
});

test('an x and a y of which one is off the globe are numbers, both of them', () => {
	const text = 'State,x,y\nNC,10,500\nGA,20,700\nGA,300,900\n';
	expect(kinds(text)).toEqual(['state', 'number', 'number']);
	expect(readTable(text).report.rowsSetAside).toBe(0);
	expect(kinds('State,lat,lon\nNC,3889500,-7703600\n').slice(1)).toEqual(['number', 'number']);
});

test('degrees with three decimals can be read in one way only', () => {
	const read = readTable('name,lat,lon\nA,38.895,-77.036\nB,35.100,-80.200\n');
	expect(read.report).toMatchObject({ kind: 'points', rowsRead: 2 });
	expect(read.report.columns.map(({ open }) => open)).toEqual([null, null, null]);
	expect(read.table.points?.latitude).toEqual(Float64Array.of(38.895, 35.1));
	const german = readTable('name;lat;lon\nA;38,895;-77,036\nB;95,123;-80,200\nC;35,100;-80,250\n');
	expect(german.table.points?.longitude).toEqual(Float64Array.of(-77.036, -80.25));
	expect(faultsOf(german)).toEqual([['latitude', 'lat', '95,123']]);
});

test('a row whose county lies in another state than it says is set aside', () => {
	const read = readTable('state,fips,n\nNC,37153,1\nGA,37153,2\nAL,1001,3\n,37153,4\n');
	expect(faultsOf(read)).toEqual([['state_differs', 'state', 'GA']]);
	expect(read.report.rejected.join('')).toContain('state: another state than');
	expect(cellsOf(read.table, 2)).toEqual([1, 3, 4]);
});
