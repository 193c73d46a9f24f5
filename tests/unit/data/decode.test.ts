import { expect, expectTypeOf, test } from 'vitest';
import { decimal, fips, text } from '../../../src/lib/data/columns';
import { decode } from '../../../src/lib/data/decode';
import { list, optional } from '../../../src/lib/data/field';
import { formatIssue } from '../../../src/lib/data/issue';
import { table, type Row } from '../../../src/lib/data/table';

const wells = table({
	name: 'wells',
	title: { en: 'Wells', de: 'Brunnen' },
	grain: { en: 'One well', de: 'Ein Brunnen' },
	fields: {
		county: fips(5, 'County', 'County'),
		depth: optional(decimal('Depth', 'Tiefe', { minimum: 0 })),
		owners: list(text('Owners', 'Eigentümer'))
	},
	key: ['county'],
	licences: [],
	sources: []
});

test('a row’s type follows from its table', () => {
	expectTypeOf<Row<typeof wells>>().toEqualTypeOf<{
		readonly county: string;
		readonly depth: number | null;
		readonly owners: readonly string[];
	}>();
	expect(decode(wells, 'county,depth,owners\n01001,2.5,A;B\n').rows).toEqual([
		{ county: '01001', depth: 2.5, owners: ['A', 'B'] }
	]);
});

test('an unknown depth is null, not 0', () => {
	expect(decode(wells, 'county,depth,owners\n01001,,\n').rows[0]?.depth).toBeNull();
});

test('a bad cell is reported with its address, and its row set aside', () => {
	const decoded = decode(wells, 'county,depth,owners\n01001,1,\n01003,"1,200",\n,3,\n');
	expect(decoded.issues.map((issue) => formatIssue(issue))).toEqual([
		'wells, row 3, column depth, "1,200": not a number. Write digits with a point as decimal mark, without separators or unit: 1200.5.',
		'wells, row 4, column county, "": empty, but needed. Fill it in from the source.'
	]);
	expect(decoded.rejected).toEqual([
		{ line: 3, cells: ['01003', '1,200', ''] },
		{ line: 4, cells: ['', '3', ''] }
	]);
	expect(decoded.lines).toEqual([2]);
});

test('an issue is told in German too', () => {
	const [issue] = decode(wells, 'county,depth,owners\n01001,x,\n').issues;
	expect(issue && formatIssue(issue, 'de')).toMatch(
		/^wells, Zeile 2, Spalte depth, "x": keine Zahl\./
	);
});

test('columns may stand in any order', () => {
	expect(decode(wells, 'owners,depth,county\n,1,01001\n').rows[0]?.county).toBe('01001');
});

test('a missing column is one issue, and no row is read without it', () => {
	const { issues, rows, rejected, isComplete } = decode(wells, 'county,owners\n01001,\n01003,\n');
	expect(issues).toMatchObject([{ row: null, column: 'depth' }]);
	expect({ rows: rows.length, rejected: rejected.length, isComplete }).toEqual({
		rows: 0,
		rejected: 2,
		isComplete: false
	});
});

test('a column nobody described is reported, and the rows are read', () => {
	const { issues, rows } = decode(wells, 'county,depth,owners,colour\n01001,1,,red\n');
	expect(issues).toMatchObject([{ row: 1, column: 'colour' }]);
	expect(rows).toHaveLength(1);
});

test('a ragged row is rejected, not shifted', () => {
	const { issues, rejected } = decode(wells, 'county,depth,owners\n01001,1,200,A\n');
	expect(issues).toMatchObject([{ dataset: 'wells', row: 2, column: null }]);
	expect(rejected).toHaveLength(1);
});

test('an empty file is an issue', () => {
	expect(decode(wells, '').issues).toMatchObject([
		{ dataset: 'wells', problem: { en: 'the file is empty' } }
	]);
});
