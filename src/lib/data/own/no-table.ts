/** A text that is no table: a line without an end, or quotes that are opened again and again and never closed. */
export class NoTable extends Error {
	constructor(
		readonly reason: 'endless_line' | 'broken_quotes',
		readonly line: number
	) {
		super(`${reason} at line ${line}`);
	}
}
