import { ByteDictionary } from './byte-dictionary';
import { textOf } from './byte-text';
import type { CellReader, Kept } from './cell-reader';
import { converted, KNOWN, type CellResult } from './cell-result';
import type { ReadAs } from './column-guess';
import { trimmed, unguarded, unknown } from './conversion';
import { growingCodes } from './growing';
import { GrowingText } from './growing-text';
import { keptLabels } from './kept-labels';

/** A column of more different texts than this has no words that rows share. */
export const MOST_LABELS = 5000;
/** Neither has one with a text as long as this, in bytes. */
const LONGEST_LABEL = 200;
/** The same word with other white space around it. */
const MOST_WRITTEN = 4 * MOST_LABELS;
/** No word for nothing known is longer. */
const LONGEST_UNKNOWN = 16;

const encoder = new TextEncoder();

/** A column of texts, without the white space around them: words that many rows share, or where there are too many, each row's own. */
export class WordCells implements CellReader {
	#codes = growingCodes();
	#text: GrowingText | null = null;
	#dictionary = new ByteDictionary();
	#results: CellResult[] = [];
	#codeOf: number[] = [];
	#labels: string[] = [];
	#byLabel = new Map<string, number>();
	#shown = '';
	/** Number of the way the cell read last is written, as they are first met; -1 where rows no longer share words. */
	id = -1;

	read(bytes: Uint8Array, start: number, end: number, row: number): CellResult {
		if (this.#text) return this.#append(this.#text, bytes, start, end, row);
		if (end - start > LONGEST_LABEL) return this.#append(this.#asText(row), bytes, start, end, row);
		const { size } = this.#dictionary;
		const id = this.#dictionary.idOf(bytes, start, end);
		if (id === size) {
			this.#learn(id, textOf(bytes, start, end));
			if (this.#labels.length > MOST_LABELS || size >= MOST_WRITTEN)
				return this.#append(this.#asText(row), bytes, start, end, row);
		}
		this.id = id;
		this.#codes.set(row, this.#codeOf[id] ?? 0);
		return this.#results[id] ?? 0;
	}

	shown(row: number): string | null {
		if (this.#text) return this.#shown === '' ? null : this.#shown;
		return this.#labels[this.#codes.at(row) - 1] ?? null;
	}

	kept(name: string, rows: number): Kept {
		if (!this.#text) return keptLabels('labels', name, this.#codes.taken(rows), this.#labels);
		const { offsets, bytes } = this.#text.taken(rows);
		let known = 0;
		for (let row = 0; row < rows; row += 1) if (offsets[row] !== offsets[row + 1]) known += 1;
		return { column: { kind: 'text', name, offsets, bytes }, known };
	}

	settled(): ReadAs {
		return { kind: 'text', mark: null, order: null };
	}

	#learn(id: number, cell: string): void {
		const whole = trimmed(cell);
		const text = unguarded(whole);
		const nothing = unknown(text);
		if (nothing) {
			this.#codeOf[id] = 0;
			this.#results[id] = 'conversions' in nothing ? converted(nothing.conversions) : 0;
			return;
		}
		let code = this.#byLabel.get(text);
		if (code === undefined) {
			this.#labels.push(text);
			code = this.#labels.length;
			this.#byLabel.set(text, code);
		}
		this.#codeOf[id] = code;
		this.#results[id] = KNOWN | respelt(cell, whole, text);
	}

	/** The rows so far as texts of their own. */
	#asText(rows: number): GrowingText {
		const text = new GrowingText();
		const nothing = new Uint8Array(0);
		const labels = [nothing, ...this.#labels.map((label) => encoder.encode(label))];
		for (let row = 0; row < rows; row += 1) {
			const label = labels[this.#codes.at(row)] ?? nothing;
			text.set(row, label, 0, label.length);
		}
		this.#codes = growingCodes();
		this.#dictionary = new ByteDictionary();
		[this.#results, this.#codeOf, this.#labels] = [[], [], []];
		this.#byLabel = new Map();
		this.#text = text;
		this.id = -1;
		return text;
	}

	#append(to: GrowingText, bytes: Uint8Array, start: number, end: number, row: number): CellResult {
		if (row < SAMPLED) this.#shown = unguarded(trimmed(textOf(bytes, start, end)));
		if (start === end) {
			to.set(row, bytes, start, end);
			return 0;
		}
		if (isPlain(bytes, start, end)) {
			to.set(row, bytes, start, end);
			return KNOWN;
		}
		const cell = textOf(bytes, start, end);
		const whole = trimmed(cell);
		const text = unguarded(whole);
		const nothing = unknown(text);
		if (nothing) {
			to.set(row, bytes, start, start);
			this.#shown = '';
			return 'conversions' in nothing ? converted(nothing.conversions) : 0;
		}
		if (text === cell) {
			to.set(row, bytes, start, end);
			return KNOWN;
		}
		const own = encoder.encode(text);
		to.set(row, own, 0, own.length);
		return KNOWN | respelt(cell, whole, text);
	}
}

const TRIMMED = converted(['trimmed']);
const GUARDED = converted(['guard']);
const APOSTROPHE = 0x27;

/** What became of a cell that is kept as `text`, and was `whole` without the white space around it. */
function respelt(cell: string, whole: string, text: string): CellResult {
	return (whole === cell ? 0 : TRIMMED) | (text === whole ? 0 : GUARDED);
}

/** Rows of which the report shows what was read. */
const SAMPLED = 64;

/** Neither white space at its ends nor a guard nor a word for nothing known; false where it must be looked at letter by letter. */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
	if (end - start <= LONGEST_UNKNOWN && (FIRST_OF_UNKNOWN[bytes[start] ?? 0] ?? 1) === 1)
		return false;
	if ((AT_EDGE[bytes[start] ?? 0] ?? 1) === 1 || bytes[start] === APOSTROPHE) return false;
	let last = end - 1;
	while (last > start && ((bytes[last] ?? 0) & 0xc0) === 0x80) last -= 1;
	return AT_EDGE[bytes[last] ?? 0] === 0;
}

/** First bytes of characters that may be white space, in UTF-8: those up to the space, and some of two and three bytes. */
const AT_EDGE = new Uint8Array(256);
for (let byte = 0; byte <= 0x20; byte += 1) AT_EDGE[byte] = 1;
for (const byte of [0xc2, 0xe1, 0xe2, 0xe3, 0xef]) AT_EDGE[byte] = 1;

/** First bytes of words for nothing known. */
const FIRST_OF_UNKNOWN = new Uint8Array(256);
for (const letter of 'nN#-.?uUtTkK') FIRST_OF_UNKNOWN[letter.charCodeAt(0)] = 1;
