import { expect, test } from 'vitest';
import { tableOf } from '../../../src/lib/export/table-of';
import type { Table } from '../../../src/lib/export/table';
import { wrapped } from '../../../src/lib/export/wrapped';
import { anAnswer } from '../charts/an-answer';

const PROVENANCE = {
	title: '',
	subtitle: '',
	sources: '',
	licence: '',
	dataVersion: '',
	address: ''
};

test('numbers are exact, unknown is empty and says why', () => {
	const answer = anAnswer([
		{ name: 'Ohio', value: 33_275e6, high: 40e9, open: true, doubtful: 5 },
		{ name: 'Alaska', value: null, high: null, mark: 'none_found' }
	]);
	const table = tableOf(answer, 'en', PROVENANCE);
	expect(column(table, 'floor')).toEqual([33_275e6, null]);
	expect(table.columns.find(({ key }) => key === 'ceiling')?.written).toEqual(['$40.0B+', '–']);
	expect(column(table, 'ceiling_open')).toEqual(['yes', null]);
	expect(column(table, 'status_announced')).toEqual([33_275e6, null]);
	expect(column(table, 'mark')).toEqual([null, 'none_found']);
});

test('a normalised number carries its unit, its total and what it was divided by, with the year', () => {
	const answer = anAnswer([{ name: 'Ohio', value: 2, total: 20, denominator: 10 }], {
		per: 'resident'
	});
	const table = tableOf(answer, 'en', PROVENANCE);
	const units = Object.fromEntries(table.columns.map(({ key, unit }) => [key, unit]));
	expect(units).toMatchObject({ floor: 'usd_per_resident', total: 'usd', doubtful: 'usd' });
	expect(column(table, 'total')).toEqual([20]);
	expect(column(table, 'population_2025')).toEqual([10]);
});

test('a count carries its counter and its day', () => {
	const vintage = {
		id: 'osm',
		label: 'OSM',
		counter: 'OpenStreetMap',
		asOf: '2026-07',
		statesCovered: 51,
		openStreetMap: true,
		inclusionRule: 'Tagged as data center',
		licence: 'ODbL-1.0',
		note: null,
		sourceUrl: ''
	};
	const answer = anAnswer(
		[{ name: 'Ohio', value: 25, parts: [] }],
		{ measure: 'data_centers' },
		{ vintage }
	);
	const table = tableOf(answer, 'en', PROVENANCE);
	expect(column(table, 'counter')).toEqual(['OpenStreetMap']);
	expect(column(table, 'counted_on')).toEqual(['2026-07']);
	expect(table.columns.map(({ key }) => key)).not.toContain('known');
});

test('every row has a cell for every column, whatever the language', () => {
	const answer = anAnswer([{ name: 'Ohio' }, { name: 'Iowa', value: null }]);
	const [en, de] = [tableOf(answer, 'en', PROVENANCE), tableOf(answer, 'de', PROVENANCE)];
	expect(en.rows.every(({ length }) => length === en.columns.length)).toBe(true);
	expect(de.columns.map(({ key }) => key)).toEqual(en.columns.map(({ key }) => key));
});

test('lines break between words, and inside one only where it is wider than a line', () => {
	const letters = (text: string) => text.length;
	expect(wrapped('one two three', 7, letters)).toEqual(['one two', 'three']);
	expect(wrapped('abcdefghij', 4, letters)).toEqual(['abcd', 'efgh', 'ij']);
	expect(wrapped('at 1\u00a0MW', 5, letters)).toEqual(['at', '1\u00a0MW']);
});

function column({ columns, rows }: Table, key: string) {
	const index = columns.findIndex((one) => one.key === key);
	return rows.map((row) => row[index]);
}
