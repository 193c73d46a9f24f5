/*
 * Pictures are laid out before there is anything to measure with: on the server, and in a file's `height`. Widths of the
 * sans are therefore told from its letters, and never too small, so that what is laid out never overlaps.
 */
const WIDTHS: readonly (readonly [letters: RegExp, em: number])[] = [
	[/[iljI.,:;'’|!·]/, 0.31],
	[/[\sfrt()[\]/-]/, 0.41],
	[/[mwMW@%—…]/, 0.94],
	[/[A-ZÄÖÜ0-9$€+–&?−×]/, 0.7]
];
const OTHER = 0.62;
const BOLDER = 1.05;

/** How wide a text is at most, in pixels. */
export function textWidth(text: string, size: number, bold = false): number {
	const ems = [...text].reduce(
		(sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER),
		0
	);
	return ems * size * (bold ? BOLDER : 1);
}

/** As much of a text as there is room for, and an ellipsis; nothing where there is no room for a letter. */
export function fitted(text: string, size: number, room: number, bold = false): string {
	if (textWidth(text, size, bold) <= room) return text;
	for (let length = text.length - 1; length > 0; length -= 1) {
		const attempt = `${text.slice(0, length).trimEnd()}…`;
		if (textWidth(attempt, size, bold) <= room) return attempt;
	}
	return '';
}

/** A text broken into lines of that width at most, between words. */
export function linesOf(text: string, size: number, room: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`;
		if (lines.length > 0 && textWidth(longer, size) <= room)
			lines.splice(-1, 1, longer.trimStart());
		else lines.push(word);
	}
	return lines;
}
