import Papa from 'papaparse';
import { decoded } from './decoded';

/** How kinds of files begin: the letters, and where they stand. */
const BEGINNINGS = [
	['png', 0, '\x89PNG'],
	['picture', 0, '\xff\xd8\xff'],
	['picture', 0, 'GIF8'],
	['picture', 8, 'WEBP'],
	['picture', 4, 'ftypavif'],
	['picture', 4, 'ftyphei'],
	['picture', 0, 'II*\0'],
	['picture', 0, 'MM\0*'],
	['document', 0, '%PDF'],
	['document', 0, 'PK\x03\x04'],
	['document', 0, '\xd0\xcf\x11\xe0']
] as const;

/** As much of a text as tells what it is. */
const HEAD = 1 << 16;

/** What kind of file this is, from how it begins. */
export function droppedContent(
	bytes: Uint8Array
): 'png' | 'svg' | 'picture' | 'document' | 'table' | 'other' {
	const begins = BEGINNINGS.find(([, at, letters]) => hasAt(bytes, at, letters));
	if (begins) return begins[0];
	const head = decoded(bytes.subarray(0, HEAD)).trimStart();
	if (head.includes('\0')) return 'other';
	if (head.startsWith('<')) return isSvg(head) ? 'svg' : 'other';
	return isTable(head) ? 'table' : 'other';
}

function hasAt(bytes: Uint8Array, at: number, letters: string): boolean {
	return [...letters].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
}

/** A page that holds a drawing begins as a page. */
function isSvg(head: string): boolean {
	return /<(?:[a-z]+:)?svg[\s>]/i.test(head) && !/^<(?:!doctype html|html)/i.test(head);
}

/** Two lines that have the same number of cells, more than one. */
function isTable(head: string): boolean {
	const { data: lines } = Papa.parse<readonly string[]>(head, {
		preview: 3,
		skipEmptyLines: 'greedy'
	});
	const cells = lines[0]?.length ?? 0;
	return lines.length > 1 && cells > 1 && lines.every(({ length }) => length === cells);
}
