import { expect, test } from 'vitest';
import { decodeText } from '../../../src/lib/data/text';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('UTF-8 is read with and without its mark, which is not part of the text', () => {
	expect(decodeText(utf8('Zürich'))).toEqual({
		text: 'Zürich',
		encoding: 'utf-8',
		isWorkbook: false
	});
	expect(decodeText(utf8('\uFEFFid')).text).toBe('id');
});

test('bytes that are not UTF-8 are read as windows-1252', () => {
	const bytes = Uint8Array.from([0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68, 0x20, 0x80]);
	expect(decodeText(bytes)).toMatchObject({ text: 'Zürich €', encoding: 'windows-1252' });
});

test('UTF-16 is known by its mark, and by its zero bytes where the mark is missing', () => {
	const little = Uint8Array.from([...'id,name'].flatMap((c) => [c.charCodeAt(0), 0]));
	const big = Uint8Array.from([...'id,name'].flatMap((c) => [0, c.charCodeAt(0)]));
	expect(decodeText(little)).toMatchObject({ text: 'id,name', encoding: 'utf-16le' });
	expect(decodeText(big)).toMatchObject({ text: 'id,name', encoding: 'utf-16be' });
	expect(decodeText(Uint8Array.from([0xff, 0xfe, ...little]))).toMatchObject({
		text: 'id,name',
		encoding: 'utf-16le'
	});
});

test('a workbook named like a CSV is recognised', () => {
	expect(decodeText(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0])).isWorkbook).toBe(true);
});

test('an empty file is an empty text', () => {
	expect(decodeText(new Uint8Array())).toMatchObject({ text: '', encoding: 'utf-8' });
});
