import { brotliDecompressSync } from 'node:zlib';

/** The characters a WOFF2 file has a shape for, read from its `cmap` (https://www.w3.org/TR/WOFF2/, section 5). */
export function charactersOf(file: Buffer): Set<number> {
	const cmap = tableOf(file, CMAP);
	const found = new Set<number>();
	for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
		const part = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
		if (part.readUInt16BE(0) === 4) for (const point of segmentsOf(part)) found.add(point);
	}
	return found;
}

/** Of WOFF2's list of known tables. `cmap` comes untransformed; `glyf` and `loca` come transformed unless they say 3. */
const CMAP = 0;
const [GLYF, LOCA, UNKNOWN] = [10, 11, 63];

function tableOf(file: Buffer, wanted: number): Buffer {
	let at = 48;
	let from = 0;
	let table: [from: number, to: number] | null = null;
	const size = () => {
		let value = 0;
		for (;;) {
			const byte = file.readUInt8(at++);
			value = value * 128 + (byte & 127);
			if (byte < 128) return value;
		}
	};
	for (let left = file.readUInt16BE(12); left > 0; left -= 1) {
		const flags = file.readUInt8(at++);
		const tag = flags & 63;
		if (tag === UNKNOWN) at += 4;
		const transform = flags >> 6;
		const whole = size();
		const transformed = tag === GLYF || tag === LOCA ? transform !== 3 : transform !== 0;
		const length = transformed ? size() : whole;
		if (tag === wanted) table = [from, from + length];
		from += length;
	}
	if (!table) throw new Error('The file has no such table.');
	const tables = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
	return tables.subarray(...table);
}

/** A part of format 4: runs of code points, each with what is added to them or where their shapes are listed. */
function segmentsOf(part: Buffer): number[] {
	const count = part.readUInt16BE(6) / 2;
	const word = (column: number, segment: number) => 14 + column * count * 2 + segment * 2;
	return Array.from({ length: count }, (_, segment) => {
		const last = part.readUInt16BE(word(0, segment));
		// Between the ends and the starts stands one word of padding.
		const first = part.readUInt16BE(word(1, segment) + 2);
		const added = part.readUInt16BE(word(2, segment) + 2);
		const listed = word(3, segment) + 2;
		const offset = part.readUInt16BE(listed);
		const shapeOf = (point: number) => {
			if (offset === 0) return (point + added) & 0xffff;
			return part.readUInt16BE(listed + offset + (point - first) * 2);
		};
		const points = Array.from({ length: last - first + 1 }, (_, index) => first + index);
		return points.filter((point) => point !== 0xffff && shapeOf(point) !== 0);
	}).flat();
}
