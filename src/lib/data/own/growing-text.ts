import { growingCodes } from './growing';

const CHUNK = 1 << 20;
const FIRST = 1 << 10;

/** Texts behind each other as UTF-8, by rows in their order; a row may be written again as long as it is the last. */
export class GrowingText {
	readonly #ends = growingCodes();
	readonly #full: Uint8Array[] = [];
	#chunk = new Uint8Array(FIRST);
	/** Bytes in the full chunks. */
	#base = 0;
	/** Where the row begins that is written, and where it ends. */
	#start = 0;
	#end = 0;
	#row = 0;

	set(row: number, bytes: Uint8Array, from: number, to: number): void {
		if (row !== this.#row) {
			this.#row = row;
			this.#start = this.#end;
		}
		this.#end = this.#start + to - from;
		this.#ends.set(row, this.#end);
		if (this.#end - this.#base > this.#chunk.length || this.#start < this.#base) {
			this.#across(bytes, from, to);
			return;
		}
		const chunk = this.#chunk;
		let at = this.#start - this.#base;
		if (to - from > 64) chunk.set(bytes.subarray(from, to), at);
		else for (let read = from; read < to; read += 1, at += 1) chunk[at] = bytes[read] as number;
	}

	/** The texts of the first rows, exactly as long. It has none after that: they are in memory once. */
	taken(rows: number): { readonly offsets: Uint32Array; readonly bytes: Uint8Array } {
		const offsets = new Uint32Array(rows + 1);
		offsets.set(this.#ends.taken(rows), 1);
		const length = offsets[rows] ?? 0;
		const bytes = new Uint8Array(length);
		let at = 0;
		for (const chunk of [...this.#full, this.#chunk]) {
			if (at >= length) break;
			bytes.set(chunk.subarray(0, length - at), at);
			at += chunk.length;
		}
		this.#full.length = 0;
		this.#chunk = new Uint8Array(0);
		return { offsets, bytes };
	}

	/** Where the chunk has no room for all of it, or the row began in the one before. */
	#across(bytes: Uint8Array, from: number, to: number): void {
		let at = this.#start;
		let read = from;
		while (read < to) {
			this.#room(at);
			const isBefore = at < this.#base;
			const chunk = isBefore ? this.#full[Math.floor(at / CHUNK)] : this.#chunk;
			if (!chunk) throw new Error('a text begins before the chunk it is in');
			const place = isBefore ? at % CHUNK : at - this.#base;
			const taken = Math.min(to - read, chunk.length - place);
			chunk.set(bytes.subarray(read, read + taken), place);
			read += taken;
			at += taken;
		}
	}

	#room(at: number): void {
		while (at - this.#base >= this.#chunk.length) {
			if (this.#chunk.length < CHUNK) {
				const larger = new Uint8Array(this.#chunk.length * 4);
				larger.set(this.#chunk);
				this.#chunk = larger;
			} else {
				this.#full.push(this.#chunk);
				this.#base += CHUNK;
				this.#chunk = new Uint8Array(CHUNK);
			}
		}
	}
}
