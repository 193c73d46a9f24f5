import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { MOST_PIXELS, pixelSize } from '../../../src/lib/export/png-size';
import { MARK } from '../../../src/lib/export/carried';
import { crc32, withText } from '../../../src/lib/export/png-text';

test('the text stands right after the header, with a checksum that another reader accepts', () => {
	const text = '{"title":"Zölle, 33,2 Mrd. $ – „mindestens“"}';
	const file = withText(onePixel(), MARK, text);
	const chunk = Buffer.from(file).subarray(33);
	const length = chunk.readUInt32BE(0);
	expect(chunk.toString('latin1', 4, 8)).toBe('iTXt');
	expect(chunk.toString('latin1', 8, 8 + MARK.length)).toBe(MARK);
	expect(chunk.toString('utf8', 8 + MARK.length + 5, 8 + length)).toBe(text);
	expect(chunk.readUInt32BE(8 + length)).toBe(zlibCrc32(chunk.subarray(4, 8 + length)));
	const read = PNG.sync.read(Buffer.from(file));
	expect([read.width, read.height]).toEqual([1, 1]);
});

test('the checksum is the published one', () => {
	expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('a picture has the size asked for or as much of it as the limit allows', () => {
	expect(pixelSize(960, 600, 4)).toEqual({ scale: 4, width: 3840, height: 2400, capped: false });
	fc.assert(
		fc.property(
			fc.integer({ min: 200, max: 2000 }),
			fc.integer({ min: 200, max: 9000 }),
			(w, h) => {
				const size = pixelSize(w, h, 4);
				expect(size.width * size.height).toBeLessThanOrEqual(MOST_PIXELS);
				expect(size.capped).toBe(size.scale < 4);
				if (size.capped) expect(size.width * size.height).toBeGreaterThan(MOST_PIXELS * 0.95);
			}
		)
	);
});

function onePixel(): Uint8Array<ArrayBuffer> {
	return new Uint8Array(PNG.sync.write(new PNG({ width: 1, height: 1 })));
}
