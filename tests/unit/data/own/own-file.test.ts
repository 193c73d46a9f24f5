import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Said } from '$lib/data/own/column-guess';
import { readOwnFile } from '$lib/data/own/own-file';
import { placeReader } from '$lib/data/own/place-text';
import type { OwnReport } from '$lib/data/own/report';

const places = placeReader({
	states: [
		{ code: 'NC', fips: '37', name: 'North Carolina' },
		{ code: 'GA', fips: '13', name: 'Georgia' },
		{ code: 'AL', fips: '01', name: 'Alabama' }
	],
	counties: [
		{ fips: '37153', fullName: 'Richmond County', state: 'NC' },
		{ fips: '01001', fullName: 'Autauga County', state: 'AL' }
	]
});
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (content: string | Uint8Array, said?: Said) =>
	readOwnFile(typeof content === 'string' ? bytesOf(content) : content, places, said);

function report(content: string | Uint8Array, said?: Said): OwnReport {
	const found = read(content, said);
	if ('refusal' in found) throw new Error(`refused: ${found.refusal}`);
	return found.report;
}
const refusal = (content: string | Uint8Array) => {
	const found = read(content);
	return 'refusal' in found ? found.refusal : null;
};
/** Every fault: line, column, rule. */
const rules = ({ issues }: OwnReport) =>
	issues
		.flatMap(({ column, rule, examples }) =>
			examples.map(({ line }) => [line, column, rule] as const)
		)
		.toSorted(([a], [b]) => a - b);

test('a German export with a title, semicolons and decimal commas is read, and every conversion is told', () => {
	const found = report(
		'Rechenzentren nach Bundesstaat;;\r\n\r\nBundesstaat;Zahl;Investition\r\nNorth Carolina;25;1.234,5\r\nGA;39;10 Mrd. $\r\n'
	);
	expect(found).toMatchObject({ kind: 'states', delimiter: ';', rowsRead: 2, hasHeader: true });
	expect(found.above).toEqual(['Rechenzentren nach Bundesstaat']);
	expect(found.columns.map(({ name, kind, mark }) => [name, kind, mark])).toEqual([
		['Bundesstaat', 'state', null],
		['Zahl', 'number', 'point'],
		['Investition', 'number', 'comma']
	]);
	expect(found.conversions.map(({ column, conversion }) => `${column} ${conversion}`)).toEqual(
		expect.arrayContaining([
			'Bundesstaat state_name',
			'Investition grouping',
			'Investition decimal_comma',
			'Investition scale_word',
			'Investition currency_sign'
		])
	);
});

test('a row that cannot be read is set aside with its line, and no other row is', () => {
	const found = report('state,count\nNC,1\nPR,2\nGA,three\n,4\nAL,5\nNC,6\nGA,7,8\nNC,9\n');
	expect(rules(found)).toEqual([
		[3, 'state', 'state'],
		[4, 'count', 'number'],
		[5, 'state', 'required'],
		[8, null, 'cells']
	]);
	expect(found.rowsRead + found.rowsSetAside).toBe(8);
});

test('a number that is a thousand times another one by its comma alone waits for the reader’s word', () => {
	const text = 'state,mw\nNC,"1,234"\nGA,"5,678"\nAL,7\n';
	expect(rules(report(text))).toEqual([
		[2, 'mw', 'ambiguous_number'],
		[3, 'mw', 'ambiguous_number']
	]);
	expect(report(text, { mark: 'point' }).rowsSetAside).toBe(0);
	expect(report(text, { mark: 'comma' }).conversions.map(({ conversion }) => conversion)).toContain(
		'decimal_comma'
	);
});

test('a day that may be a month waits for the reader’s word', () => {
	const text = 'state,date\nNC,3/4/2025\nGA,5/6/2025\n';
	expect(rules(report(text)).map(([, , rule]) => rule)).toEqual([
		'ambiguous_date',
		'ambiguous_date'
	]);
	expect(report(text, { order: 'day_first' }).rowsSetAside).toBe(0);
	expect(report('state,date\nNC,3/4/2025\nGA,3/14/2025\n').columns[1]?.order).toBe('month_first');
});

test('counties keep or get back their leading zero, and are known by name beside their state', () => {
	const codes = report('fips,count\n1001,5\n37153,6\n');
	expect(codes).toMatchObject({ kind: 'counties', rowsRead: 2 });
	expect(codes.conversions).toMatchObject([{ conversion: 'leading_zero', example: '1001' }]);
	expect(report('state,county,count\nNC,Richmond,5\nAL,Autauga,6\n').rowsRead).toBe(2);
});

test('points need coordinates on the globe', () => {
	const found = report('name,lat,lon\nA,35.2,-80.8\nB,95,-80\nC,,\nD,36,-81\nE,37,-82\n');
	expect(found.kind).toBe('points');
	expect(rules(found)).toEqual([
		[3, 'lat', 'latitude'],
		[4, 'lat', 'required'],
		[4, 'lon', 'required']
	]);
});

test('UTF-16, Windows-1252 and a byte order mark are read for what they are', () => {
	const text = 'state,näme\nNC,ä\nGA,ö\n';
	const utf16 = new Uint8Array([
		0xff,
		0xfe,
		...new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer)
	]);
	expect(report(utf16)).toMatchObject({ encoding: 'utf-16le', rowsRead: 2 });
	const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
	expect(report(latin)).toMatchObject({ encoding: 'windows-1252', rowsRead: 2 });
	expect(report(latin).columns[1]?.name).toBe('näme');
	expect(report(`\uFEFF${text}`).columns[0]?.name).toBe('state');
});

test('repeated, empty and hostile headers are columns like others, each with a name of its own', () => {
	const found = report('state,__proto__,constructor,x,x,\nNC,1,2,3,4,5\n');
	expect(found.columns.map(({ name }) => name)).toEqual([
		'state',
		'__proto__',
		'constructor',
		'x',
		'x (2)',
		'Column 6'
	]);
	expect(found.columns.map(({ as }) => as)).toEqual([null, null, null, null, 'x', '']);
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('comments, blank lines and short rows lose nothing', () => {
	const found = report('# made by hand\nstate,count,note\n\nNC,1\n// later\nGA,2,x\n');
	expect(found).toMatchObject({ rowsRead: 2, shortRows: 1, hasHeader: true });
});

test('without a header the first line is a row, and the columns are numbered', () => {
	const found = report('NC,25\nGA,39\n');
	expect(found).toMatchObject({ hasHeader: false, rowsRead: 2, kind: 'states' });
	expect(found.columns.map(({ name }) => name)).toEqual(['Column 1', 'Column 2']);
});

test.each([
	['', 'empty'],
	['\n\n  \n', 'empty'],
	['state,count\n', 'no_rows'],
	['name,count\na,1\n', 'no_place'],
	['PK\u0003\u0004rest', 'workbook'],
	[`${'c,'.repeat(10_000)}c\n${'1,'.repeat(10_000)}1\n`, 'too_many_columns'],
	[`state,count\n${'x'.repeat(1 << 21)}`, 'endless_line'],
	['a,b\n\0\0\0,\0\n', 'not_text']
])('a file that is none is refused with its reason (%#)', (text, reason) => {
	expect(refusal(text)).toBe(reason);
});

test('formulas, markup and scripts are texts and nothing else', () => {
	const found = report('state,note\nNC,=cmd|/c calc\nGA,<script>alert(1)</script>\n');
	expect(found.rowsRead).toBe(2);
	expect(found.columns[1]?.kind).toBe('text');
});

test('whatever a file holds, each of its rows is read or set aside, and nothing throws', () => {
	const cell = fc.oneof(
		fc.constantFrom('Georgia', '37', '1,5', '1.5', '$5', 'n/a', '', '3/4/2025', '"', 'a\nb'),
		fc.string({ maxLength: 8 })
	);
	const row = fc.tuple(fc.constant('NC'), cell, cell);
	fc.assert(
		fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
			const found = report(Papa.unparse([['state', 'a', 'b'], ...rows], { quotes: true }));
			expect(found.rowsRead + found.rowsSetAside).toBe(rows.length);
		})
	);
});
