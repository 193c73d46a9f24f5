import { ByteDictionary } from './byte-dictionary';
import { textOf } from './byte-text';
import type { CellReader, Kept } from './cell-reader';
import { broken, converted, RULE, type CellResult } from './cell-result';
import type { ReadAs } from './column-guess';
import type { Read } from './conversion';
import { WordCells } from './word-cells';

/** Ways of writing a place that are kept, so that each is looked up once. */
const MOST_KEPT = 1 << 16;
const LONGEST_KEPT = 200;
/** More than there are numbers of what a place is read within. */
const WITHIN = 4096;

type JoinKind = 'state' | 'county' | 'company' | 'announcement';

export interface JoinedBy {
	readonly kind: JoinKind;
	/** `within` is the number of what was read before. */
	readonly read: (cell: string, within: number) => Read<string>;
	readonly numberOf: (key: string) => number;
	readonly keyOf: (number: number) => string | null;
	/** Whether a row may go without: a cell that names nothing of ours is then a word like others. */
	readonly mayFail: boolean;
	/** What says in which state a county's name is meant, or which county its row is of. */
	readonly within: { readonly number: number } | null;
	/** Whether a cell that can be read alone is to be held against that as well. */
	readonly isHeldAgainst: boolean;
}

/** A column of places, or of companies or announcements of ours: as it is written, and what it names. */
export class PlaceCells implements CellReader {
	/** What the cell read last names; 0 is nothing. */
	number = 0;
	readonly #by: JoinedBy;
	readonly #words = new WordCells();
	#dictionary: ByteDictionary | null = null;
	/** By the number of the way it is written. */
	#results: CellResult[] = [];
	#numbers: number[] = [];
	/** Where it depends on another column, by that one's number. */
	readonly #depending = new Map<number, { readonly result: CellResult; readonly number: number }>();

	constructor(by: JoinedBy) {
		this.#by = by;
	}

	read(bytes: Uint8Array, start: number, end: number, row: number): CellResult {
		const written = this.#words.read(bytes, start, end, row);
		let { id } = this.#words;
		if (id < 0) {
			if (end - start > LONGEST_KEPT) {
				const { result, number } = this.#look(textOf(bytes, start, end), this.#within());
				this.number = number;
				return written | result;
			}
			id = this.#ownId(bytes, start, end);
		}
		if (id === this.#results.length) {
			const { result, number } = this.#look(textOf(bytes, start, end), 0);
			this.#results.push(result);
			this.#numbers.push(number);
		}
		const result = this.#results[id] ?? 0;
		const within = this.#within();
		if (within !== 0 && ((result & RULE) !== 0 || this.#by.isHeldAgainst)) {
			const key = id * WITHIN + within;
			let known = this.#depending.get(key);
			if (!known) {
				known = this.#look(textOf(bytes, start, end), within);
				this.#depending.set(key, known);
			}
			this.number = known.number;
			return written | known.result;
		}
		this.number = this.#numbers[id] ?? 0;
		return written | result;
	}

	shown(row: number): string | null {
		return this.#by.keyOf(this.number) ?? this.#words.shown(row);
	}

	kept(name: string, rows: number): Kept {
		return this.#words.kept(name, rows);
	}

	settled(): ReadAs {
		return { kind: this.#by.kind, mark: null, order: null };
	}

	/** Where rows share no words any more; places are still met again and again. */
	#ownId(bytes: Uint8Array, start: number, end: number): number {
		this.#dictionary ??= new ByteDictionary();
		const { size } = this.#dictionary;
		if (size === 0 || size === MOST_KEPT) {
			this.#dictionary.clear();
			this.#depending.clear();
			this.#results = [];
			this.#numbers = [];
		}
		return this.#dictionary.idOf(bytes, start, end);
	}

	#within(): number {
		return this.#by.within?.number ?? 0;
	}

	#look(cell: string, within: number): { readonly result: CellResult; readonly number: number } {
		const read = this.#by.read(cell, within);
		if ('rule' in read) return { result: this.#by.mayFail ? 0 : broken(read.rule), number: 0 };
		const number = read.value === null ? 0 : this.#by.numberOf(read.value);
		return { result: converted(read.conversions), number };
	}
}
