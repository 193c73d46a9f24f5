/**
 * Whether bytes that arrive in pieces cut anywhere are UTF-8, by the steps of https://encoding.spec.whatwg.org/#utf-8-decoder. It makes no
 * string: most of a table is ASCII, which is passed four bytes at a time.
 */
export class Utf8Check {
	/** Bytes that the character still needs, and between which the next one must be. */
	#needed = 0;
	#lower = 0x80;
	#upper = 0xbf;

	/** False where the piece cannot follow what came before. */
	push(piece: Uint8Array): boolean {
		const words =
			piece.byteOffset % 4 === 0
				? new Uint32Array(piece.buffer, piece.byteOffset, piece.length >> 2)
				: new Uint32Array(0);
		const inWords = words.length * 4;
		let at = 0;
		while (at < piece.length) {
			if (this.#needed === 0 && at % 4 === 0 && at < inWords) {
				let word = at >> 2;
				while (word < words.length && ((words[word] as number) & 0x80808080) === 0) word += 1;
				at = word * 4;
				if (at >= piece.length) return true;
			}
			if (!this.#follows(piece[at] as number)) return false;
			at += 1;
		}
		return true;
	}

	/** False where a character is cut off. */
	end(): boolean {
		return this.#needed === 0;
	}

	#follows(byte: number): boolean {
		if (this.#needed > 0) {
			if (byte < this.#lower || byte > this.#upper) return false;
			this.#lower = 0x80;
			this.#upper = 0xbf;
			this.#needed -= 1;
			return true;
		}
		if (byte <= 0x7f) return true;
		if (byte < 0xc2 || byte > 0xf4) return false;
		this.#needed = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
		if (byte === 0xe0) this.#lower = 0xa0;
		if (byte === 0xed) this.#upper = 0x9f;
		if (byte === 0xf0) this.#lower = 0x90;
		if (byte === 0xf4) this.#upper = 0x8f;
		return true;
	}
}
