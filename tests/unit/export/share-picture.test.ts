import { deflateSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { letterWidths } from '$lib/export/letter-widths';
import { palettePng } from '$lib/export/palette-png';

test('letters are as wide as the face says, and unknown ones as wide as its empty box', () => {
	const widths = letterWidths(readFileSync('src/lib/export/fonts/sans.ttf'));
	expect(widths('')).toBe(0);
	expect(widths('W')).toBeGreaterThan(widths('i') * 2);
	expect(widths('Ärger')).toBeCloseTo([...'Ärger'].reduce((sum, one) => sum + widths(one), 0));
	// Numbers line up.
	expect(widths('1')).toBeGreaterThan(0.3);
	expect(widths('1')).toBeLessThan(0.8);
	expect(widths('中')).toBe(widths('\u{1F600}'));
});

test('an image of few colours reads back as it was', () => {
	const colours = [
		[8, 16, 24, 255],
		[200, 0, 96, 255]
	];
	const pixels = Uint8Array.from(
		Array.from({ length: 6 }, (_, index) => colours[index % 2] ?? []).flat()
	);
	const png = PNG.sync.read(
		Buffer.from(palettePng(pixels, { width: 3, height: 2 }, (bytes) => deflateSync(bytes)))
	);
	expect([png.width, png.height]).toEqual([3, 2]);
	expect([...png.data]).toEqual([...pixels]);
});

test('an image of thousands of colours has 256 at most, each near what it was', () => {
	const size = { width: 64, height: 64 };
	const pixels = new Uint8Array(64 * 64 * 4).map((_, at) =>
		at % 4 === 3 ? 255 : at % 4 === 0 ? ((at >> 2) % 64) * 4 : at % 4 === 1 ? (at >> 8) * 4 : 128
	);
	const png = PNG.sync.read(Buffer.from(palettePng(pixels, size, (bytes) => deflateSync(bytes))));
	const colours = new Set(
		Array.from({ length: 64 * 64 }, (_, index) => png.data.readUInt32BE(index * 4))
	);
	expect(colours.size).toBeLessThanOrEqual(256);
	expect(colours.size).toBeGreaterThan(100);
	for (let at = 0; at < pixels.length; at += 1)
		expect(Math.abs((png.data[at] ?? 0) - (pixels[at] ?? 0))).toBeLessThan(32);
});
