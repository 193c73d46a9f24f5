/*
 * A picture is made before there is a browser to measure with, and the same in a file, so widths are reckoned from the
 * letters: a little more than the sans of the page needs.
 */
const NARROW = /[ijl|.,:;'’!()[\]\s]/;
const SLIM = /[frt\-/I]/;
const WIDE = /[mwMW%@–—]/;
/** Capitals, and figures, which all have one width. */
const CAPITAL = /[A-Z$€ÄÖÜ0-9?+−×]/;

/** How wide a text is at a size, in pixels, rather too much than too little. */
export function roughWidth(text: string, size: number, bold = false): number {
	let ems = 0;
	for (const letter of text) ems += emsOf(letter);
	return ems * size * (bold ? 1.06 : 1);
}

/** As much of a text as there is room for, and an ellipsis. */
export function shortenedTo(room: number, text: string, size: number, bold = false): string {
	if (roughWidth(text, size, bold) <= room) return text;
	for (let length = text.length - 1; length > 0; length -= 1) {
		const attempt = `${text.slice(0, length).trimEnd()}…`;
		if (roughWidth(attempt, size, bold) <= room) return attempt;
	}
	return '';
}

/** A text broken into lines of that width at most, between words. */
export function linesOf(room: number, text: string, size: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`;
		if (lines.length > 0 && roughWidth(longer, size) <= room)
			lines.splice(-1, 1, longer.trimStart());
		else lines.push(word);
	}
	return lines;
}

function emsOf(letter: string): number {
	if (NARROW.test(letter)) return 0.3;
	if (SLIM.test(letter)) return 0.43;
	if (WIDE.test(letter)) return 0.9;
	return CAPITAL.test(letter) ? 0.7 : 0.59;
}
