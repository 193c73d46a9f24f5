/** Pieces that are digested one by one, so that no file needs to be in memory whole. */
export const FINGERPRINTED_PIECE = 1 << 22;

/** Thrown where the page was not loaded over https (or from this machine): browsers then keep SHA-256 back. */
export class NoFingerprint extends Error {
	constructor() {
		super('There is no crypto.subtle: the page was not loaded over https');
	}
}

/** What recognises a file on another device: SHA-256 over the SHA-256 of each piece of 4 MiB, in hexadecimal. */
export async function fingerprintOf(file: Blob): Promise<string> {
	const fingerprint = new Fingerprint();
	for (let at = 0; at < file.size; at += FINGERPRINTED_PIECE)
		fingerprint.add(await file.slice(at, at + FINGERPRINTED_PIECE).arrayBuffer());
	return fingerprint.hex();
}

/** The same for a file whose pieces come one after another; all but the last are FINGERPRINTED_PIECE long. */
export class Fingerprint {
	readonly #subtle = subtle();
	readonly #digests: Promise<ArrayBuffer>[] = [];

	/** The piece is copied before this returns. */
	add(piece: ArrayBuffer): void {
		this.#digests.push(this.#subtle.digest('SHA-256', piece));
	}

	async hex(): Promise<string> {
		const digests = await Promise.all(this.#digests);
		const all = new Uint8Array(digests.length * 32);
		digests.forEach((digest, index) => all.set(new Uint8Array(digest), index * 32));
		const whole = new Uint8Array(await this.#subtle.digest('SHA-256', all));
		return Array.from(whole, (byte) => byte.toString(16).padStart(2, '0')).join('');
	}
}

function subtle(): SubtleCrypto {
	const found = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
	if (!found) throw new NoFingerprint();
	return found;
}
