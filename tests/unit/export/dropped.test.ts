import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { MARK } from '../../../src/lib/export/carried';
import { MOST_BYTES, readDropped } from '../../../src/lib/export/dropped';
import { crc32, withText } from '../../../src/lib/export/png-text';
import { anyCarried, CARRIED, drop, kindOf } from './a-drop';

const OURS = { kind: 'ours', carried: CARRIED };

test('a picture of ours says what it shows, whatever it is called', async () => {
	expect(await drop(pngOf(CARRIED))).toEqual(OURS);
	expect(await readDropped(new File([pngOf(CARRIED)], 'notes.csv', { type: 'text/csv' }))).toEqual(
		OURS
	);
});

test('whatever a picture can be made to carry comes back as it was', async () => {
	await fc.assert(
		fc.asyncProperty(anyCarried, async (carried) => {
			expect(await drop(pngOf(carried))).toEqual({ kind: 'ours', carried });
		})
	);
});

test('no byte that was changed leads to another view, and none makes it throw', async () => {
	const file = pngOf(CARRIED);
	await fc.assert(
		fc.asyncProperty(
			fc.integer({ min: 0, max: file.length - 1 }),
			fc.integer({ min: 1, max: 255 }),
			async (at, by) => {
				const changed = file.slice();
				changed[at] = (changed[at] ?? 0) ^ by;
				const dropped = await drop(changed);
				if (dropped.kind === 'ours') expect(dropped).toEqual(OURS);
				else expect(['damaged', 'other']).toContain(dropped.kind);
			}
		),
		{ numRuns: 1500 }
	);
});

test('a picture that was cut off is damaged, unless all that it carries is there', async () => {
	const file = pngOf(CARRIED);
	const text = new TextEncoder().encode(JSON.stringify(CARRIED)).length;
	const whole = 8 + 25 + 12 + 'capex-atlas'.length + 5 + text;
	for (let length = 4; length < file.length; length += 1)
		expect([length, await kindOf(file.slice(0, length))]).toEqual([
			length,
			length < whole ? 'damaged' : 'ours'
		]);
});

test('no bytes at all make it throw anything but a told result', async () => {
	const signature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	const kinds = new Set<string>();
	await fc.assert(
		fc.asyncProperty(
			fc.uint8Array({ maxLength: 200 }),
			fc.string({ maxLength: 200 }),
			fc.boolean(),
			async (bytes, text, asPng) => {
				for (const rest of [bytes.slice(), text])
					kinds.add(await kindOf(...(asPng ? [signature] : []), rest));
			}
		),
		{ numRuns: 1000 }
	);
	expect(kinds).toContain('damaged');
	expect(kinds).toContain('other');
	expect(kinds).not.toContain('ours');
});

test('a length beyond the end of the file is not followed', async () => {
	const file = pngOf(CARRIED);
	for (const length of [0xffffffff, 0x7fffffff, file.length, file.length - 45]) {
		new DataView(file.buffer).setUint32(33, length);
		expect(await kindOf(file)).toBe('damaged');
	}
});

test('a checksum that does not hold is damage, of our text as of the header', async () => {
	for (const at of [30, 33 + 8 + 40]) {
		const file = pngOf(CARRIED);
		file[at] = (file[at] ?? 0) ^ 1;
		expect(await kindOf(file)).toBe('damaged');
	}
});

test('another’s picture carries no view, nor one whose text is under another word', async () => {
	const bare = new Uint8Array(PNG.sync.write(new PNG({ width: 1, height: 1 })));
	expect(await kindOf(bare)).toBe('unmarked');
	expect(await kindOf(pngWith(JSON.stringify(CARRIED), 'Comment'))).toBe('unmarked');
	expect(await kindOf(pngWith(JSON.stringify(CARRIED), 'capex-atlas2'))).toBe('unmarked');
});

test('our text in a form that we do not write is damage', async () => {
	const file = pngOf(CARRIED);
	const flag = 33 + 8 + 'capex-atlas'.length + 1;
	file[flag] = 1;
	const view = new DataView(file.buffer);
	const length = view.getUint32(33);
	view.setUint32(33 + 8 + length, crc32(file.subarray(37, 33 + 8 + length)));
	expect(await kindOf(file)).toBe('damaged');
});

test.each([
	['no JSON', '{"carries":1'],
	['a list', '[]'],
	['nothing', 'null'],
	['a version that is no number', text({ carries: '1' })],
	['no version', text({ carries: undefined })],
	['an older version than there was', text({ carries: 0 })],
	['half a version', text({ carries: 1.5 })],
	['a view that is no text', text({ view: 7 })],
	['no title', text({ title: undefined })],
	['a title that is a list', text({ title: ['x'] })],
	['a title without end', text({ title: 'x'.repeat(2001) })],
	['no data version', text({ dataVersion: null })],
	['an address that is no text', text({ address: {} })],
	['values that are a text', text({ values: 'x' })],
	['columns that are no texts', text({ values: { columns: [1], rows: [] } })],
	['rows that are none', text({ values: { columns: ['a'], rows: {} } })],
	['a row that is too short', text({ values: { columns: ['a', 'b'], rows: [[1]] } })],
	['a cell that is a list', text({ values: { columns: ['a'], rows: [[[1]]] } })],
	['more than anything of ours', text({ title: 'x', more: 'x'.repeat(5_000_000) })]
])('%s in place of what we write is damage', async (_, json) => {
	expect(await kindOf(pngWith(json))).toBe('damaged');
});

test.each([
	['another site', 'https://elsewhere.example/compare/'],
	['another host', '//elsewhere.example/compare/'],
	['what browsers read as another host', '/\\elsewhere.example/'],
	['that too', '\\\\elsewhere.example'],
	['a script', 'javascript:alert(1)'],
	['a page in itself', 'data:text/html,x'],
	['a path from nowhere', 'compare/'],
	['nothing', ''],
	['a space before a path', ' /compare/'],
	['a line after a path', '/compare/\n'],
	['a zero in a path', '/comp\u0000are/'],
	['a part of a page', '/compare/#part'],
	['a path without end', `/compare/?q=${'x'.repeat(8000)}`]
])('%s is no view, and what carries it is damaged', async (_, view) => {
	expect(await kindOf(pngOf({ ...CARRIED, view }))).toBe('damaged');
});

test('only the fields that we know are taken over', async () => {
	const json = `{"__proto__":{"taken":1},"onload":"x",${JSON.stringify(CARRIED).slice(1)}`;
	const dropped = await drop(pngWith(json));
	expect(dropped).toEqual(OURS);
	expect(Object.keys(dropped.kind === 'ours' ? dropped.carried : {})).toEqual([
		'carries',
		'view',
		'address',
		'dataVersion',
		'title',
		'values'
	]);
});

test('what a newer version wrote is told from damage', async () => {
	expect(await kindOf(pngWith('{"carries":2,"everything":"else"}'))).toBe('newer');
});

test('nothing, too much and what cannot be read are told apart, and too much is not read', async () => {
	expect(await kindOf('')).toBe('empty');
	let read = false;
	const large = new Blob(['x']);
	Object.defineProperties(large, {
		size: { value: MOST_BYTES + 1 },
		arrayBuffer: { value: () => ((read = true), Promise.reject(new Error())) }
	});
	expect((await readDropped(large)).kind).toBe('too_large');
	expect(read).toBe(false);
});

test('a folder, or a file that is gone, cannot be read', async () => {
	const gone = new Blob(['x']);
	gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
	expect((await readDropped(gone)).kind).toBe('unreadable');
});

test.each([
	['document', '%PDF-1.7\n%âãÏÓ'],
	['document', 'PK\x03\x04\x14\x00\x06\x00'],
	['unmarked', 'GIF89a\x01\x00'],
	['table', 'state,floor\r\nGA,11000000000\r\n'],
	['table', '\ufeffBundesland;Untergrenze\nGA;"11,5"\nNC;"a;b"'],
	['table', 'a\tb\n\n1\t2\n'],
	['other', 'A letter, of two lines,\nwhich differ in commas.'],
	['other', 'one line, with a comma'],
	['other', '{"carries":1}'],
	['other', '\0\0\0\0'],
	['other', '<!doctype html><svg xmlns="http://www.w3.org/2000/svg"></svg>'],
	['other', '<a>svg</a>'],
	['unmarked', '<?xml version="1.0"?>\n<!-- x -->\n<svg onload="alert(1)"></svg>'],
	['unmarked', '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>']
])('told by its content as %s: %j', async (kind, content) => {
	expect(await kindOf(content)).toBe(kind);
});

test('a JPEG is a picture without a view', async () => {
	expect(await kindOf(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]))).toBe('unmarked');
});

function text(fields: Record<string, unknown>): string {
	return JSON.stringify({ ...CARRIED, ...fields });
}

/** A PNG that carries this text. */
function pngWith(text: string, keyword = MARK): Uint8Array<ArrayBuffer> {
	return withText(new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 }))), keyword, text);
}

function pngOf(carried: unknown): Uint8Array<ArrayBuffer> {
	return pngWith(JSON.stringify(carried));
}
