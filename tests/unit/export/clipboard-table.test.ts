import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { htmlTable, plainTable } from '../../../src/lib/export/clipboard-table';
import { ANY_TABLE, aTable } from './a-table';

test('any table pasted as text has its rows and columns, and no cell is a formula', () => {
	fc.assert(
		fc.property(ANY_TABLE, (table) => {
			fc.pre(table.columns.length > 0);
			const pasted = plainTable(table);
			// One column without a name and without rows is no text at all.
			fc.pre(pasted !== '');
			const { data } = Papa.parse<string[]>(pasted, { delimiter: '\t', newline: '\n' });
			expect(data.map(({ length }) => length)).toEqual(
				[null, ...table.rows].map(() => table.columns.length)
			);
			table.rows.forEach((row, at) =>
				row.forEach((cell, column) => {
					const read = data[at + 1]?.[column] ?? '';
					if (typeof cell === 'number' && Number.isFinite(cell))
						expect(Object.is(Number(read) + 0, cell + 0)).toBe(true);
					else expect(read).not.toMatch(/^\s*[=+\-@]/);
				})
			);
		})
	);
});

test('cells are between tabs, rows between line ends, and heads say label and unit', () => {
	const table = aTable(
		[
			{ key: 'name', label: 'State' },
			{ key: 'floor', label: 'Floor', unit: 'usd', kind: 'number' }
		],
		[
			['Ohio', -5],
			['Iowa', null]
		]
	);
	expect(plainTable(table)).toBe('State\tFloor (USD)\nOhio\t-5\nIowa\t');
});

test('a German sheet gets a decimal comma, for which 1.5 is the first of May', () => {
	const table = aTable([{ key: 'a', kind: 'number' }], [[1.5]]);
	expect([plainTable(table), plainTable(table, 'de')]).toEqual(['a\n1.5', 'a\n1,5']);
	expect(htmlTable(table, 'de')).toContain('<td align="right">1,5</td>');
});

test.each([
	['a\tb', 'a b'],
	['a\r\nb', 'a b'],
	['a\u2028b', 'a b'],
	['=1+1', "'=1+1"],
	['\t=1', "'=1"],
	['\n=1', "'=1"],
	['\u0001=1', "'=1"],
	['\ufffe=1', "'=1"],
	['"quoted" text', '"""quoted"" text"'],
	['a "quote"', 'a "quote"']
])('the text %j is pasted as %j', (text, pasted) => {
	expect(plainTable(aTable([{ key: 'a' }], [[text]]))).toBe(`a\n${pasted}`);
});

test('markup in a cell stays text, and negative numbers are not touched', () => {
	const table = aTable([{ key: 'a' }, { key: 'b', kind: 'number' }], [['<b>&"', -1]]);
	expect(htmlTable(table)).toBe(
		'<table><thead><tr><th>a</th><th align="right">b</th></tr></thead>' +
			'<tbody><tr><td>&lt;b&gt;&amp;&quot;</td><td align="right">-1</td></tr></tbody></table>'
	);
});
