import type { DrawnValues } from './picture';
import type { Cell, Table } from './table';

/** How a figure's numbers differ from those in a picture that was once made of it. */
export interface Compared {
	/** Values that are others now, of all that stand in rows and columns there were then and are now. */
	readonly changed: number;
	readonly of: number;
	/** What the rows with such values are called. */
	readonly where: readonly string[];
	/** Rows that were not there, and rows that are no longer. */
	readonly added: number;
	readonly removed: number;
	/** True where a column came or went. */
	readonly otherColumns: boolean;
}

type Now = Pick<Table, 'columns' | 'rows'>;
type Row = ReadonlyMap<string, Cell>;

/** Follows from the values, and moves for many rows where one of them changes. */
const RANK = 'rank';
/** Smaller differences come from the order in which parts were added up. */
const NOISE = 1e-9;

/** Null where the two do not show the same thing, and no number can say how they differ. */
export function comparedWith(then: DrawnValues, now: Now): Compared | null {
	const columns = now.columns.map(({ key }) => key);
	const [old, current] = [rowsOf(then), rowsOf({ columns, rows: now.rows })];
	const telling = tellingKeys(now, [old, current]);
	const values = columns.filter(
		(key) => key !== RANK && !telling.includes(key) && then.columns.includes(key)
	);
	if (telling.length === 0 || values.length === 0) return null;
	if (!telling.every((key) => then.columns.includes(key))) return null;
	const before = byKey(old, telling);
	const after = byKey(current, telling);
	const counts = [...after].flatMap(([key, row], index) => {
		const was = before.get(key);
		if (!was) return [];
		return { index, changed: values.filter((one) => differ(was.get(one), row.get(one))).length };
	});
	return {
		changed: counts.reduce((sum, { changed }) => sum + changed, 0),
		of: counts.length * values.length,
		where: counts.filter(({ changed }) => changed > 0).map(({ index }) => nameOf(now, index)),
		added: after.size - counts.length,
		removed: before.size - counts.length,
		otherColumns: [...columns, ...then.columns].some(
			(key) => ![...telling, ...values, RANK].includes(key)
		)
	};
}

/** The first text columns, as many of them as tell the rows apart. */
function tellingKeys({ columns }: Now, tables: readonly (readonly Row[])[]): readonly string[] {
	const first = columns.findIndex(({ kind }) => kind === 'text');
	if (first < 0) return [];
	const numbers = columns.findIndex(({ kind }, index) => index > first && kind === 'number');
	const texts = columns.slice(first, numbers < 0 ? undefined : numbers).map(({ key }) => key);
	const enough = texts.findIndex((_, last) =>
		tables.every((rows) => {
			const keys = rows.map((row) => keyOf(row, texts.slice(0, last + 1)));
			return new Set(keys).size === rows.length;
		})
	);
	return enough < 0 ? texts : texts.slice(0, enough + 1);
}

/** Rows of one key are told apart by their order. */
function byKey(rows: readonly Row[], telling: readonly string[]): ReadonlyMap<string, Row> {
	const seen = new Map<string, number>();
	return new Map(
		rows.map((row) => {
			const key = keyOf(row, telling);
			const count = seen.get(key) ?? 0;
			seen.set(key, count + 1);
			return [`${count} ${key}`, row];
		})
	);
}

function keyOf(row: Row, telling: readonly string[]): string {
	return JSON.stringify(telling.map((key) => row.get(key) ?? null));
}

function rowsOf({ columns, rows }: DrawnValues): Row[] {
	return rows.map((row) => new Map(columns.map((key, index) => [key, row[index] ?? null])));
}

function differ(a: Cell = null, b: Cell = null): boolean {
	if (typeof a !== 'number' || typeof b !== 'number') return a !== b;
	return Math.abs(a - b) > NOISE * Math.max(Math.abs(a), Math.abs(b));
}

/** As the figure's table calls a row. */
function nameOf({ columns, rows }: Now, index: number): string {
	const named = columns.findIndex(({ key }) => key === 'name');
	const at = named < 0 ? columns.findIndex(({ kind }) => kind === 'text') : named;
	return columns[at]?.written?.[index] ?? `${rows[index]?.[at] ?? ''}`;
}
