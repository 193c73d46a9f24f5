import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Said } from '$lib/data/own/column-guess';
import { readOwnFile } from '$lib/data/own/own-file';
import { HEAD } from '$lib/data/own/own-head';
import { OwnReading, type ReadTable } from '$lib/data/own/own-reading';
import type { Refused } from '$lib/data/own/refusal';
import { located } from '$lib/data/own/located';
import { RULES } from '$lib/data/own/rules';
import { cellsOf, places } from './own-places';

const encoder = new TextEncoder();

/** As a worker does, in pieces; the answer and how often the file was read. */
function readIn(pieces: readonly Uint8Array[], said: Said = {}) {
	const reading = new OwnReading(places, said);
	for (let times = 1; ; times += 1) {
		for (const piece of pieces) if (!reading.push(piece)) break;
		const read = reading.end();
		if (read !== 'again') return { read, times };
	}
}
const readText = (text: string, said?: Said) => readIn([encoder.encode(text)], said);
function table(read: ReadTable | Refused): ReadTable {
	if ('refusal' in read) throw new Error(`refused: ${read.refusal}`);
	return read;
}
const refusal = (text: string) => {
	const { read } = readText(text);
	return 'refusal' in read ? read : null;
};

const cell = fc.oneof(
	fc.constantFrom('Georgia', '37', '1,5', '1.5', '1,234', '$5', 'n/a', '', '3/4/2025', '14/4/2025'),
	fc.constantFrom('2025-06-04', ' x ', '=1+1', 'ä', '"', 'a\nb', '10 Mrd.', 'Amazon', '37153'),
	fc.constantFrom('45%', '0%', '5 MW', '3 GW', '2022', '5 Billion'),
	fc.string({ maxLength: 6 })
);
const file = fc
	.tuple(
		fc.array(fc.tuple(fc.constantFrom('NC', 'GA', 'PR', ''), cell, cell), {
			minLength: 1,
			maxLength: 12
		}),
		fc.constantFrom(',' as const, ';' as const, '\t' as const),
		fc.constantFrom('\n', '\r\n')
	)
	.map(([rows, delimiter, newline]) =>
		Papa.unparse([['state', 'a', 'b'], ...rows], { quotes: true, delimiter, newline })
	);

test('report and columns are the same wherever the file is cut', () => {
	fc.assert(
		fc.property(file, fc.array(fc.nat(200), { maxLength: 8 }), (text, cuts) => {
			const bytes = encoder.encode(text);
			const at = [...new Set([0, ...cuts])].filter((cut) => cut <= bytes.length).toSorted(by);
			const pieces = at.map((from, index) => bytes.subarray(from, at[index + 1]));
			expect(readIn(pieces)).toEqual(readIn([bytes]));
			expect(readIn(pieces).read).toEqual(readOwnFile(bytes, places));
		})
	);
});
const by = (a: number, b: number) => a - b;

test('a large file is cut likewise', () => {
	const rows = Array.from({ length: 60_000 }, (_, row) => `NC,${row},"über ${row}, ""so"""`);
	const bytes = encoder.encode(`state,n,note\n${rows.join('\r\n')}`);
	expect(bytes.length).toBeGreaterThan(HEAD);
	const pieces = [0, 1, 1_048_575, 1_048_577, 1_300_001].map((from, index, all) =>
		bytes.subarray(from, all[index + 1])
	);
	const whole = table(readIn([bytes]).read);
	const cut = table(readIn(pieces).read);
	expect(cut.report).toEqual(whole.report);
	const kept = ({ table: { columns } }: ReadTable) =>
		columns.flatMap((column) => (column.kind === 'text' ? [column.bytes, column.offsets] : []));
	kept(cut).forEach((own, index) =>
		expect(Buffer.compare(bytesOf(own), bytesOf(kept(whole)[index]))).toBe(0)
	);
	expect(whole.report.rowsRead).toBe(60_000);
	expect(cellsOf(whole.table, 2).slice(59_998)).toEqual(['über 59998, "so"', 'über 59999, "so"']);
});

function bytesOf(view: ArrayBufferView | undefined): Buffer {
	return view ? Buffer.from(view.buffer, view.byteOffset, view.byteLength) : Buffer.of();
}

test('every row is read or set aside once, and every row that is read stands in the columns as it is written', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.tuple(
					fc.constantFrom('NC', 'GA', 'PR', ''),
					fc.nat(99),
					fc.stringMatching(/^[a-d]{0,3}$/)
				),
				{
					minLength: 2,
					maxLength: 30
				}
			),
			(rows) => {
				fc.pre(rows.filter(([state]) => state === 'NC' || state === 'GA').length * 2 > rows.length);
				const { report, table: read } = table(
					readText(Papa.unparse([['state', 'n', 'word'], ...rows])).read
				);
				const sound = rows.filter(([state]) => state === 'NC' || state === 'GA');
				expect(report.rowsRead).toBe(sound.length);
				expect(report.rowsRead + report.rowsSetAside).toBe(rows.length);
				expect(cellsOf(read, 0)).toEqual(sound.map(([state]) => state));
				expect(cellsOf(read, 1)).toEqual(sound.map(([, n]) => n));
				expect(cellsOf(read, 2)).toEqual(sound.map(([, , word]) => (word === '' ? null : word)));
				const { state } = read.places;
				expect(Array.from(state?.codes ?? [], (code) => state?.keys[code - 1])).toEqual(
					sound.map(([one]) => one)
				);
				const back = Papa.parse<string[]>(report.rejected.join('').trimEnd()).data.slice(1);
				expect(back.map((cells) => cells.slice(2))).toEqual(
					rows.filter((row) => !sound.includes(row)).map((row) => row.map(String))
				);
			}
		)
	);
});

test('what the end of a file tells of its decimal mark is known to its beginning: it is read once more', () => {
	const rows = Array.from({ length: 4000 }, () => 'NC;1,234\n').join('');
	const open = readText(`state;mw\n${rows}`);
	expect(open.times).toBe(1);
	expect(table(open.read).report).toMatchObject({ rowsRead: 0, rowsSetAside: 4000 });
	expect(table(open.read).report.columns[1]).toMatchObject({ mark: null, open: 'mark' });
	const settled = readText(`state;mw\n${rows}GA;0,5\n`);
	expect(settled.times).toBe(2);
	const { report, table: read } = table(settled.read);
	expect(report.rowsSetAside).toBe(0);
	expect(report.columns[1]).toMatchObject({ mark: 'comma', open: null });
	expect(cellsOf(read, 1).at(0)).toBe(1.234);
});

test('a mark that nothing at the beginning asked for is not guessed at the end', () => {
	const rows = Array.from({ length: 4000 }, (_, row) => `NC,${row}\n`).join('');
	const { report } = table(readText(`state,mw\n${rows}GA,"1,234"\n`).read);
	expect(report.columns[1]).toMatchObject({ mark: null, open: 'mark' });
	expect(report.issues).toMatchObject([{ rule: 'ambiguous_number', count: 1 }]);
	expect(report.rowsRead).toBe(4000);
});

test('a beginning that contradicts the rest is told, not followed', () => {
	const rows = Array.from({ length: 4000 }, () => 'NC,1/13/2025\n').join('');
	const { report } = table(readText(`state,day\n${rows}GA,13/1/2025\n`).read);
	expect(report.issues).toMatchObject([{ rule: 'mixed_dates', count: 1 }]);
	expect(report.rowsRead).toBe(4000);
});

test('the order of days that the last row gives away is that of all', () => {
	const rows = Array.from({ length: 4000 }, () => 'NC,3/4/2025\n').join('');
	const { read, times } = readText(`state,day\n${rows}GA,13/4/2025\n`);
	expect(times).toBe(2);
	expect(cellsOf(table(read).table, 1).slice(3999)).toEqual(['2025-04-03', '2025-04-13']);
});

test('a column that begins with thousands of empty cells is looked at again when it is filled', () => {
	const rows = (count: number, cells: string) => `NC,${cells}\n`.repeat(count);
	const late = table(readText(`state,mw\n${rows(5000, '')}${rows(3, '"1,234.5"')}`).read);
	expect(late.report.columns[1]).toMatchObject({ kind: 'number', mark: 'point', known: 3 });
	const often = readText(`state,mw,day\n${rows(150_000, ',')}${rows(2000, '7,1.2.2025')}`);
	expect(often.times).toBe(2);
	expect(table(often.read).report.columns.map(({ kind }) => kind)).toEqual([
		'state',
		'number',
		'date'
	]);
});

test('what is said of a column counts for it alone, whatever its cells say', () => {
	const text = 'state,a,b\nNC,"1,234","1,234"\nGA,"2,345","2,345"\n';
	const { report, table: read } = table(
		readText(text, { columns: { a: { mark: 'comma' }, b: { kind: 'text' } } }).read
	);
	expect(report.columns.map(({ kind, mark }) => [kind, mark])).toEqual([
		['state', null],
		['number', 'comma'],
		['text', null]
	]);
	expect(cellsOf(read, 1)).toEqual([1.234, 2.345]);
	expect(cellsOf(read, 2)).toEqual(['1,234', '2,345']);
	const points = 'state,lat,lon\nNC,35,-80\nGA,33,-84\n';
	expect(table(readText(points).read).report.kind).toBe('points');
	expect(table(readText(points, { kind: 'states' }).read).table).toMatchObject({
		kind: 'states',
		points: null
	});
});

test('what was said in words of another version, or of columns that are not there, says nothing', () => {
	const text = 'state,a\nNC,"1,234.5"\nGA,2\n';
	const old = {
		mark: 'dot',
		kind: 'planets',
		columns: { a: { kind: 'quantity', mark: 7 }, gone: { kind: 'text' }, state: null }
	} as unknown as Said;
	expect(readText(text, old)).toEqual(readText(text));
});

test('a column named like a part of every object is a column like others, also in what is said', () => {
	const text = 'state,__proto__,constructor,toString\nNC,1,2,3\nGA,4,5,6\n';
	const { report, table: read } = table(readText(text).read);
	expect(report.columns.map(({ name, kind }) => [name, kind])).toEqual([
		['state', 'state'],
		['__proto__', 'number'],
		['constructor', 'number'],
		['toString', 'number']
	]);
	expect(cellsOf(read, 1)).toEqual([1, 4]);
	const said = JSON.parse('{"columns":{"__proto__":{"kind":"text"}}}') as Said;
	expect(table(readText(text, said).read).report.columns[1]?.kind).toBe('text');
});

test('rows that name our companies are joined with them', () => {
	const { report, table: read } = table(
		readText('company,score\nAmazon,1\nalphabet,2\ngoogle,3\nNobody,4\nAMAZON,5\n').read
	);
	expect(report).toMatchObject({ kind: 'companies', rowsRead: 4 });
	expect(report.issues).toMatchObject([{ rule: 'company', examples: [{ value: 'Nobody' }] }]);
	expect(read.places).toMatchObject({
		state: null,
		company: { keys: ['amazon', 'google'], codes: Uint16Array.of(1, 2, 2, 1) }
	});
});

test('beside a state, a company that is none of ours is a word and no fault', () => {
	const text = 'state,company\nNC,Amazon\nGA,Google\nNC,Google\nGA,Amazon\nNC,Somebody\n';
	const { report, table: read } = table(readText(text).read);
	expect(report).toMatchObject({ kind: 'states', rowsRead: 5 });
	expect(read.places.company?.codes).toEqual(Uint16Array.of(1, 2, 2, 1, 0));
	expect(cellsOf(read, 1).at(-1)).toBe('Somebody');
});

test('rows that name our announcements have their state, company and single county', () => {
	const text = 'announcement,score\nnc-one,1\nga-two,2\nnational,3\nnc-one,4\nghost,5\nga-two,6\n';
	const { report, table: read } = table(readText(text).read);
	expect(report).toMatchObject({ kind: 'states', rowsRead: 5, outside: 1 });
	expect(report.issues).toMatchObject([{ rule: 'announcement', examples: [{ value: 'ghost' }] }]);
	expect(read.places).toMatchObject({
		state: { keys: ['NC', 'GA'], codes: Uint16Array.of(1, 2, 0, 1, 2) },
		county: { keys: ['37153'], codes: Uint16Array.of(1, 0, 0, 1, 0) },
		company: { keys: ['amazon', 'google'], codes: Uint16Array.of(1, 2, 2, 1, 2) }
	});
});

test('a county says its state', () => {
	const { table: read } = table(readText('fips,n\n37153,1\n1001,2\n').read);
	expect(read.places.state).toEqual({ keys: ['NC', 'AL'], codes: Uint16Array.of(1, 2) });
	expect(read.places.county).toEqual({ keys: ['37153', '01001'], codes: Uint16Array.of(1, 2) });
});

test('where most rows name no county, they are of states', () => {
	const text = 'state,county,n\nNC,Richmond,1\nGA,,2\nGA,,3\nGA,,4\n';
	expect(table(readText(text).read).report).toMatchObject({ kind: 'states', rowsRead: 4 });
});

test('points without a state lie where the outlines say, and outside of them they stay points', () => {
	const read = table(readText('name,lat,lon\nA,35,-80\nB,0,0\n').read);
	expect(read.report.outside).toBe(2);
	const placed = located(read, (latitude) => (latitude > 0 ? '37153' : null), places);
	expect(placed.report.outside).toBe(1);
	expect(placed.table.places).toMatchObject({
		state: { keys: ['NC'], codes: Uint16Array.of(1, 0) },
		county: { keys: ['37153'], codes: Uint16Array.of(1, 0) }
	});
	expect(placed.table.points?.longitude).toEqual(Float64Array.of(-80, 0));
});

test('up to 5,000 different texts are labels that rows share, more are texts of their own', () => {
	const rows = (count: number) =>
		`state,id\n${Array.from({ length: count }, (_, row) => `NC, id ${row} `).join('\n')}\nNC,n/a\nNC,\n`;
	const few = table(readText(rows(5000)).read);
	const many = table(readText(rows(5001)).read);
	expect([few.table.columns[1]?.kind, many.table.columns[1]?.kind]).toEqual(['labels', 'text']);
	expect(cellsOf(many.table, 1).slice(4999)).toEqual(['id 4999', 'id 5000', null, null]);
	expect(cellsOf(few.table, 1).slice(4999)).toEqual(['id 4999', null, null]);
	expect(many.report.columns[1]?.known).toBe(5001);
	expect(many.report.conversions.map(({ conversion, count }) => [conversion, count])).toEqual([
		['trimmed', 5001],
		['null_word', 1]
	]);
});

test('words of rows that were set aside are not among the labels', () => {
	const text = 'state,word\nNC,a\nPR,b\nGA,c\nNC,c\n';
	expect(table(readText(text).read).table.columns[1]).toMatchObject({ labels: ['a', 'c'] });
});

test('no cell that a spreadsheet would take for a formula is given back as one', () => {
	const text = 'state,note\nPR,=cmd|/c calc\nGA,x\nNC,y\nPR,@x\n';
	const { report } = table(readText(text).read);
	expect(report.rejected.join('')).toContain(`,PR,"'=cmd|/c calc"\r\n`);
	expect(report.rejected.join('')).toContain(`,PR,"'@x"\r\n`);
});

test('a hundred examples are too many to show, and all of them are given back', () => {
	const { report } = table(
		readText(`state,n\n${'NC,1\n'.repeat(2000)}${'NC,?x\n'.repeat(120)}`).read
	);
	expect(report.issues).toMatchObject([{ column: 'n', rule: 'number', count: 120 }]);
	expect(report.issues[0]?.examples).toHaveLength(50);
	expect(report.rejected.join('').trimEnd().split('\r\n')).toHaveLength(121);
});

test('the first rows are shown as they are written and as they are read', () => {
	const text =
		'state,mw,day,company\nGeorgia,"1,200.5",June 2025,Alphabet\nPR,$,2025,-\nNC,3,2024,Amazon\nNC,4,2024,AWS\nNC,5,2024,AWS\n';
	expect(table(readText(text).read).report.sample.slice(0, 2)).toEqual([
		{
			line: 2,
			written: ['Georgia', '1,200.5', 'June 2025', 'Alphabet'],
			read: ['GA', '1200.5', '2025-06', 'google']
		},
		{
			line: 3,
			written: ['PR', '$', '2025', '-'],
			read: [null, null, '2025', null],
			aside: [
				{ column: 'state', problem: RULES.state.problem },
				{ column: 'mw', problem: RULES.number.problem }
			]
		}
	]);
});

test('a row that begins with a number sign is a row where it fills the columns, else a comment that is counted', () => {
	const text = 'rank,state\n#1,NC\n#2,GA\n# made by hand\n#,\n';
	expect(table(readText(text).read).report).toMatchObject({ rowsRead: 2, comments: 2 });
});

test('bytes that are no UTF-8 far behind the beginning make it the encoding of old spreadsheets', () => {
	const text = `state,note\n${'NC,plain text of no interest\n'.repeat(60_000)}`;
	const bytes = Uint8Array.from([...encoder.encode(text), 0x4e, 0x43, 0x2c, 0xe4, 0x80, 0x0a]);
	const { read, times } = readIn([bytes]);
	expect(times).toBe(2);
	expect(table(read).report).toMatchObject({ encoding: 'windows-1252', rowsRead: 60_001 });
	expect(cellsOf(table(read).table, 1).at(-1)).toBe('ä€');
});

test('one line of 100 MB is refused without being kept', () => {
	const piece = new Uint8Array(1 << 20).fill(0x78);
	const reading = new OwnReading(places);
	let taken = 0;
	for (let at = 0; at < 100; at += 1) {
		if (!reading.push(piece)) break;
		taken += 1;
	}
	expect(taken).toBeLessThan(2);
	expect(reading.end()).toEqual({ refusal: 'endless_line', line: null });
	const later = new OwnReading(places);
	later.push(encoder.encode(`state,note\n${'NC,x\n'.repeat(300_000)}GA,`));
	taken = 0;
	while (taken < 100 && later.push(piece)) taken += 1;
	expect(taken).toBeLessThan(3);
	expect(later.end()).toEqual({ refusal: 'endless_line', line: 300_002 });
});

test('control characters in cells are characters like others', () => {
	const { report, table: read } = table(
		readText('state,note\nNC,a\u0007b\u0001\nGA,\u001b[31m\n').read
	);
	expect(report.rowsRead).toBe(2);
	expect(cellsOf(read, 1)).toEqual(['a\u0007b\u0001', '\u001b[31m']);
});

test('ten thousand columns are refused, a thousand are read', () => {
	const wide = (count: number) =>
		`state,${Array.from({ length: count - 1 }, (_, at) => `c${at}`).join(',')}\nNC${',1'.repeat(count - 1)}\n`;
	expect(refusal(wide(10_000))).toEqual({ refusal: 'too_many_columns', line: null });
	expect(table(readText(wide(1000)).read).report.columns).toHaveLength(1000);
});

test('a column that leaves its decimal mark open is read as the file’s other columns are written', () => {
	const values = (text: string) => {
		const { report, table: made } = table(readText(text).read);
		expect(report.columns.map(({ open }) => open)).toEqual([null, null, null]);
		expect(report.rowsSetAside).toBe(0);
		const column = made.columns[1];
		return column?.kind === 'number' ? [...column.values] : [];
	};
	expect(values('state,Jobs,Share\nNC,"1,234",12.5\nGA,"5,678",3.25\n')).toEqual([1234, 5678]);
	expect(values('state;Jobs;Anteil\nNC;1.234;12,5\nGA;5.678;3,25\n')).toEqual([1234, 5678]);
});

test('where columns tell different decimal marks, one that leaves it open stays open', () => {
	const { report } = table(readText('state;a;b;c\nNC;1,234;12.5;2,75\nGA;5,678;3.25;1,5\n').read);
	expect(report.columns.map(({ open }) => open)).toEqual([null, 'mark', null, null]);
	expect(report.rowsSetAside).toBe(2);
});
