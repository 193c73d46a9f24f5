import { withHigh, type Encoding } from '../text';
import { Utf8Check } from './utf8-check';

/** Thrown where a text turns out not to be UTF-8 after all. */
export class NotUtf8 extends Error {}

const encoder = new TextEncoder();
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Pieces of a text in any encoding as UTF-8. What is said to be UTF-8 is given as it is, and `NotUtf8` thrown where it is not; with
 * `repairs` what is no UTF-8 becomes the character for that.
 */
export class Utf8Pieces {
	/** Null where the bytes are given as they are. */
	readonly #decoder: TextDecoder | null;
	readonly #check = new Utf8Check();
	readonly #isHigh: boolean;
	#isFirst = true;

	constructor(encoding: Encoding, repairs: boolean) {
		const isAsIs = encoding === 'utf-8' && !repairs;
		this.#isHigh = encoding === 'windows-1252';
		this.#decoder = isAsIs ? null : new TextDecoder(encoding, { ignoreBOM: true });
	}

	push(piece: Uint8Array): Uint8Array {
		if (this.#decoder) return this.#given(this.#encoded(this.#decoder, piece));
		if (!this.#check.push(piece)) throw new NotUtf8();
		return this.#given(piece);
	}

	/** What is left. */
	end(): Uint8Array {
		if (this.#decoder) return this.#given(encoder.encode(this.#decoder.decode()));
		if (!this.#check.end()) throw new NotUtf8();
		return new Uint8Array(0);
	}

	#encoded(decoder: TextDecoder, piece: Uint8Array): Uint8Array {
		const text = decoder.decode(piece, { stream: true });
		return encoder.encode(this.#isHigh ? withHigh(text) : text);
	}

	/** Without the mark that a file may begin with. */
	#given(piece: Uint8Array): Uint8Array {
		if (!this.#isFirst || piece.length === 0) return piece;
		this.#isFirst = false;
		return BYTE_ORDER_MARK.every((byte, at) => piece[at] === byte) ? piece.subarray(3) : piece;
	}
}
