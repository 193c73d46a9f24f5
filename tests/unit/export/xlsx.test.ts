import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import JSZip from 'jszip';
import { expect, test, vi } from 'vitest';
import type { Cell, Table } from '../../../src/lib/export/table';
import { workbook } from '../../../src/lib/export/workbook';
import { xlsx } from '../../../src/lib/export/xlsx';
import { ANY_TABLE, aTable } from './a-table';

test('any table is read back from its workbook, whatever is in its cells', async () => {
	await fc.assert(
		fc.asyncProperty(ANY_TABLE, async (table) => {
			const { sheets } = await opened(table);
			const rows = sheets[0]?.rows.slice(1) ?? [];
			table.rows.forEach((row, at) => {
				const read = table.columns.map((_, column) => plain(rows[at]?.[column] ?? null));
				expect(read).toEqual(row.map((cell) => meant(cell)));
			});
			expect(rows.length).toBeLessThanOrEqual(table.rows.length);
		})
	);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\u0001=1', '\ufffe=1'])(
	'the text %j gets an apostrophe and is no formula',
	async (text) => {
		const cell = (await opened(aTable([{ key: 'a' }], [[text]]))).sheets[0]?.cells?.get('1,0');
		expect(cell).toMatchObject({ type: 'string', value: expect.stringMatching(/^'[^']/) });
		expect(cell?.formula).toBeUndefined();
	}
);

test('the heads, the notes and the title are neutralised too', async () => {
	const table = aTable([{ key: 'a', label: '=1' }], [], { notes: ['@note'], title: '-title' });
	const { sheets } = await opened(table);
	const texts = sheets.flatMap(({ rows }) => rows.flat());
	expect(texts).toEqual(expect.arrayContaining(["'=1", "'@note", "'-title"]));
	expect(texts.filter((text) => /^[=+\-@]/.test(`${text as string}`))).toEqual([]);
});

test('numbers are numbers, negative ones too, and unknown is an empty cell and not 0', async () => {
	const cells = await cellsOf([-5, 0, null, 9_007_199_254_740_991, 0.1 + 0.2, NaN], 'number');
	expect(cells.map((cell) => cell?.type)).toEqual([
		...['number', 'number', undefined],
		...['number', 'number', undefined]
	]);
	expect(cells.map((cell) => cell?.value)).toEqual([
		...[-5, 0, undefined],
		...[9_007_199_254_740_991, 0.30000000000000004, undefined]
	]);
});

test.each([
	['years and ranks', [1, 2025, null], '0'],
	['dollars', [33_275e6, -1], '#,##0'],
	['dollars per resident', [3219.4478, 12], '#,##0.00'],
	['small ratios', [0.00123, 0.5e-3], '#,##0.00000']
])('%s %j are shown with the format %s', async (_, values, format) => {
	const [first] = await cellsOf(values, 'number');
	expect(first?.style?.numFmt).toBe(format);
});

test('a share of the US is shown in percent and stays a fraction', async () => {
	const unit = 'usd_as_a_share_of_the_us';
	const [cell] = await cellsOf([0.125], 'number', unit);
	expect(cell).toMatchObject({ value: 0.125, style: { numFmt: '0.00%' } });
});

test('a column of full days holds dates; with a month or a day that does not exist it stays text', async () => {
	const dates = await cellsOf(['2026-07-29', null, '1999-12-31'], 'text');
	expect(dates.map((cell) => cell?.value)).toEqual([
		new Date('2026-07-29'),
		undefined,
		new Date('1999-12-31')
	]);
	expect(dates[0]?.style?.numFmt).toBe('yyyy\\-mm\\-dd');
	for (const other of ['2026-07', '2026', '2026-02-30', '1899-12-31', 'soon'])
		expect((await cellsOf(['2026-07-29', other], 'text')).map((cell) => cell?.value)).toEqual([
			'2026-07-29',
			other
		]);
});

test('the head says label and unit, is bold, stays in sight and filters', async () => {
	const table = aTable([{ key: 'floor', label: 'Floor', unit: 'usd', kind: 'number' }], [[1]]);
	const sheet = (await opened(table)).sheets[0];
	expect(sheet?.cells?.get('0,0')).toMatchObject({
		value: 'Floor (USD)',
		style: { font: { bold: true } }
	});
	expect(sheet?.freezePane).toEqual({ rows: 1 });
	expect(sheet?.autoFilter?.range).toBe('A1:A2');
	expect(sheet?.columns?.[0]?.width).toBeGreaterThan(6);
});

test('the sheets are named in the language of the reader, umlauts and all', async () => {
	const table = aTable([{ key: 'a', label: 'Größe' }], [['Köln']]);
	expect((await opened(table)).sheets.map(({ name }) => name)).toEqual([
		...['Table', 'Sources', 'Method']
	]);
	const { sheets } = await opened(table, 'de');
	expect(sheets.map(({ name }) => name)).toEqual(['Tabelle', 'Quellen', 'Methode']);
	expect(sheets[0]?.rows).toEqual([['Größe'], ['Köln']]);
});

test('a sheet says where the table comes from, one thing to a row, with a link that opens the view', async () => {
	const sheet = (await opened(aTable([], []))).sheets[1];
	expect(sheet?.rows.map(([label]) => label)).toEqual([
		...['Title', 'What is shown', 'Sources', 'License', 'Data version', 'This view']
	]);
	const address = 'https://example.org/compare?show=OH&company=amazon';
	expect(sheet?.cells?.get('5,1')).toMatchObject({
		value: address,
		hyperlink: { target: address }
	});
});

test.each(['/compare?show=OH', 'javascript:alert(1)', `https://example.org/${'a'.repeat(3000)}`])(
	'an address that leads nowhere or too far is no link: %.30s',
	async (address) => {
		const cell = (await opened(aTable([], [], { address }))).sheets[1]?.cells?.get('5,1');
		expect(cell?.value).toBe(address);
		expect(cell?.hyperlink).toBeUndefined();
	}
);

test('a sheet says how the table is to be read: its notes, empty cells and every column', async () => {
	const table = aTable(
		[
			{ key: 'floor', label: 'Announced floor', unit: 'usd', kind: 'number' },
			{ key: 'known', label: 'Projects with a figure', kind: 'number' }
		],
		[[1, 1]],
		{ notes: ['One project is most of it.', 'Two do not add up.'] }
	);
	const rows = (await opened(table)).sheets[2]?.rows ?? [];
	expect(rows.filter(([label]) => label === 'Note').map(([, note]) => note)).toEqual(table.notes);
	expect(rows.find(([label]) => label === 'Empty cells')?.[1]).toContain('never 0');
	expect(rows.find(([label]) => label === 'Apostrophes')).toBeUndefined();
	expect(rows.at(-2)).toEqual([
		'Announced floor (USD)',
		expect.stringContaining('“up to” counts as nothing firm'),
		'floor',
		'USD'
	]);
	expect(rows.at(-1)?.[2]).toBe('known');
});

test('where a text was neutralised, the sheet of method says so', async () => {
	const rows = (await opened(aTable([{ key: 'a' }], [['=1']]))).sheets[2]?.rows ?? [];
	expect(rows.map(([label]) => label)).toContain('Apostrophes');
});

test('a text longer than a cell holds is cut, and ends in an ellipsis', async () => {
	const [cell] = await cellsOf([`=${'a'.repeat(40_000)}`], 'text');
	expect(`${cell?.value as string}`).toMatch(/^'=a+…$/);
	expect(`${cell?.value as string}`).toHaveLength(32_767);
});

test.each([
	['rows', { rows: new Array<[]>(1_048_577).fill([]), widths: [] }],
	['columns', { rows: [], widths: new Array<number>(16_385).fill(8) }]
])('more %s than a sheet holds are refused, not cut', async (_, sizes) => {
	const about = { title: '', description: '', creator: '' };
	const sheet = { name: 'Table', headed: true, ...sizes };
	await expect(workbook([sheet], about)).rejects.toThrow('1,048,576 rows');
});

test('the same table makes the same bytes on any day, each part with its checksum right', async () => {
	const table = aTable([{ key: 'a' }], [[' <a> & "b" ']], { title: 'A <&> B' });
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-07-29') });
	const first = await bytesOf(table);
	vi.setSystemTime(new Date('2031-01-01'));
	expect(await bytesOf(table)).toEqual(first);
	vi.useRealTimers();
	const archive = await JSZip.loadAsync(first, { checkCRC32: true });
	const part = (path: string) => archive.file(path)?.async('text');
	expect(await part('docProps/core.xml')).toContain('<dc:title>A &lt;&amp;&gt; B</dc:title>');
	expect(await part('xl/worksheets/sheet1.xml')).toContain(
		'<t xml:space="preserve"> &lt;a&gt; &amp; &quot;b&quot; </t>'
	);
});

async function bytesOf(table: Table, locale: 'en' | 'de' = 'en'): Promise<Uint8Array> {
	return new Uint8Array(await (await xlsx(table, locale)).arrayBuffer());
}

async function opened(table: Table, locale: 'en' | 'de' = 'en') {
	return readXlsx(await bytesOf(table, locale), { readStyles: true });
}

/** The cells of a column, from top to bottom. */
async function cellsOf(values: readonly Cell[], kind: 'text' | 'number', unit?: string) {
	const column = { key: 'a', kind, ...(unit === undefined ? {} : { unit }) };
	const table = aTable(
		[column],
		values.map((value) => [value])
	);
	const sheet = (await opened(table)).sheets[0];
	return values.map((_, row) => sheet?.cells?.get(`${row + 1},0`));
}

/** What a cell is in a workbook: nothing, a number, or a text with the line ends of a cell. */
function meant(cell: Cell): Cell {
	if (cell === null || cell === '') return null;
	if (typeof cell === 'number') return Number.isFinite(cell) ? cell + 0 : null;
	return (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replace(/\r\n?/g, '\n');
}

/** A date stands for the day that was written. */
function plain(value: unknown): unknown {
	return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}
