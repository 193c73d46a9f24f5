/**
 * One line end for all records, `\n`: PapaParse takes one for the whole text, and a file that was edited on two systems
 * would lose its rows. Line ends inside a quoted cell belong to the cell and stay as they are.
 */
export function normalizeNewlines(text: string, delimiter: string): string {
	if (!text.includes('\r')) return text;
	if (!text.includes('"')) return text.replace(/\r\n?/g, '\n');
	const pieces: string[] = [];
	let outsideFrom = 0;
	let quote = text.indexOf('"');
	while (quote !== -1) {
		if (!opensCell(text, quote, delimiter)) {
			quote = text.indexOf('"', quote + 1);
			continue;
		}
		const end = closingQuote(text, quote, delimiter);
		pieces.push(text.slice(outsideFrom, quote).replace(/\r\n?/g, '\n'), text.slice(quote, end));
		outsideFrom = end;
		quote = text.indexOf('"', end);
	}
	pieces.push(text.slice(outsideFrom).replace(/\r\n?/g, '\n'));
	return pieces.join('');
}

/** A quote opens a cell only as its first character: `5" pipe` is plain text. */
function opensCell(text: string, quote: number, delimiter: string): boolean {
	const before = text[quote - 1];
	return before === undefined || before === delimiter || before === '\n' || before === '\r';
}

/**
 * Just behind the quote that ends the cell: one that is not doubled and is followed by a delimiter or
 * line end, spaces between them allowed.
 */
function closingQuote(text: string, open: number, delimiter: string): number {
	let at = text.indexOf('"', open + 1);
	while (at !== -1) {
		if (text[at + 1] === '"') {
			at = text.indexOf('"', at + 2);
			continue;
		}
		let after = at + 1;
		while (text[after] === ' ') after += 1;
		const next = text[after];
		if (next === undefined || next === delimiter || next === '\n' || next === '\r') return at + 1;
		at = text.indexOf('"', at + 1);
	}
	return text.length;
}
