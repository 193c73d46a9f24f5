import type { Delimiter } from '../csv';
import { textOf } from './byte-text';
import { NoTable } from './no-table';

/** A record as long as this is no row: a quote was never closed, or the text is no table. */
export const LONGEST_RECORD = 1 << 20;
/** So many quotes that are never closed are no slips of a pen. */
const MOST_UNCLOSED = 100;

const ROOM = 1 << 12;

export type Quotes = 'sound' | 'stray' | 'unclosed';

const QUOTE = 0x22;
const SPACE = 0x20;
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;

/** What a byte does: nothing, it ends a cell, or it ends a line. */
const DELIMITER = 1;
const LINE_FEED = 2;
const CARRIAGE_RETURN = 3;

/**
 * The records of UTF-8 that arrives in pieces cut anywhere, as PapaParse reads them (a test compares the two), without making a string of
 * any cell: a million rows have millions of them, and most are numbers and words that were seen before. It keeps no more than the record
 * that is not complete yet. What it gives is valid until the next record. `push` and `end` throw NoTable.
 */
export class ByteRecords {
	/** Cell `i` of the record is `bytes` from `starts[i]` to `ends[i]`. */
	bytes = new Uint8Array(0);
	starts = new Int32Array(64);
	ends = new Int32Array(64);
	/** Cells of the record. */
	count = 0;
	/** The line its first cell stands on, as an editor numbers it. */
	line = 1;
	/** `unclosed`: a quote was opened and never closed; only its first line is given, as it stands. */
	quotes: Quotes = 'sound';

	readonly #onRecord: () => void;
	readonly #outside = new Uint8Array(256);
	readonly #inside = new Uint8Array(256);
	readonly #delimiter: number;
	/** Bytes there are. One line feed stands behind them, so that no loop needs to ask for the end. */
	#length = 0;
	#unclosed = 0;
	/** Cells of the record with doubled quotes in them. */
	#doubled: number[] = [];
	/** Line ends within the record. */
	#within = 0;

	constructor(delimiter: Delimiter, onRecord: () => void) {
		this.#onRecord = onRecord;
		this.#delimiter = delimiter.charCodeAt(0);
		this.#outside[this.#delimiter] = DELIMITER;
		this.#outside[LF] = LINE_FEED;
		this.#outside[CR] = CARRIAGE_RETURN;
		this.#inside[QUOTE] = 1;
		this.#inside[LF] = LINE_FEED;
		this.#inside[CR] = CARRIAGE_RETURN;
	}

	push(piece: Uint8Array): void {
		const length = this.#length + piece.length;
		if (this.bytes.length <= length) {
			// With room for what the next pieces leave over.
			const larger = new Uint8Array(length + ROOM);
			larger.set(this.bytes.subarray(0, this.#length));
			this.bytes = larger;
		}
		this.bytes.set(piece, this.#length);
		this.#length = length;
		this.#read(false);
	}

	/** Gives what is left. */
	end(): void {
		if (this.bytes.length <= this.#length) this.push(new Uint8Array(1).subarray(1));
		this.#read(true);
	}

	/** The cell as text. */
	text(index: number): string {
		return textOf(this.bytes, this.starts[index] ?? 0, this.ends[index] ?? 0);
	}

	/** All cells of the record as text. */
	cells(): string[] {
		return Array.from({ length: this.count }, (_, index) => this.text(index));
	}

	#read(isLast: boolean): void {
		this.bytes[this.#length] = LF;
		let from = 0;
		while (from < this.#length) {
			const after = this.#scan(from, isLast);
			const isTooLong = (after < 0 ? this.#length : after) - from > LONGEST_RECORD;
			if (isTooLong || (after < 0 && isLast)) from = this.#passFirstLine(from);
			else if (after < 0) break;
			else {
				for (const index of this.#doubled) this.#single(index);
				const within = this.#within;
				this.#onRecord();
				this.line += 1 + within;
				from = after;
			}
		}
		this.bytes.copyWithin(0, from, this.#length);
		this.#length -= from;
	}

	/** Finds the cells of the record that begins at `from`; answers with where the next one does, or -1 where this one is not complete. */
	#scan(from: number, isLast: boolean): number {
		const { bytes } = this;
		const outside = this.#outside;
		const length = this.#length;
		let { starts, ends } = this;
		let count = 0;
		let at = from;
		this.#within = 0;
		if (this.#doubled.length > 0) this.#doubled = [];
		this.quotes = 'sound';
		for (;;) {
			if (count === starts.length) {
				this.#widen();
				({ starts, ends } = this);
			}
			if (bytes[at] === QUOTE) {
				starts[count] = at + 1;
				at = this.#closing(at, from, count, isLast);
				if (at < 0) return -1;
			} else {
				starts[count] = at;
				while (outside[bytes[at] as number] === 0) at += 1;
				ends[count] = at;
			}
			count += 1;
			this.count = count;
			if (at >= length) return isLast ? length : -1;
			const what = outside[bytes[at] as number];
			at += 1;
			if (what === DELIMITER) continue;
			if (what === LINE_FEED) return at;
			// Half of a line end, perhaps.
			if (at === length) return isLast ? at : -1;
			return bytes[at] === LF ? at + 1 : at;
		}
	}

	/** Just behind the quote that closes the cell and spaces after it; -1 where there is none yet. */
	#closing(open: number, from: number, index: number, isLast: boolean): number {
		const { bytes } = this;
		const inside = this.#inside;
		const end = Math.min(this.#length, from + LONGEST_RECORD + 1);
		let at = open + 1;
		let doubled = false;
		for (;;) {
			while (inside[bytes[at] as number] === 0) at += 1;
			if (at >= end) return -1;
			const what = inside[bytes[at] as number];
			at += 1;
			if (what === LINE_FEED) this.#within += 1;
			else if (what === CARRIAGE_RETURN) this.#within += bytes[at] === LF ? 0 : 1;
			else if (at < this.#length && bytes[at] === QUOTE) {
				doubled = true;
				at += 1;
			} else {
				const after = this.#afterSpaces(at);
				if (after >= this.#length && !isLast) return -1;
				if (after >= this.#length || this.#outside[bytes[after] as number] !== 0) {
					this.ends[index] = at - 1;
					if (doubled) this.#doubled.push(index);
					return after;
				}
				this.quotes = 'stray';
			}
		}
	}

	#afterSpaces(at: number): number {
		const tab = this.#delimiter === TAB ? SPACE : TAB;
		let after = at;
		while (this.bytes[after] === SPACE || this.bytes[after] === tab) after += 1;
		return after;
	}

	/** Doubled quotes in a cell become single ones, where the cell stands. */
	#single(index: number): void {
		const { bytes } = this;
		let to = this.starts[index] ?? 0;
		const end = this.ends[index] ?? 0;
		for (let at = to; at < end; at += 1) {
			const byte = bytes[at] ?? 0;
			if (byte === QUOTE && bytes[at + 1] === QUOTE && at + 1 < end) at += 1;
			bytes[to] = byte;
			to += 1;
		}
		this.ends[index] = to;
	}

	/** The first line of what is left is given as it stands, and reading begins again behind it. */
	#passFirstLine(from: number): number {
		const { bytes } = this;
		let end = from;
		while (end < this.#length && bytes[end] !== LF && bytes[end] !== CR) end += 1;
		if (end - from >= LONGEST_RECORD) throw new NoTable('endless_line', this.line);
		this.#unclosed += 1;
		if (this.#unclosed > MOST_UNCLOSED) throw new NoTable('broken_quotes', this.line);
		this.count = 0;
		let start = from;
		for (let at = from; at <= end; at += 1) {
			if (at < end && bytes[at] !== this.#delimiter) continue;
			if (this.count === this.starts.length) this.#widen();
			this.starts[this.count] = start;
			this.ends[this.count] = at;
			this.count += 1;
			start = at + 1;
		}
		this.quotes = 'unclosed';
		this.#onRecord();
		this.line += 1;
		if (end >= this.#length) return this.#length;
		return bytes[end] === CR && end + 1 < this.#length && bytes[end + 1] === LF ? end + 2 : end + 1;
	}

	#widen(): void {
		const [starts, ends] = [this.starts, this.ends];
		this.starts = new Int32Array(starts.length * 2);
		this.ends = new Int32Array(ends.length * 2);
		this.starts.set(starts);
		this.ends.set(ends);
	}
}
