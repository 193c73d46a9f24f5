import Papa from 'papaparse';
import type { Delimiter } from '../csv';
import { normalizeNewlines } from '../newlines';

/** A record as long as this is no row: a quote was never closed, or the text is no table. */
export const LONGEST_RECORD = 1 << 20;
/** So many quotes that are never closed are no slips of a pen. */
const MOST_UNCLOSED = 100;

export interface RawRecord {
	readonly cells: readonly string[];
	/** The line its first cell stands on, as an editor numbers it. */
	readonly line: number;
	/** `unclosed`: a quote was opened and never closed; only its first line is given, as it stands. */
	readonly quotes: 'sound' | 'stray' | 'unclosed';
}

/** A text that is no table: a line without an end, or quotes that are opened again and again and never closed. */
export class NoTable extends Error {
	constructor(
		readonly reason: 'endless_line' | 'broken_quotes',
		readonly line: number
	) {
		super(`${reason} at line ${line}`);
	}
}

/**
 * The records of a text that arrives in pieces cut anywhere, also within a line end or a doubled quote. It keeps no more than the
 * record that is not complete yet. `push` and `end` throw NoTable.
 */
export class RecordStream {
	readonly #delimiter: Delimiter;
	readonly #onRecord: (record: RawRecord) => void;
	#rest = '';
	#line = 1;
	#unclosed = 0;

	constructor(delimiter: Delimiter, onRecord: (record: RawRecord) => void) {
		this.#delimiter = delimiter;
		this.#onRecord = onRecord;
	}

	push(piece: string): void {
		const text = this.#rest + piece;
		// A carriage return at the end may be half of a line end.
		const held = text.endsWith('\r') ? '\r' : '';
		this.#rest = this.#complete(held === '' ? text : text.slice(0, -1)) + held;
		while (this.#rest.length > LONGEST_RECORD) {
			this.#passFirstLine();
			this.#rest = this.#complete(this.#rest);
		}
	}

	/** Gives what is left. */
	end(): void {
		this.#rest = this.#complete(this.#rest);
		while (this.#rest !== '') {
			const { data, errors } = this.#parse(this.#rest, false);
			if (!errors.some(({ code }) => code === 'MissingQuotes')) {
				this.#giveAll(data, errors);
				this.#rest = '';
			} else {
				this.#passFirstLine();
				this.#rest = this.#complete(this.#rest);
			}
		}
	}

	/** Gives every complete record; answers with the one that is not. */
	#complete(source: string): string {
		const text = normalizeNewlines(source, this.#delimiter);
		const { data, errors, meta } = this.#parse(text, true);
		this.#giveAll(data, errors);
		return text.slice(meta.cursor);
	}

	#parse(text: string, mayGoOn: boolean): Papa.ParseResult<string[]> {
		const parser = new Papa.Parser({ delimiter: this.#delimiter, newline: '\n' });
		return parser.parse(text, 0, mayGoOn) as Papa.ParseResult<string[]>;
	}

	#giveAll(data: readonly string[][], errors: readonly Papa.ParseError[]): void {
		const stray = new Set(errors.map(({ row }) => row));
		data.forEach((cells, index) => {
			this.#onRecord({ cells, line: this.#line, quotes: stray.has(index) ? 'stray' : 'sound' });
			this.#line += 1;
			for (const cell of cells)
				if (cell.includes('\n') || cell.includes('\r'))
					this.#line += cell.split(/\r\n|\r|\n/).length - 1;
		});
	}

	/** The first line of what is left is given as it stands, and reading begins again behind it. */
	#passFirstLine(): void {
		const found = /\r\n?|\n/.exec(this.#rest);
		const end = found?.index ?? this.#rest.length;
		if (end >= LONGEST_RECORD) throw new NoTable('endless_line', this.#line);
		this.#unclosed += 1;
		if (this.#unclosed > MOST_UNCLOSED) throw new NoTable('broken_quotes', this.#line);
		const cells = this.#rest.slice(0, end).split(this.#delimiter);
		this.#onRecord({ cells, line: this.#line, quotes: 'unclosed' });
		this.#line += 1;
		this.#rest = this.#rest.slice(end + (found?.[0].length ?? 0));
	}
}
