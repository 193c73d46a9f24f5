import { CONVERTED, conversionsOf, type CellResult } from './cell-result';
import { CONVERSION_IDS } from './conversion';
import type { Converted } from './report';

const LONGEST_SHOWN = 200;

/** How often the cells of a file's columns were read as something else than they are written, and the first of each. */
export class ConversionCounts {
	readonly #columns: readonly string[];
	readonly #counts: Float64Array;
	readonly #firsts = new Map<number, { readonly line: number; readonly example: string }>();
	/** Results whose conversions were all met before in the column need no look at the cell. */
	readonly #met: Int32Array;

	constructor(columns: readonly string[]) {
		this.#columns = columns;
		this.#counts = new Float64Array(columns.length * CONVERSION_IDS.length);
		this.#met = new Int32Array(columns.length);
	}

	/** Counts those of a cell; `textOf` is asked where it is the first of a kind. */
	add(column: number, result: CellResult, line: number, textOf: (column: number) => string): void {
		const base = column * CONVERSION_IDS.length;
		let rest = result >>> 6;
		for (let index = 0; rest !== 0; index += 1, rest >>>= 1)
			if ((rest & 1) === 1) this.#counts[base + index] = (this.#counts[base + index] ?? 0) + 1;
		const met = this.#met[column] ?? 0;
		if ((result & ~met & -CONVERTED) === 0) return;
		this.#met[column] = met | result;
		const example = textOf(column).slice(0, LONGEST_SHOWN);
		for (const id of conversionsOf(result)) {
			const at = base + CONVERSION_IDS.indexOf(id);
			if (!this.#firsts.has(at)) this.#firsts.set(at, { line, example });
		}
	}

	/** In the order in which they were first met. */
	list(): Converted[] {
		return [...this.#firsts].map(([at, first]) => ({
			column: this.#columns[Math.floor(at / CONVERSION_IDS.length)] ?? '',
			conversion: CONVERSION_IDS[at % CONVERSION_IDS.length] ?? 'trimmed',
			count: this.#counts[at] ?? 0,
			...first
		}));
	}
}
