/** A part of a text and what takes its place. @typedef {{ start: number, end: number, text: string }} Edit */

/**
 * The text with each part replaced. Parts may touch but not overlap; of two at one place the first in the list stands first.
 * @param {string} text
 * @param {readonly Edit[]} edits
 */
export function spliced(text, edits) {
	let at = 0;
	let done = '';
	for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
		if (edit.start < at) throw new Error(`two edits overlap at ${edit.start}`);
		done += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return done + text.slice(at);
}
