/**
 * A reader's text as one part of a value in an address: neither the full stops and commas that part values are left in it, nor a percent sign,
 * which an address would escape once more. An asterisk stands in its place, for that is never escaped.
 */
export function escapedPart(text: string): string {
	return encodeURIComponent(text.toWellFormed())
		.replaceAll('.', '%2E')
		.replaceAll('*', '%2A')
		.replaceAll('%', '*');
}

/** Undoes `escapedPart`; throws URIError where nothing was escaped by it. */
export function unescapedPart(text: string): string {
	return decodeURIComponent(text.replaceAll('*', '%'));
}
