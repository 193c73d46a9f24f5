import type { Localized } from '../domain/locale';
import type { Flaw } from './issue';
import type { Unit } from './unit';

/** The types of Frictionless Table Schema that our columns need. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';

export interface Constraints {
	readonly enum?: readonly string[];
	readonly pattern?: string;
	readonly minimum?: number;
	readonly maximum?: number;
}

export interface Reference {
	/** Name of the table whose column lists what may stand here. */
	readonly table: string;
	readonly column: string;
}

export interface Options extends Constraints {
	readonly unit?: Unit;
	readonly unique?: boolean;
	readonly references?: Reference;
	/** Above this a figure is reported though it can be read: the row stays, and the figure is declared or mended. */
	readonly plausibleMaximum?: number;
}

/** What cannot be read of a cell, and what to do about it. */
export class BadCell implements Flaw {
	constructor(
		readonly problem: Localized,
		readonly remedy: Localized
	) {}
}

/** One column: what it means, what it may hold, and how its cells are read. */
export interface Field<T = unknown> {
	readonly type: FieldType;
	readonly format: 'uri' | null;
	readonly meaning: Localized;
	readonly unit: Unit | null;
	readonly isList: boolean;
	readonly unique: boolean;
	readonly constraints: Constraints;
	readonly references: Reference | null;
	readonly plausibleMaximum: number | null;
	/** A cell that is not blank. */
	readonly read: (cell: string) => T | BadCell;
	/** What a blank cell is: null or an empty list where the column allows it, never 0. */
	readonly whenEmpty: T | BadCell;
}

export type Fields = Readonly<Record<string, Field>>;
export type RowOf<F extends Fields> = {
	readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** True where a blank cell is a defect. */
export function isRequired(field: Field): boolean {
	return field.whenEmpty instanceof BadCell;
}

/** The column may be blank: not established, which is never 0 and never "no". */
export function optional<T>(field: Field<T>): Field<T | null> {
	return { ...field, whenEmpty: null };
}

/** Several values in one cell, joined by `;`. A blank cell is an empty list. */
export function list<T>(item: Field<T>): Field<readonly T[]> {
	return {
		...item,
		type: 'string',
		isList: true,
		whenEmpty: [],
		read: (cell) => {
			const values: T[] = [];
			for (const part of cell.split(';')) {
				if (part === '' || part !== part.trim()) return UNTIDY_LIST;
				const value = item.read(part);
				if (value instanceof BadCell) return value;
				values.push(value);
			}
			return values;
		}
	};
}

export type OnBadCell = (column: string, value: string, flaw: Flaw) => void;

/** Reads rows of a file whose columns stand in the order of `header`; null for a row with a bad cell. */
export function rowReader<F extends Fields>(
	fields: F,
	header: readonly string[]
): (cells: readonly string[], onBad: OnBadCell) => RowOf<F> | null {
	const columns = Object.entries(fields).map(([name, field]) => ({
		name,
		field,
		at: header.indexOf(name)
	}));
	const blank = Object.fromEntries(columns.map(({ name }) => [name, null]));
	return (cells, onBad) => {
		// Copied with all its columns, a row has its shape at once instead of growing it column by column.
		const row: Record<string, unknown> = { ...blank };
		let sound = true;
		for (const { name, field, at } of columns) {
			const cell = cells[at] ?? '';
			const value = isBlank(cell) ? field.whenEmpty : field.read(cell);
			if (value instanceof BadCell) {
				sound = false;
				onBad(name, cell, value);
			} else row[name] = value;
		}
		// Each field's own reader has answered for its cell, and a row with a bad cell is not handed out.
		return sound ? (row as RowOf<F>) : null;
	};
}

/** Most cells begin with a visible character, so most need no copy to be judged. */
function isBlank(cell: string): boolean {
	return cell === '' || (cell.charCodeAt(0) <= 0xa0 && /^\s/.test(cell) && cell.trim() === '');
}

/** A column that must be filled in; `optional` and `list` loosen that. */
export function column<T>(
	type: FieldType,
	en: string,
	de: string,
	options: Options,
	read: Field<T>['read']
): Field<T> {
	const { unit, unique, references, plausibleMaximum, ...constraints } = options;
	return {
		type,
		format: null,
		meaning: { en, de },
		unit: unit ?? null,
		isList: false,
		unique: unique ?? false,
		constraints,
		references: references ?? null,
		plausibleMaximum: plausibleMaximum ?? null,
		read,
		whenEmpty: MISSING
	};
}

const MISSING = new BadCell(
	{ en: 'empty, but needed', de: 'leer, wird aber gebraucht' },
	{ en: 'Fill it in from the source.', de: 'Aus der Quelle nachtragen.' }
);
const UNTIDY_LIST = new BadCell(
	{ en: 'an empty or padded entry in a list', de: 'ein leerer oder aufgefüllter Listeneintrag' },
	{ en: 'Join entries by ; without spaces.', de: 'Einträge mit ; ohne Leerzeichen verbinden.' }
);
