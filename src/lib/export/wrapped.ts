/** Breaks a text into lines no wider than `width`: between words, and inside one only where it is wider than a line. */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
	const lines: string[] = [];
	let line = '';
	// No-break spaces hold a number and its unit together.
	for (const word of text.split(/[ \n\t]+/).flatMap((one) => pieces(one, width, measure))) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && measure(longer) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line === '' ? lines : [...lines, line];
}

/** An address has no spaces to break at. */
function pieces(word: string, width: number, measure: (text: string) => number): string[] {
	const parts: string[] = [];
	let part = '';
	for (const letter of word) {
		if (part !== '' && measure(part + letter) > width) {
			parts.push(part);
			part = '';
		}
		part += letter;
	}
	return part === '' ? parts : [...parts, part];
}
