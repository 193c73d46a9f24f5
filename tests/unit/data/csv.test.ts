import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DELIMITERS, readCsv } from '../../../src/lib/data/csv';

const cellsOf = (text: string) => readCsv(text).rows.map(({ cells }) => cells);
const problemsOf = (text: string) =>
	readCsv(text).problems.map(({ line, problem }) => `${line}: ${problem.en}`);

test('cells are text: a county code keeps its zero and nothing becomes a number', () => {
	expect(cellsOf('fips,n\n01001,1e5\n')).toEqual([['01001', '1e5']]);
});

test('a byte order mark is not part of the first column’s name', () => {
	expect(readCsv('\uFEFFid,name\n1,a').header).toEqual(['id', 'name']);
});

test.each([...DELIMITERS])('the delimiter %j is found', (delimiter) => {
	const text = ['id,name,x', '1,a,b', '2,c,d'].join('\n').replaceAll(',', delimiter);
	expect(readCsv(text)).toMatchObject({ delimiter, header: ['id', 'name', 'x'] });
});

test('a table of one column is read', () => {
	expect(readCsv('id\na\nb')).toMatchObject({ header: ['id'], problems: [] });
	expect(cellsOf('id\na\nb')).toEqual([['a'], ['b']]);
});

test('decimal commas do not hide the semicolon', () => {
	expect(cellsOf('a;b\n1,5;2,5\n3,5;4,5')).toEqual([
		['1,5', '2,5'],
		['3,5', '4,5']
	]);
});

test('the line by which a spreadsheet announces its delimiter is not a row, but counts as a line', () => {
	expect(readCsv('sep=;\r\na;b\r\n1;2\r\n')).toMatchObject({
		header: ['a', 'b'],
		rows: [{ line: 3, cells: ['1', '2'] }]
	});
});

test('mixed line ends break no rows', () => {
	expect(cellsOf('a,b\r\n1,2\n3,4\r5,6')).toEqual([
		['1', '2'],
		['3', '4'],
		['5', '6']
	]);
});

test('a line end inside a quoted cell stays as it is', () => {
	expect(cellsOf('a,b\r\n"one\r\ntwo",2\r\n"three\nfour" ,4\r\n')).toEqual([
		['one\r\ntwo', '2'],
		['three\nfour', '4']
	]);
	expect(cellsOf('a,b\r\n5" pipe,2\r\n3" pipe,4\r\n')).toEqual([
		['5" pipe', '2'],
		['3" pipe', '4']
	]);
});

test('a row is numbered as an editor numbers it: quoted line ends and blank lines count', () => {
	const { rows } = readCsv('a,b\n"1\n1",2\n\n3,4\n   \n5,6\n');
	expect(rows.map(({ line }) => line)).toEqual([2, 5, 7]);
});

test('blank lines, and rows of blank cells, are no rows', () => {
	expect(cellsOf('a,b\n\n1,2\n,\n\n')).toEqual([['1', '2']]);
});

test('a ragged row is reported with its line and kept', () => {
	expect(problemsOf('a,b\n1\n1,2\n1,2,3\n')).toEqual([
		'2: too few cells: 1 where the header has 2',
		'4: too many cells: 3 where the header has 2'
	]);
	expect(cellsOf('a,b\n1\n1,2\n1,2,3\n')).toHaveLength(3);
});

test('empty cells behind the last column are padding', () => {
	expect(readCsv('a,b\n1,2,,\n').problems).toEqual([]);
	expect(cellsOf('a,b\n1,2,,\n')).toEqual([['1', '2']]);
});

test('an unclosed quote is reported at the row it swallows from', () => {
	expect(problemsOf('a,b\n1,2\n3,"four\n5,6\n')).toContainEqual(
		expect.stringMatching(/^3: a double quote is opened and never closed/)
	);
});

test('two columns of one name, and one without, are reported', () => {
	expect(readCsv('a,a,\n1,2,3').problems.map(({ column }) => column)).toEqual(['a', '3']);
});

test('an empty file is reported, not thrown at', () => {
	expect(problemsOf('')).toEqual(['null: the file is empty']);
	expect(problemsOf('\n\n')).toEqual(['null: the file is empty']);
});

test('a column called __proto__ is a column like any other', () => {
	expect(readCsv('__proto__,b\n1,2')).toMatchObject({ header: ['__proto__', 'b'] });
});

test('whatever the cells hold and however lines end, quoted cells come back as they were', () => {
	const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\r', '\n', ' ', 'ü') });
	const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), (rows, end) => {
			const quoted = rows.map((cells) =>
				cells.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')
			);
			const { rows: read, problems } = readCsv(['x,y', ...quoted].join(end), ',');
			expect(problems).toEqual([]);
			expect(read.map(({ cells }) => cells)).toEqual(
				rows.filter((cells) => cells.some((c) => c.trim() !== ''))
			);
		})
	);
});

test('no text makes the reader throw', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '\t') }), (text) => {
			expect(() => readCsv(text)).not.toThrow();
		})
	);
});
