import { expect, test } from 'vitest';
import { ownMeasureId } from '$lib/view/own/measure-id';
import { ownCellOf } from '$lib/words/own-cell';
import { ownOutsideNotes, ownPointLines, pointColumnsOf } from '$lib/words/site-own';
import type { OwnTable } from '$lib/domain/own-table';
import { pointTable } from '../maps/point-table';

const PLACES = [
	[37.5, -78.5],
	[32.7, -83.4]
] as const;
const TABLE = pointTable(PLACES, {
	Latitude: [37.5, 32.7],
	Longitude: [-78.5, -83.4],
	Status: ['open', null],
	'Site name': ['Mill', null],
	Capacity: [1234.5, null],
	Year: ['2024-05', '2023'],
	Rank: [2024, 12345.678],
	Operator: ['A', 'B'],
	Fuel: ['gas', 'none']
});
const CAPACITY = ownMeasureId({
	column: 4,
	label: 'Capacity',
	unit: 'mw',
	kind: 'total',
	aggregate: 'mean'
});

test('a row says its name, the number that is shown, and four further cells that are known', () => {
	expect(ownPointLines(TABLE, 0, CAPACITY, 'en')).toEqual([
		'Mill',
		'Capacity: 1,234.5\u00a0MW',
		'Status: open',
		'Year: May 2024',
		'Rank: 2024',
		'Operator: A'
	]);
});

test('a row without a name has its number, and what is not known is not 0', () => {
	expect(ownPointLines(TABLE, 1, CAPACITY, 'de')).toEqual([
		'Zeile 2 der gelesenen',
		'Capacity: nicht bekannt',
		'Year: 2023',
		'Rank: 12.345,678',
		'Operator: B',
		'Fuel: none'
	]);
});

test('where one of our measures is shown, a row says only what the file has', () => {
	expect(pointColumnsOf(TABLE, 'floor').measured).toBeNull();
	expect(ownPointLines(TABLE, 0, 'floor', 'en').slice(0, 2)).toEqual(['Mill', 'Status: open']);
});

test('a measure of another file, whose column holds no numbers here, is passed over', () => {
	const foreign = ownMeasureId({
		column: 2,
		label: 'Jobs',
		unit: 'jobs',
		kind: 'total',
		aggregate: 'sum'
	});
	expect(pointColumnsOf(TABLE, foreign).measured).toBeNull();
	expect(ownPointLines(TABLE, 0, foreign, 'en')[0]).toBe('Mill');
});

test('latitude and longitude are told by their place on the map alone, whatever their columns are called', () => {
	expect(pointColumnsOf(TABLE, 'floor').others).toEqual([2, 4, 5, 6, 7, 8]);
	const points = { latitude: Float64Array.of(1), longitude: Float64Array.of(2) };
	const unlike: OwnTable = {
		...TABLE,
		points,
		columns: [
			{ kind: 'number', name: 'a', values: points.latitude },
			{ kind: 'number', name: 'b', values: points.longitude },
			{ kind: 'number', name: 'c', values: Float64Array.of(3) }
		]
	};
	expect(pointColumnsOf(unlike, 'floor')).toEqual({ name: null, measured: null, others: [2] });
});

test('a long cell with line breaks is one line, cut where it would fill the map', () => {
	const said = `${'long\n\t'.repeat(100)}end`;
	const bytes = new TextEncoder().encode(`first${said}`);
	const column = {
		kind: 'text',
		name: 'Notes',
		bytes,
		offsets: Uint32Array.of(0, 5, bytes.length)
	} as const;
	expect(ownCellOf(column, 0, 'en')).toBe('first');
	expect(ownCellOf(column, 1, 'en')).toMatch(/^long long .{100,112}…$/);
	expect(ownCellOf({ ...column, offsets: Uint32Array.of(0, 0, 5) }, 0, 'en')).toBeNull();
});

test('points outside the map are counted, and none is no note', () => {
	expect(ownOutsideNotes({ left: 3, rows: [0, 1, 2] }, 'en')).toEqual([]);
	expect(ownOutsideNotes({ left: 1004, rows: [0, 1, 2] }, 'en')).toEqual([
		'1,001 points lie outside what the map shows and are not on it.'
	]);
	expect(ownOutsideNotes({ left: 4, rows: [0, 1, 2] }, 'de')).toEqual([
		'1 Punkt liegt außerhalb dessen, was die Karte zeigt, und fehlt auf ihr.'
	]);
});
