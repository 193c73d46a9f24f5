type Numbers = Float64Array | Uint32Array | Uint16Array;

/** Values to a chunk: no value is copied again when a column grows, and a short one takes little. */
const CHUNK = 1 << 16;
const FIRST = 64;

/**
 * A column of numbers that grows by rows in their order; a row may be written again as long as it is the last.
 *
 * Typed arrays of our own rather than a library's table: they travel from the worker without being copied and IndexedDB stores them as they
 * are. Arquero makes its functions from text, which our policy forbids; Apache Arrow is larger than all code of a page for what these few
 * lines do; flechette's tables would have to be turned into bytes and back to be kept.
 */
export class Growing<T extends Numbers> {
	readonly #make: (length: number) => T;
	readonly #full: T[] = [];
	#chunk: T;
	/** The row the chunk begins with, and the first one it has no room for. */
	#base = 0;
	#limit = FIRST;

	constructor(make: (length: number) => T) {
		this.#make = make;
		this.#chunk = make(FIRST);
	}

	set(row: number, value: number): void {
		if (row >= this.#limit) this.#grow();
		this.#chunk[row - this.#base] = value;
	}

	at(row: number): number {
		const chunk = row >= this.#base ? this.#chunk : this.#full[Math.floor(row / CHUNK)];
		return chunk?.[row % CHUNK] ?? 0;
	}

	/** The first rows, exactly as many. It has none after that: they are in memory once. */
	taken(rows: number): T {
		const all = this.#make(rows);
		this.#full.forEach((chunk, index) => all.set(chunk, index * CHUNK));
		all.set(this.#chunk.subarray(0, rows - this.#base), this.#base);
		this.#full.length = 0;
		this.#chunk = this.#make(0);
		return all;
	}

	#grow(): void {
		const { length } = this.#chunk;
		if (length < CHUNK) {
			const larger = this.#make(length * 4);
			larger.set(this.#chunk);
			this.#chunk = larger;
		} else {
			this.#full.push(this.#chunk);
			this.#chunk = this.#make(CHUNK);
			this.#base = this.#limit;
		}
		this.#limit = this.#base + this.#chunk.length;
	}
}

export const growingNumbers = () => new Growing((length) => new Float64Array(length));
export const growingCodes = () => new Growing((length) => new Uint32Array(length));
export const growingPlaces = () => new Growing((length) => new Uint16Array(length));
