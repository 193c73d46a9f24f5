export type Cells = Readonly<Record<string, string>>;

/** A CSV read letter by letter as RFC 4180 says, so that what the atlas reads and writes is judged by another reader. */
export function lettersToRows(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let quoted = false;
	for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at += 1) {
		const letter = text.charAt(at);
		if (quoted) {
			if (letter !== '"') cell += letter;
			else if (text.charAt(at + 1) === '"') cell += text.charAt((at += 1));
			else quoted = false;
		} else if (letter === '"') quoted = true;
		else if (letter === ',') {
			row.push(cell);
			cell = '';
		} else if (letter === '\n') {
			rows.push([...row, cell]);
			row = [];
			cell = '';
		} else if (letter !== '\r') cell += letter;
	}
	if (cell !== '' || row.length > 0) rows.push([...row, cell]);
	return rows;
}

/** The rows of a CSV by the names in its first line. Throws where a row is longer or shorter than that. */
export function readCsv(text: string): Cells[] {
	const [head = [], ...rows] = lettersToRows(text);
	return rows.map((cells, index) => {
		if (cells.length !== head.length)
			throw new Error(`Row ${index + 2} has ${cells.length} cells, not ${head.length}`);
		return Object.fromEntries(head.map((name, at) => [name, cells[at] ?? '']));
	});
}

/** Rows as CSV text again. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	const written = (cell: string) =>
		/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
	return rows.map((row) => row.map(written).join(',') + '\n').join('');
}
