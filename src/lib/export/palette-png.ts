import { crc32 } from './png-text';

/** Colours of a palette image. */
const MOST = 256;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** What compresses the bytes of an image, as zlib does. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/**
 * Pixels without transparency as a PNG with a palette: a third of the size for a picture of few colours. Between the
 * colours of an edge only steps are kept, fewer the more colours there are, until they are 256 or less.
 * https://www.w3.org/TR/png-3/
 */
export function palettePng(
	pixels: Uint8Array,
	{ width, height }: { readonly width: number; readonly height: number },
	deflate: Deflate
): Uint8Array {
	for (let dropped = 3; ; dropped += 1) {
		const image = indexed(pixels, width, height, dropped);
		if (image === null) continue;
		const header = new Uint8Array(13);
		const view = new DataView(header.buffer);
		view.setUint32(0, width);
		view.setUint32(4, height);
		// Eight bits for each pixel, with a palette.
		header.set([8, 3, 0, 0, 0], 8);
		const parts = [
			SIGNATURE,
			chunk('IHDR', header),
			chunk('PLTE', image.palette),
			chunk('IDAT', deflate(image.rows)),
			chunk('IEND', new Uint8Array())
		];
		return joined(parts);
	}
}

/** Null where more colours are left than a palette holds. The first of those that are alike stands for them. */
function indexed(pixels: Uint8Array, width: number, height: number, dropped: number) {
	const known = new Map<number, number>();
	const palette = new Uint8Array(MOST * 3);
	// Each row begins with its filter: none.
	const rows = new Uint8Array((width + 1) * height);
	let last = -1;
	let lastIndex = 0;
	for (let y = 0, from = 0, to = 0; y < height; y += 1) {
		to += 1;
		for (let x = 0; x < width; x += 1, from += 4, to += 1) {
			const [red, green, blue] = [pixels[from] ?? 0, pixels[from + 1] ?? 0, pixels[from + 2] ?? 0];
			const key = ((red >> dropped) << 16) | ((green >> dropped) << 8) | (blue >> dropped);
			if (key !== last) {
				let index = known.get(key);
				if (index === undefined) {
					index = known.size;
					if (index === MOST) return null;
					known.set(key, index);
					palette.set([red, green, blue], index * 3);
				}
				last = key;
				lastIndex = index;
			}
			rows[to] = lastIndex;
		}
	}
	return { rows, palette: palette.slice(0, known.size * 3) };
}

function chunk(name: string, data: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(data.length + 12);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, data.length);
	bytes.set(
		Array.from(name, (letter) => letter.charCodeAt(0)),
		4
	);
	bytes.set(data, 8);
	view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
	return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
