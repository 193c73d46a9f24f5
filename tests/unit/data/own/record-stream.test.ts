import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { LONGEST_RECORD, NoTable, RecordStream, type RawRecord } from '$lib/data/own/record-stream';
import type { Delimiter } from '$lib/data/csv';

function records(pieces: readonly string[], delimiter: Delimiter = ','): RawRecord[] {
	const found: RawRecord[] = [];
	const stream = new RecordStream(delimiter, (record) => found.push(record));
	for (const piece of pieces) stream.push(piece);
	stream.end();
	return found;
}
const cells = (pieces: readonly string[]) => records(pieces).map((record) => record.cells);

test('records are the same however the text is cut', () => {
	const cell = fc.oneof(
		fc.stringMatching(/^[a-c ,"\n\r;]{0,6}$/),
		fc.constantFrom('', 'x', '"', 'a\r\nb')
	);
	const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), {
		minLength: 1,
		maxLength: 5
	});
	fc.assert(
		fc.property(
			table,
			fc.constantFrom('\n', '\r\n'),
			fc.array(fc.nat(40), { maxLength: 6 }),
			(rows, newline, cuts) => {
				const text = Papa.unparse(rows, { newline });
				const at = [...new Set(cuts)].filter((cut) => cut < text.length).toSorted((a, b) => a - b);
				const pieces = [0, ...at].map((from, index) => text.slice(from, at[index]));
				expect(cells(pieces)).toEqual(cells([text]));
				expect(cells([text])).toEqual(rows);
			}
		)
	);
});

test('mixed line ends, also one cut in half, end one record each', () => {
	expect(cells(['a,b\r', '\nc,d\re,f\n', 'g,h'])).toEqual([
		['a', 'b'],
		['c', 'd'],
		['e', 'f'],
		['g', 'h']
	]);
});

test('a record knows its line, also after cells with line ends in them', () => {
	const found = records(['h,i\n"a\nb\r\nc",2\nd,3']);
	expect(found.map(({ line }) => line)).toEqual([1, 2, 5]);
	expect(found[1]?.cells).toEqual(['a\nb\r\nc', '2']);
});

test('a quote that is never closed costs its own line and no other', () => {
	const found = records(['a,b\n1,"open\n2,two\n', '3,three']);
	expect(found.map(({ cells: own, quotes }) => [own[0], quotes])).toEqual([
		['a', 'sound'],
		['1', 'unclosed'],
		['2', 'sound'],
		['3', 'sound']
	]);
});

test('the same in a text that is longer than a record may be', () => {
	const line = `${'x'.repeat(98)},\n`;
	const many = line.repeat(LONGEST_RECORD / 50);
	const found = records([
		'a,b\n1,"open\n',
		many.slice(0, many.length / 2),
		many.slice(many.length / 2)
	]);
	expect(found.filter(({ quotes }) => quotes === 'unclosed').map(({ line: at }) => at)).toEqual([
		2
	]);
	expect(found.length).toBeGreaterThan(LONGEST_RECORD / 50);
});

test('text behind a closing quote is told', () => {
	expect(records(['a,b\n"x"y",2\n'])[1]?.quotes).toBe('stray');
});

test('a line that does not end is no table, and neither is a text of quotes that never close', () => {
	const endless = () => records(['a,b\n', 'x'.repeat(LONGEST_RECORD), 'y']);
	expect(endless).toThrow(NoTable);
	expect(endless).toThrow('endless_line at line 2');
	const broken = '1,"open\n'.repeat(101);
	expect(() => records(['a,b\n', broken])).toThrow('broken_quotes at line 102');
});
