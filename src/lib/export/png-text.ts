const SIGNATURE_AND_HEADER = 8 + 25;

/**
 * A PNG with a text in it, as an uncompressed UTF-8 `iTXt` chunk right after its header.
 * https://www.w3.org/TR/png-3/#11iTXt
 */
export function withText(
	png: Uint8Array<ArrayBuffer>,
	keyword: string,
	text: string
): Uint8Array<ArrayBuffer> {
	// Keyword, its end, no compression (two bytes), no language, no translated keyword.
	const data = concat([latin1(keyword), new Uint8Array(5), new TextEncoder().encode(text)]);
	const body = concat([latin1('iTXt'), data]);
	return concat([
		png.subarray(0, SIGNATURE_AND_HEADER),
		uint32(data.length),
		body,
		uint32(crc32(body)),
		png.subarray(SIGNATURE_AND_HEADER)
	]);
}

/** The checksum of a PNG chunk. https://www.w3.org/TR/png-3/#D-CRCAppendix */
export function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return (crc ^ 0xffffffff) >>> 0;
}

function uint32(value: number): Uint8Array {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, value);
	return bytes;
}

function latin1(text: string): Uint8Array {
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
