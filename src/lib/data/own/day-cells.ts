import { ByteDictionary } from './byte-dictionary';
import { textOf } from './byte-text';
import type { CellReader, Kept } from './cell-reader';
import { broken, converted, KNOWN, type CellResult } from './cell-result';
import type { ReadAs } from './column-guess';
import { ordersSeen, readDate, type DayOrder } from './date-text';
import { growingCodes } from './growing';
import { keptLabels } from './kept-labels';

/** Ways of writing a day that are kept, so that each is read once. */
const MOST_KEPT = 1 << 16;
const LONGEST_KEPT = 64;

/** A column of dates. */
export class DayCells implements CellReader {
	readonly #order: DayOrder | null;
	readonly #settle: (seen: number) => DayOrder | null;
	readonly #codes = growingCodes();
	readonly #dictionary = new ByteDictionary();
	readonly #results: CellResult[] = [];
	readonly #codeOf: number[] = [];
	readonly #days: string[] = [];
	readonly #byDay = new Map<string, number>();
	#seen = 0;

	constructor(order: DayOrder | null, settle: (seen: number) => DayOrder | null) {
		this.#order = order;
		this.#settle = settle;
	}

	/** Whether a cell was met that is another day where the other of day and month comes first. */
	get needsOrder(): boolean {
		return this.#seen !== 0;
	}

	read(bytes: Uint8Array, start: number, end: number, row: number): CellResult {
		if (end - start > LONGEST_KEPT) {
			const { result, code } = this.#read(textOf(bytes, start, end));
			this.#codes.set(row, code);
			return result;
		}
		if (this.#dictionary.size === MOST_KEPT) this.#dictionary.clear();
		const { size } = this.#dictionary;
		const id = this.#dictionary.idOf(bytes, start, end);
		if (id === size) {
			const { result, code } = this.#read(textOf(bytes, start, end));
			this.#results[id] = result;
			this.#codeOf[id] = code;
		}
		this.#codes.set(row, this.#codeOf[id] ?? 0);
		return this.#results[id] ?? 0;
	}

	shown(row: number): string | null {
		return this.#days[this.#codes.at(row) - 1] ?? null;
	}

	kept(name: string, rows: number): Kept {
		return keptLabels('days', name, this.#codes.taken(rows), this.#days);
	}

	settled(): ReadAs {
		return { kind: 'date', mark: null, order: this.#settle(this.#seen) };
	}

	#read(cell: string): { result: CellResult; code: number } {
		this.#seen |= ordersSeen(cell);
		const read = readDate(cell, this.#order);
		if ('rule' in read) return { result: broken(read.rule), code: 0 };
		const result = converted(read.conversions);
		if (read.value === null) return { result, code: 0 };
		let code = this.#byDay.get(read.value);
		if (code === undefined) {
			this.#days.push(read.value);
			code = this.#days.length;
			this.#byDay.set(read.value, code);
		}
		return { result: result | KNOWN, code };
	}
}
