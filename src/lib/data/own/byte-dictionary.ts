/** Numbers for byte strings in the order in which they are first seen, without making a string of one that was seen before. */
export class ByteDictionary {
	/** How many there are. */
	size = 0;
	#slots = new Int32Array(64).fill(-1);
	#hashes = new Int32Array(32);
	#ends = new Uint32Array(32);
	#bytes = new Uint8Array(512);

	/** The number of a string; of a new one `size` before it was asked for. */
	idOf(bytes: Uint8Array, start: number, end: number): number {
		let hash = end - start;
		for (let at = start; at < end; at += 1)
			hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
		hash ^= hash >>> 15;
		const mask = this.#slots.length - 1;
		let slot = hash & mask;
		for (;;) {
			const id = this.#slots[slot] as number;
			if (id < 0) return this.#add(bytes, start, end, hash, slot);
			if (this.#hashes[id] === hash && this.#isSame(id, bytes, start, end)) return id;
			slot = (slot + 1) & mask;
		}
	}

	clear(): void {
		this.size = 0;
		this.#slots.fill(-1);
	}

	#isSame(id: number, bytes: Uint8Array, start: number, end: number): boolean {
		const own = this.#bytes;
		const from = id === 0 ? 0 : (this.#ends[id - 1] as number);
		if ((this.#ends[id] as number) - from !== end - start) return false;
		for (let at = start, mine = from; at < end; at += 1, mine += 1)
			if (bytes[at] !== own[mine]) return false;
		return true;
	}

	#add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
		const id = this.size;
		if (id === this.#hashes.length) {
			this.#hashes = grown(this.#hashes, new Int32Array(id * 2));
			this.#ends = grown(this.#ends, new Uint32Array(id * 2));
		}
		const from = id === 0 ? 0 : (this.#ends[id - 1] ?? 0);
		const to = from + end - start;
		if (to > this.#bytes.length) this.#bytes = grown(this.#bytes, new Uint8Array(to * 2));
		this.#bytes.set(bytes.subarray(start, end), from);
		this.#hashes[id] = hash;
		this.#ends[id] = to;
		this.#slots[slot] = id;
		this.size = id + 1;
		if (this.size * 2 > this.#slots.length) this.#spread();
		return id;
	}

	#spread(): void {
		const slots = new Int32Array(this.#slots.length * 2).fill(-1);
		const mask = slots.length - 1;
		for (let id = 0; id < this.size; id += 1) {
			let slot = (this.#hashes[id] ?? 0) & mask;
			while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
			slots[slot] = id;
		}
		this.#slots = slots;
	}
}

function grown<T extends Int32Array | Uint32Array | Uint8Array>(from: T, to: T): T {
	to.set(from);
	return to;
}
