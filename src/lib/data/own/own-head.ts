import type { OwnKind } from '../../domain/own-table';
import { ByteRecords } from './byte-records';
import { textOf } from './byte-text';
import { guessColumn, type ReadAs, type Said } from './column-guess';
import { ANY_UNIT, unitOfColumn, type ColumnUnit } from './column-unit';
import { trimmed, unknown } from './conversion';
import { kindOf } from './own-kind';
import { isPassedOver, layoutOf, type Layout } from './layout';
import type { PlaceReader } from './place-text';
import type { Refusal } from './refusal';

/** Bytes of the beginning that are looked at before the first row is read. */
export const HEAD = 1 << 20;
/** Of these, bytes that decide about delimiter and header. */
const LAYOUT = 1 << 18;
/** Rows that decide what a column holds. */
const ROWS_GUESSED = 3000;
/** A column that is known in fewer of them is looked at again when it is known more often. */
const ENOUGH = 20;
/** Of the rows, those that know a column that every row needs. */
const MOST = 0.8;

export interface Head {
	readonly layout: Layout;
	readonly columns: readonly ReadAs[];
	/** What the numbers of each are of. */
	readonly units: readonly ColumnUnit[];
	/** Columns of which the beginning knows too little. */
	readonly thin: readonly number[];
	readonly kind: OwnKind | null;
}

/** What the beginning of a file tells of all of it; a reason where it is no table. `known` are columns that were guessed before. */
export function headOf(
	bytes: Uint8Array,
	isWhole: boolean,
	places: PlaceReader,
	said: Said,
	known: readonly ReadAs[] | null
): Head | Refusal {
	const length = bytes.length > LAYOUT ? wholeCharacters(bytes, LAYOUT) : bytes.length;
	const text = textOf(bytes, 0, length);
	if (text.includes('\0')) return 'not_text';
	const isCut = !isWhole || length < bytes.length;
	const layout = layoutOf(text, !isCut);
	if (typeof layout === 'string') return layout === 'no_rows' && isCut ? 'endless_line' : layout;
	const cells = sampled(bytes, isWhole, layout);
	const columns = known ?? guessColumns(layout, cells, places, said);
	const units = layout.columns.map(({ name }, index) =>
		columns[index]?.kind === 'number' ? unitOfColumn(name, cells[index] ?? []) : ANY_UNIT
	);
	const knownIn = cells.map((column) => column.filter(isKnown).length);
	const rows = Math.max(0, ...cells.map((column) => column.length));
	const kind = kindOf(
		columns,
		said.kind,
		(index) => (knownIn[index] ?? 0) >= rows * MOST,
		columns.some(
			({ kind: one }, index) =>
				one === 'announcement' && cells[index]?.some((cell) => places.joined(trimmed(cell))?.state)
		)
	);
	const thin = columns.flatMap(({ kind: one }, index) =>
		known === null && one === 'text' && (knownIn[index] ?? 0) < ENOUGH ? [index] : []
	);
	return { layout, columns, units, thin: isWhole && rows < ROWS_GUESSED ? [] : thin, kind };
}

function guessColumns(
	{ columns }: Layout,
	cells: readonly (readonly string[])[],
	places: PlaceReader,
	said: Said
): readonly ReadAs[] {
	const names = columns.map(({ name }) => name);
	const guessed = names.map((name, index) =>
		guessColumn(name, cells[index] ?? [], places, said, names)
	);
	const has = (kind: ReadAs['kind']) => guessed.some((column) => column.kind === kind);
	if (has('latitude') === has('longitude')) return guessed;
	// What is called x and has no y that holds degrees is any number.
	return names.map((name, index) => guessColumn(name, cells[index] ?? [], places, said));
}

/** The first rows, by columns. */
function sampled(bytes: Uint8Array, isWhole: boolean, layout: Layout): string[][] {
	const cells = layout.columns.map((): string[] => []);
	let record = 0;
	let rows = 0;
	const records = new ByteRecords(layout.delimiter, () => {
		record += 1;
		if (record <= layout.skipped || rows >= ROWS_GUESSED) return;
		const own = records.cells();
		if (isPassedOver(own, cells.length)) return;
		rows += 1;
		cells.forEach((column, index) => column.push(own[index] ?? ''));
	});
	const piece = 1 << 16;
	for (let at = 0; at < bytes.length && rows < ROWS_GUESSED; at += piece)
		records.push(bytes.subarray(at, at + piece));
	if (isWhole && rows < ROWS_GUESSED) records.end();
	return cells;
}

function isKnown(cell: string): boolean {
	return unknown(trimmed(cell)) === null;
}

/** So many bytes or a few less, that no character is cut. */
function wholeCharacters(bytes: Uint8Array, most: number): number {
	let end = most;
	while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
	return end;
}
