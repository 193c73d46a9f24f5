import { MARK } from './carried';
import { droppedCarried } from './dropped-carried';
import type { Dropped } from './dropped-result';
import { crc32 } from './png-text';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Of a chunk: its length before, its checksum after what it holds, and its type between. */
const [LENGTH, TYPE, CHECKSUM] = [4, 4, 4];

/**
 * What a PNG carries, from the chunk that says so. The chunk has a checksum of its own: where that holds, a picture that
 * was cut off behind it still leads back. https://www.w3.org/TR/png-3/#5Chunk-layout
 */
export function droppedPng(bytes: Uint8Array): Dropped {
	if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return { kind: 'damaged' };
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = SIGNATURE.length; at + LENGTH + TYPE + CHECKSUM <= bytes.length;) {
		const end = at + LENGTH + TYPE + view.getUint32(at);
		if (end + CHECKSUM > bytes.length) break;
		const body = bytes.subarray(at + LENGTH, end);
		const type = latin1(body.subarray(0, TYPE));
		// The picture itself may be large, and is not looked at.
		if (type !== 'IDAT' && crc32(body) !== view.getUint32(end)) break;
		const text = type === 'iTXt' ? markedText(body.subarray(TYPE)) : null;
		if (text !== null) return droppedCarried(text);
		if (type === 'IEND') return { kind: 'unmarked' };
		at = end + CHECKSUM;
	}
	return { kind: 'damaged' };
}

/** The text under our keyword, as we write it: neither compressed nor translated. https://www.w3.org/TR/png-3/#11iTXt */
function markedText(data: Uint8Array): string | null {
	const before = `${MARK}\0\0\0\0\0`;
	if (latin1(data.subarray(0, MARK.length + 1)) !== `${MARK}\0`) return null;
	if (latin1(data.subarray(0, before.length)) !== before) return '';
	return new TextDecoder().decode(data.subarray(before.length));
}

function latin1(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes);
}
