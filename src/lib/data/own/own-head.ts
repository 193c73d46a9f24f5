import type { OwnKind } from '../../domain/own-table';
import { ByteRecords } from './byte-records';
import { textOf } from './byte-text';
import type { ReadAs, Said } from './column-guess';
import { ANY_UNIT, unitOfColumn, type ColumnUnit } from './column-unit';
import { trimmed, unknown } from './conversion';
import { guessColumns } from './file-columns';
import { isPassedOver, layoutOf, type Layout } from './layout';
import { kindOf } from './own-kind';
import type { PlaceReader } from './place-text';
import { besideOf, seemsOf } from './placing-columns';
import type { Refusal } from './refusal';
import type { ColumnReport } from './report';

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
	/** As they are read, and `isBeside` where another places the rows. */
	readonly columns: readonly (ReadAs & {
		readonly isBeside: boolean;
		readonly seems: ColumnReport['seems'];
	})[];
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
	const names = layout.columns.map(({ name }) => name);
	const first = { names, cells };
	const read = known ?? guessColumns(first, places, said);
	const isBeside = besideOf(read, first, places, said);
	const columns = read.map((column, index) => ({
		...column,
		isBeside: isBeside[index] ?? false,
		seems: seemsOf(names[index] ?? '', column, cells[index] ?? [], places, said)
	}));
	const units = names.map((name, index) =>
		columns[index]?.kind === 'number' ? unitOfColumn(name, cells[index] ?? []) : ANY_UNIT
	);
	const knownIn = cells.map((column) => column.filter(isKnown).length);
	const rows = Math.max(0, ...cells.map((column) => column.length));
	/** Rows that know a column; a county is also known by another column of counties. */
	const knownTogether = (index: number) => {
		const alike = columns.flatMap(({ kind: one }, at) => (one === 'county' ? [at] : []));
		if (alike.length < 2 || !alike.includes(index)) return knownIn[index] ?? 0;
		const own = cells[index] ?? [];
		return own.filter((_, row) => alike.some((at) => isKnown(cells[at]?.[row] ?? ''))).length;
	};
	const kind = kindOf(
		columns,
		said.kind,
		(index) => knownTogether(index) >= rows * MOST,
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
