import { guessColumn, type ReadAs, type Said } from './column-guess';
import { trimmed, unknown } from './conversion';
import type { PlaceReader } from './place-text';

/** Cells of a column before it is looked at again. */
const LOOKED_AT_AGAIN = 1000;
const PLACES: readonly ReadAs['kind'][] = ['state', 'county', 'latitude'];

interface Asked {
	readonly columns: readonly (ReadAs & { readonly name: string })[];
	/** Columns that are looked at again. */
	readonly thin: readonly number[];
	readonly places: PlaceReader;
	readonly said: Said;
}

/** Columns of which the beginning of a file knew too little: they are read as words until enough of them is known. */
export class ThinColumns {
	readonly #asked: Asked;
	readonly #cells: Map<number, string[]>;

	constructor(asked: Asked) {
		this.#asked = asked;
		this.#cells = new Map(asked.thin.map((index) => [index, []]));
	}

	get areNone(): boolean {
		return this.#cells.size === 0;
	}

	/** Looks at a row's cells; true where one of the columns turned out to be something else than words. */
	look(count: number, textOf: (column: number) => string): boolean {
		for (const [index, cells] of this.#cells) {
			if (index >= count) continue;
			const cell = textOf(index);
			if (unknown(trimmed(cell)) !== null) continue;
			cells.push(cell);
			if (cells.length < LOOKED_AT_AGAIN) continue;
			if (this.guessed(index)?.kind !== 'text') return true;
			this.#cells.delete(index);
		}
		return false;
	}

	/** Null of a column that the beginning knew enough of. */
	guessed(index: number): ReadAs | null {
		const cells = this.#cells.get(index);
		if (!cells) return null;
		const { columns, places, said } = this.#asked;
		const names = columns.map(({ name }) => name);
		const isPlaced = columns.some(({ kind }) => PLACES.includes(kind));
		return guessColumn(names[index] ?? '', cells, places, said, { names, isPlaced });
	}
}
