import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { CONVERTED } from '$lib/data/own/cell-result';
import { CONVERSION_IDS, RULE_IDS, unguarded } from '$lib/data/own/conversion';
import { givenBack } from '$lib/data/own/given-back';
import { cellsOf } from './own-places';
import { readTable } from './own-text';

test.each(['-80', '-81.2', '-81,2', '-1,234.5', '-.5'])(
	'%s is a number and given back as it is',
	(cell) => {
		expect(givenBack([['a', cell]])).toMatch(cell.includes(',') ? `"${cell}"` : `,${cell}\r\n`);
		expect(Papa.parse<string[]>(givenBack([['a', cell]])).data[0]?.[1]).toBe(cell);
	}
);

test.each(['=x', '+1', '@x', '-x', '-1+2', '-2*cmd()', '=a\nb', '\tx'])(
	'%j is no number, and no spreadsheet runs it',
	(cell) => {
		const [row] = Papa.parse<string[]>(givenBack([['a', cell]])).data;
		expect(row?.[1]).toBe(`'${cell}`);
		expect(unguarded(row?.[1] ?? '')).toBe(cell);
	}
);

test('rows that were set aside and are mended can be read again', () => {
	const first = readTable('name,lat,lon,note\nA,91,-80,=x\nB,,-81.2,y\nC,40,-82,z\nD,41,-83,z\n');
	expect(first.report.rowsSetAside).toBe(2);
	const mended = first.report.rejected.join('').replace('A,91', 'A,39').replace('B,,', 'B,38,');
	const again = readTable(mended);
	expect(again.report).toMatchObject({ kind: 'points', rowsRead: 2, rowsSetAside: 0 });
	expect(again.table.points?.longitude).toEqual(Float64Array.of(-80, -81.2));
	expect(cellsOf(again.table, 5)).toEqual(['=x', 'y']);
	expect(again.report.conversions).toMatchObject([
		{ column: 'note', conversion: 'guard', count: 1, example: "'=x" }
	]);
});

test('a number behind a guard is read, and that is told', () => {
	const { table, report } = readTable("line,reason,state,mw\n5,x,NC,'-75\n6,x,GA,'-3\n7,x,NC,5\n");
	expect(cellsOf(table, 3)).toEqual([-75, -3, 5]);
	expect(report.conversions).toMatchObject([{ column: 'mw', conversion: 'guard', count: 2 }]);
});

test('an apostrophe that guards nothing is a part of its cell', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^'[^=+\-@\t\r].*$/), (text) => {
			expect(unguarded(text)).toBe(text);
		})
	);
});

test('every rule and every conversion has room in what becomes of a cell', () => {
	expect(RULE_IDS.length).toBeLessThan(32);
	expect(CONVERTED << (CONVERSION_IDS.length - 1)).toBeGreaterThan(0);
});
