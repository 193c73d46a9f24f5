const SHORT = 24;
// A mark in the middle of a file is a character like others.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** UTF-8 as text. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
	if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end));
	let text = '';
	for (let at = start; at < end; at += 1) {
		const byte = bytes[at] ?? 0;
		if (byte > 0x7f) return decoder.decode(bytes.subarray(start, end));
		text += String.fromCharCode(byte);
	}
	return text;
}
