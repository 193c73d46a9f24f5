import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv } from '../../../src/lib/export/csv';
import type { Cell, Column } from '../../../src/lib/export/table';

test('every cell comes back, by PapaParse and by a reader of our own, and none is a formula', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(CELL, CELL), { minLength: 1 }), (rows) => {
			const text = written(rows);
			const byPapa = Papa.parse<string[]>(text.slice(1), { newline: '\r\n', delimiter: ',' }).data;
			const byHand = readCsv(text.slice(1));
			expect(byHand).toEqual(byPapa.slice(0, -1));
			byHand.slice(1).forEach((cells, row) => {
				cells.slice(0, 2).forEach((cell, column) => {
					expect(meant(cell, rows[row]?.[column] ?? null)).toBe(true);
				});
			});
		})
	);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n=2'])(
	'the text %j gets an apostrophe',
	(text) => expect(readCsv(written([[text, null]]).slice(1))[1]?.[0]).toBe(`'${text}`)
);

test('a true negative number stays a number, and unknown is an empty cell', () => {
	expect(readCsv(written([[-5, null]]).slice(1))[1]?.slice(0, 2)).toEqual(['-5', '']);
});

test('heads carry units, every row carries its source, and lines end in CRLF', () => {
	const text = written([[1, 2]]);
	expect(text.startsWith('\ufeffa_usd,b,figure,')).toBe(true);
	expect(text.endsWith('\r\n')).toBe(true);
	expect(readCsv(text.slice(1))[1]).toContain('https://example.org/compare?show=NC');
});

const CELL = fc.oneof(
	fc.string({
		unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ',', '"', ';', 'a', 'ü', ' ')
	}),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.constant(null)
);
const COLUMNS: readonly Column[] = [
	{ key: 'a', label: 'A', unit: 'usd', kind: 'number' },
	{ key: 'b', label: 'B', kind: 'text' }
];

function written(rows: readonly (readonly Cell[])[]): string {
	return csv({
		columns: COLUMNS,
		rows,
		notes: [],
		provenance: {
			title: 'Title',
			subtitle: 'Dollars',
			sources: 'Two pages',
			licence: 'CC BY 4.0',
			dataVersion: 'v1',
			address: 'https://example.org/compare?show=NC'
		}
	});
}

function meant(read: string, cell: Cell): boolean {
	if (cell === null) return read === '';
	if (typeof cell === 'number') return Object.is(Number(read) + 0, cell + 0);
	return /^[=+\-@\t\r]/.test(cell) ? read === `'${cell}` : read === cell;
}

/** RFC 4180 to the letter, letter by letter. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let quoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const letter = text[at] ?? '';
		if (quoted) {
			if (letter !== '"') cell += letter;
			else if (text[at + 1] === '"') {
				cell += '"';
				at += 1;
			} else quoted = false;
		} else if (letter === '"' && cell === '') quoted = true;
		else if (letter === ',') {
			row.push(cell);
			cell = '';
		} else if (letter === '\r' && text[at + 1] === '\n') {
			rows.push([...row, cell]);
			row = [];
			cell = '';
			at += 1;
		} else cell += letter;
	}
	return rows;
}
