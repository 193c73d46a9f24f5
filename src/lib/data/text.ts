export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
	readonly text: string;
	/** What the bytes were taken for, so that a reader can be told. */
	readonly encoding: Encoding;
	/** True for a workbook (.xlsx, .xls) that was named like a text file; its text is meaningless. */
	readonly isWorkbook: boolean;
}

/** How many bytes are looked at for the NUL pattern of UTF-16. */
const SAMPLE = 4096;

/** Bytes to text. UTF-8 is tested for, not assumed: old spreadsheets write windows-1252 or UTF-16. */
export function decodeText(bytes: Uint8Array): DecodedText {
	const encoding = encodingOf(bytes);
	const isWorkbook = isWorkbookFile(bytes);
	if (encoding) return { text: new TextDecoder(encoding).decode(bytes), encoding, isWorkbook };
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return { text, encoding: 'utf-8', isWorkbook };
	} catch {
		return { text: windows1252(bytes), encoding: 'windows-1252', isWorkbook };
	}
}

/** The encoding that the beginning of a text gives away; null where it must be tried. */
export function encodingOf(bytes: Uint8Array): Encoding | null {
	return byMark(bytes) ?? byNulPattern(bytes);
}

/** Whether a file begins like a workbook or an archive. */
export function isWorkbookFile(bytes: Uint8Array): boolean {
	return startsWith(bytes, ZIP) || startsWith(bytes, COMPOUND_FILE);
}

/** What windows-1252 has at 0x80 to 0x9F, where ISO 8859-1 has control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node from 20.18.3 decodes windows-1252 as ISO 8859-1 (nodejs/node#56542); elsewhere this changes nothing. */
function windows1252(bytes: Uint8Array): string {
	return withHigh(new TextDecoder('windows-1252').decode(bytes));
}

/** The same for what such a decoder made of windows-1252. */
export function withHigh(text: string): string {
	return text.replace(/[\u0080-\u009F]/g, (found) => HIGH[found.charCodeAt(0) - 0x80] ?? found);
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

function byMark(bytes: Uint8Array): Encoding | null {
	if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
	if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
	if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
	return null;
}

/** A table's text is mostly Latin, so in UTF-16 every other byte is 0, and which one tells the byte order. */
function byNulPattern(bytes: Uint8Array): Encoding | null {
	const length = Math.min(bytes.length, SAMPLE) & ~1;
	let even = 0;
	let odd = 0;
	for (let at = 0; at < length; at += 2) {
		if (bytes[at] === 0) even += 1;
		if (bytes[at + 1] === 0) odd += 1;
	}
	const most = length / 2 / 2;
	if (length > 0 && odd > most && even < odd) return 'utf-16le';
	if (length > 0 && even > most && odd < even) return 'utf-16be';
	return null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return bytes.length >= signature.length && signature.every((byte, at) => bytes[at] === byte);
}
