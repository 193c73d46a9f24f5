import type { Delimiter } from '../csv';
import { ByteRecords, type Quotes } from './byte-records';

export { LONGEST_RECORD } from './byte-records';
export { NoTable } from './no-table';

export interface RawRecord {
	readonly cells: readonly string[];
	/** The line its first cell stands on, as an editor numbers it. */
	readonly line: number;
	/** `unclosed`: a quote was opened and never closed; only its first line is given, as it stands. */
	readonly quotes: Quotes;
}

const encoder = new TextEncoder();

/**
 * The records of a text that arrives in pieces cut anywhere, also within a line end or a doubled quote. It keeps no more than the record
 * that is not complete yet. `push` and `end` throw NoTable.
 */
export class RecordStream {
	readonly #records: ByteRecords;
	/** Half of a character, perhaps. */
	#half = '';

	constructor(delimiter: Delimiter, onRecord: (record: RawRecord) => void) {
		const records = new ByteRecords(delimiter, () => {
			const { line, quotes } = records;
			onRecord({ cells: records.cells(), line, quotes });
		});
		this.#records = records;
	}

	push(piece: string): void {
		const text = this.#half + piece;
		this.#half = /[\uD800-\uDBFF]$/.exec(text)?.[0] ?? '';
		this.#records.push(encoder.encode(text.slice(0, text.length - this.#half.length)));
	}

	/** Gives what is left. */
	end(): void {
		this.#records.push(encoder.encode(this.#half));
		this.#records.end();
	}
}
