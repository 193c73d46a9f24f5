/** A file's text: UTF-8, or the UTF-16 its first bytes announce. With `strict` it throws where a letter is broken. */
export function decoded(bytes: Uint8Array, { strict = false } = {}): string {
	return new TextDecoder(encodingOf(bytes), { fatal: strict }).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return 'utf-8';
}
