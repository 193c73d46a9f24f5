import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Delimiter } from '$lib/data/csv';
import { normalizeNewlines } from '$lib/data/newlines';
import { ByteRecords, LONGEST_RECORD } from '$lib/data/own/byte-records';

interface Seen {
	readonly cells: readonly string[];
	readonly line: number;
	readonly quotes: string;
}

const encoder = new TextEncoder();

function records(pieces: readonly (string | Uint8Array)[], delimiter: Delimiter = ','): Seen[] {
	const found: Seen[] = [];
	const reader = new ByteRecords(delimiter, () => {
		found.push({ cells: reader.cells(), line: reader.line, quotes: reader.quotes });
	});
	for (const piece of pieces)
		reader.push(typeof piece === 'string' ? encoder.encode(piece) : piece);
	reader.end();
	return found;
}

const anyText = fc.array(
	fc.constantFrom('a', 'ä', '€', '1', ',', ';', '"', '""', '\n', '\r', '\r\n', ' ', 'b c', '"x"'),
	{ maxLength: 40 }
);

test('records are those of PapaParse, whatever the text', () => {
	fc.assert(
		fc.property(anyText, fc.constantFrom(',' as const, ';' as const), (parts, delimiter) => {
			const text = parts.join('');
			const { data, errors } = Papa.parse<string[]>(normalizeNewlines(text, delimiter), {
				delimiter,
				newline: '\n'
			});
			// What is never closed is given line by line here; what ends in a line end ends there.
			fc.pre(!errors.some(({ code }) => code === 'MissingQuotes') && !/" +$/.test(text));
			const expected = /[\n\r]$/.test(text) ? data.slice(0, -1) : data;
			fc.pre(text !== '' && !isOpenAtTheEnd(expected, data));
			expect(records([text], delimiter).map(({ cells }) => cells)).toEqual(expected);
		}),
		{ numRuns: 2000 }
	);
});

/** A quoted cell may end in a line end. */
function isOpenAtTheEnd(expected: readonly string[][], data: readonly string[][]): boolean {
	return expected.length < data.length && (data.at(-1)?.length !== 1 || data.at(-1)?.[0] !== '');
}

test('records are the same wherever the bytes are cut, also within a character', () => {
	fc.assert(
		fc.property(anyText, fc.array(fc.nat(80), { maxLength: 6 }), (parts, cuts) => {
			const bytes = encoder.encode(parts.join(''));
			const at = [...new Set([0, ...cuts, bytes.length])]
				.filter((cut) => cut <= bytes.length)
				.toSorted((a, b) => a - b);
			const pieces = at.map((from, index) => bytes.subarray(from, at[index + 1]));
			expect(records(pieces)).toEqual(records([bytes]));
		}),
		{ numRuns: 2000 }
	);
});

test('a record knows its line, also after cells with line ends in them and mixed line ends', () => {
	const found = records(['h,i\r"a\nb\r\nc\rd",2\n', 'd,3\r', '\ne,4']);
	expect(found.map(({ line }) => line)).toEqual([1, 2, 6, 7]);
	expect(found[1]?.cells).toEqual(['a\nb\r\nc\rd', '2']);
});

test('a quote that is never closed costs its own line and no other', () => {
	const found = records(['a,b\n1,"open\n2,two\n', '3,three']);
	expect(found.map(({ cells, quotes }) => [cells, quotes])).toEqual([
		[['a', 'b'], 'sound'],
		[['1', '"open'], 'unclosed'],
		[['2', 'two'], 'sound'],
		[['3', 'three'], 'sound']
	]);
});

test('the same in a text that is longer than a record may be, wherever it is cut', () => {
	const line = `${'x'.repeat(98)},\n`;
	const many = line.repeat(LONGEST_RECORD / 50);
	const pieces = [many.slice(0, 777_777), many.slice(777_777)];
	const found = records(['a,b\n1,"open\n', ...pieces]);
	expect(found.filter(({ quotes }) => quotes === 'unclosed').map(({ line: at }) => at)).toEqual([
		2
	]);
	expect(found).toEqual(records([`a,b\n1,"open\n${many}`]));
});

test('text behind a closing quote is told', () => {
	expect(records(['a,b\n"x"y",2\n'])[1]).toMatchObject({ cells: ['x"y', '2'], quotes: 'stray' });
});

test('a line that does not end is no table, and neither is a text of quotes that never close', () => {
	expect(() => records(['a,b\n', 'x'.repeat(LONGEST_RECORD), 'yz'])).toThrow(
		'endless_line at line 2'
	);
	expect(() => records(['a,b\n', '1,"open\n'.repeat(101)])).toThrow('broken_quotes at line 102');
});
