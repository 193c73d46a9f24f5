import type { PlaceColumn } from '../../domain/own-table';
import { growingPlaces } from './growing';

/** Places, or companies, that rows belong to: numbered from 1 as they are first met; 0 is none. */
export class PlaceKeys<Key extends string = string> {
	readonly #keys: Key[] = [];
	readonly #numbers = new Map<Key, number>();
	readonly #codes = growingPlaces();

	numberOf(key: Key): number {
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		this.#keys.push(key);
		this.#numbers.set(key, this.#keys.length);
		return this.#keys.length;
	}

	keyOf(number: number): Key | null {
		return this.#keys[number - 1] ?? null;
	}

	set(row: number, number: number): void {
		this.#codes.set(row, number);
	}

	/** Of the first rows, with the keys they have; null where they have none. */
	taken(rows: number): PlaceColumn<Key> | null {
		const codes = this.#codes.taken(rows);
		const renumbered = new Uint16Array(this.#keys.length + 1);
		for (const code of codes) renumbered[code] = 1;
		renumbered[0] = 0;
		const keys = this.#keys.filter((_, index) => renumbered[index + 1] === 1);
		if (keys.length === 0) return null;
		let next = 0;
		for (let code = 1; code < renumbered.length; code += 1)
			if (renumbered[code] === 1) renumbered[code] = next += 1;
		for (let row = 0; row < rows; row += 1) codes[row] = renumbered[codes[row] ?? 0] ?? 0;
		return { keys, codes };
	}
}
