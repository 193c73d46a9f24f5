/*
 * Pictures are laid out before there is anything to measure with: on the server, and in a file's `height`. Widths of the
 * sans are therefore told from its letters, and never too small, so that what is laid out never overlaps.
 */
const WIDTHS: readonly (readonly [letters: RegExp, em: number])[] = [
	[/[iljI.,:;'’|!·]/, 0.31],
	[/[\sfrt()[\]/-]/, 0.41],
	[/[mwMW@%—…]/, 0.94],
	[/[A-Z0-9$+–&]/, 0.7]
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

/** The text, or as much of its beginning as there is room for and an ellipsis. */
export function fitted(text: string, size: number, room: number, bold = false): string {
	if (textWidth(text, size, bold) <= room) return text;
	let length = text.length - 1;
	while (length > 0 && textWidth(`${text.slice(0, length).trimEnd()}…`, size, bold) > room)
		length -= 1;
	return `${text.slice(0, length).trimEnd()}…`;
}
