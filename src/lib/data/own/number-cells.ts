import { ByteDictionary } from './byte-dictionary';
import { textOf } from './byte-text';
import type { CellReader, Kept } from './cell-reader';
import { broken, converted, KNOWN, RULE, type CellResult } from './cell-result';
import type { ReadAs } from './column-guess';
import { ANY_UNIT, UnitCheck, type ColumnUnit } from './column-unit';
import { growingNumbers } from './growing';
import { LARGEST, marksIn, numberIn, type NumberKind } from './number-in';
import { COMMA_SEEN, EITHER_SEEN, POINT_SEEN, type DecimalMark } from './number-text';

const PLUS = 0x2b;
const MINUS = 0x2d;
const DOLLAR = 0x24;
const POINT = 0x2e;
const COMMA = 0x2c;
const ZERO = 0x30;
const NONE = -1;
/** So many digits are exact, and so are powers of ten up to the 22nd: their quotient is what `Number` reads. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, index) => 10 ** index);

/** Ways of writing a number that are read letter by letter are kept, so that each is read once. */
const MOST_KEPT = 4096;
const LONGEST_KEPT = 64;

const SIGNED = converted(['currency_sign']);
const GROUPED = converted(['grouping']);
const DECIMAL_COMMA = converted(['decimal_comma']);

/** A column of numbers. Digits are read as they stand, all else by `readNumber`; a test compares the two. */
export class NumberCells implements CellReader {
	readonly values = growingNumbers();
	/** What the cells tell of the decimal mark. */
	seen = 0;
	readonly #kind: NumberKind;
	readonly #mark: DecimalMark | null;
	readonly #most: number;
	readonly #decimal: number;
	readonly #group: number;
	readonly #sure: number;
	readonly #decimalMask: number;
	readonly #isDegrees: boolean;
	readonly #units: UnitCheck;
	#asksBare: boolean;
	/** Cells that are dollars. */
	#dollars = 0;
	readonly #settle: (seen: number) => DecimalMark | null;
	readonly #dictionary = new ByteDictionary();
	readonly #results: CellResult[] = [];
	readonly #numbers: number[] = [];
	readonly #seen: number[] = [];

	constructor(
		kind: NumberKind,
		mark: DecimalMark | null,
		settle: (seen: number) => DecimalMark | null,
		unit: ColumnUnit = ANY_UNIT
	) {
		this.#kind = kind;
		this.#mark = mark;
		this.#settle = settle;
		this.#most = LARGEST[kind];
		this.#isDegrees = kind !== 'number';
		this.#units = new UnitCheck(unit);
		this.#asksBare = this.#units.asksBare;
		this.#decimal = mark === null ? NONE : mark === 'point' ? POINT : COMMA;
		this.#group = mark === null ? NONE : mark === 'point' ? COMMA : POINT;
		this.#sure = mark === 'comma' ? COMMA_SEEN : POINT_SEEN;
		this.#decimalMask = mark === 'comma' ? DECIMAL_COMMA : 0;
	}

	read(bytes: Uint8Array, start: number, end: number, row: number): CellResult {
		if (start === end) {
			this.values.set(row, NaN);
			return 0;
		}
		if (this.#asksBare) return this.#inFull(bytes, start, end, row);
		let at = start;
		let result = KNOWN;
		let byte = bytes[at] as number;
		const isNegative = byte === MINUS;
		if (isNegative || byte === PLUS) byte = bytes[(at += 1)] as number;
		if (byte === DOLLAR) {
			result |= SIGNED;
			at += 1;
		}
		const first = at;
		let size = 0;
		let groups = 0;
		/** Digits since the beginning or the last separator. */
		let run = 0;
		let digits = 0;
		for (; at < end; at += 1) {
			byte = bytes[at] as number;
			const digit = byte - ZERO;
			if (digit >= 0 && digit <= 9) {
				size = size * 10 + digit;
				run += 1;
				digits += 1;
			} else if (byte === this.#group) {
				const isWrong = groups === 0 ? run < 1 || run > 3 || bytes[first] === ZERO : run !== 3;
				if (isWrong) return this.#inFull(bytes, start, end, row);
				groups += 1;
				run = 0;
			} else break;
		}
		if (groups > 0 && (run !== 3 || this.#isDegrees)) return this.#inFull(bytes, start, end, row);
		if (at < end) {
			if (byte !== this.#decimal) return this.#inFull(bytes, start, end, row);
			const whole = run;
			const from = (at += 1);
			for (; at < end; at += 1) {
				const digit = (bytes[at] as number) - ZERO;
				if (!(digit >= 0 && digit <= 9)) return this.#inFull(bytes, start, end, row);
				size = size * 10 + digit;
			}
			const decimals = end - from;
			digits += decimals;
			if (digits === 0 || digits > EXACT_DIGITS) return this.#inFull(bytes, start, end, row);
			size /= POWERS[decimals] as number;
			if (size > this.#most) return this.#inFull(bytes, start, end, row);
			result |= this.#decimalMask;
			const isEither =
				!this.#isDegrees &&
				groups === 0 &&
				decimals === 3 &&
				whole > 0 &&
				whole <= 3 &&
				bytes[first] !== ZERO;
			this.seen |= isEither ? EITHER_SEEN : this.#sure;
		} else if (groups > 0) this.seen |= groups === 1 ? EITHER_SEEN : this.#sure;
		if (groups > 0) result |= GROUPED;
		if (digits === 0 || digits > EXACT_DIGITS || size > this.#most)
			return this.#inFull(bytes, start, end, row);
		this.values.set(row, isNegative && size !== 0 ? -size : size);
		if ((result & SIGNED) !== 0) this.#dollars += 1;
		return result;
	}

	shown(row: number): string | null {
		const value = this.values.at(row);
		return Number.isNaN(value) ? null : `${value}`;
	}

	kept(name: string, rows: number): Kept {
		const values = this.values.taken(rows);
		let known = 0;
		for (const value of values) if (!Number.isNaN(value)) known += 1;
		const unit =
			this.#units.written ?? (this.#dollars > 0 && this.#dollars * 2 >= known ? 'usd' : null);
		return { column: { kind: 'number', name, values, ...(unit !== null && { unit }) }, known };
	}

	settled(): ReadAs {
		return { kind: this.#kind, mark: this.#settle(this.seen), order: null };
	}

	/** By the rules themselves. */
	#inFull(bytes: Uint8Array, start: number, end: number, row: number): CellResult {
		if (end - start > LONGEST_KEPT) {
			const { result, value, seen } = this.#read(textOf(bytes, start, end));
			this.values.set(row, value);
			this.seen |= seen;
			if ((result & SIGNED) !== 0) this.#dollars += 1;
			return result;
		}
		if (this.#dictionary.size === MOST_KEPT) this.#dictionary.clear();
		const { size } = this.#dictionary;
		const id = this.#dictionary.idOf(bytes, start, end);
		if (id === size) {
			const { result, value, seen } = this.#read(textOf(bytes, start, end));
			this.#results[id] = result;
			this.#numbers[id] = value;
			this.#seen[id] = seen;
		}
		this.values.set(row, this.#numbers[id] ?? NaN);
		this.seen |= this.#seen[id] ?? 0;
		const result = this.#results[id] ?? 0;
		if ((result & SIGNED) !== 0) this.#dollars += 1;
		return result;
	}

	#read(cell: string): { result: CellResult; value: number; seen: number } {
		const read = numberIn(cell, this.#kind, this.#mark);
		const seen = marksIn(cell, this.#kind);
		if ('rule' in read) return { result: broken(read.rule), value: NaN, seen };
		if (read.value !== null) {
			const differs = this.#units.differs(cell, read.value);
			this.#asksBare = this.#units.asksBare;
			if (differs) return { result: broken('unit_differs'), value: NaN, seen };
		}
		const result = converted(read.conversions) | (read.value === null ? 0 : KNOWN);
		return { result: result & ~RULE, value: read.value ?? NaN, seen };
	}
}
