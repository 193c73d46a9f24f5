import { unitWritten } from './number-text';

/** What the numbers of a column are of, by its name and its first cells. */
export interface ColumnUnit {
	/** In small letters; null where nothing says one: then the first that is met is the column's. */
	readonly unit: string | null;
	/** Which cells have a percent sign; null where none is known: then the first that is known tells. */
	readonly percent: 'all' | 'none' | 'any' | null;
}

/** A column of which nothing is asked. */
export const ANY_UNIT: ColumnUnit = { unit: null, percent: 'any' };

const NO_UNIT = { unit: null, isPercent: false };
/** Of power and energy: `Jobs` beside `5 MW` may be a column of anything. */
const UNIT_NAME = /^(?:kw|mw|gw)h?$/;
const PERCENT_NAME = /%|\b(?:percent|percentage|pct|prozent)\b/i;

/** The unit that a column's name says, else most of its cells; a percent sign in the name speaks for bare cells as well. */
export function unitOfColumn(name: string, cells: readonly string[]): ColumnUnit {
	const words = name.toLowerCase().split(/[^\p{L}]+/u);
	const named = new Set(words.filter((word) => UNIT_NAME.test(word)));
	const counts = new Map<string, number>();
	let percents = 0;
	let bare = 0;
	for (const cell of cells) {
		// 0 is 0 either way.
		if (!/[1-9]/.test(cell)) continue;
		const written = /[a-z%]/i.test(cell) ? unitWritten(cell) : NO_UNIT;
		if (!written) continue;
		if (written.isPercent) percents += 1;
		else bare += 1;
		if (written.unit !== null) counts.set(written.unit, (counts.get(written.unit) ?? 0) + 1);
	}
	const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
	const [first, ...others] = named;
	const told = percents + bare === 0 ? null : percents >= bare && percents > 0 ? 'all' : 'none';
	return {
		unit: (others.length === 0 ? first : undefined) ?? most?.[0] ?? null,
		percent: PERCENT_NAME.test(name.replace(/_/g, ' ')) ? 'any' : told
	};
}

/** Keeps the cells of a column to one unit. */
export class UnitCheck {
	#unit: string | null;
	#percent: ColumnUnit['percent'];

	constructor({ unit, percent }: ColumnUnit) {
		this.#unit = unit;
		this.#percent = percent;
	}

	/** What the cells are of; null while none has said it. */
	get written(): string | null {
		return this.#percent === 'all' ? '%' : this.#unit;
	}

	/** Bare digits are to be looked at as well. */
	get asksBare(): boolean {
		return this.#percent === 'all' || this.#percent === null;
	}

	/** Whether a cell that is a number is in another unit than the column. */
	differs(cell: string, value: number): boolean {
		const written = unitWritten(cell);
		if (!written) return false;
		const { unit, isPercent } = written;
		if (unit !== null) {
			this.#unit ??= unit;
			if (unit !== this.#unit) return true;
		}
		if (value === 0) return false;
		this.#percent ??= isPercent ? 'all' : 'none';
		return this.#percent !== 'any' && isPercent !== (this.#percent === 'all');
	}
}
