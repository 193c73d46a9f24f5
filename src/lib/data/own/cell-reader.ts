import type { OwnColumn } from '../../domain/own-table';
import type { CellResult } from './cell-result';
import type { ReadAs } from './column-guess';

/** Reads the cells of one column and keeps them. */
export interface CellReader {
	/** Reads a row's cell; the same row again where it was set aside. */
	read(bytes: Uint8Array, start: number, end: number, row: number): CellResult;
	/** The cell read last, as words: null where nothing is known. */
	shown(row: number): string | null;
	/** What was kept of the first rows. */
	kept(name: string, rows: number): Kept;
	/** How the column is to be read by all cells that were seen, also those of rows that were set aside. */
	settled(): ReadAs;
}

export interface Kept {
	readonly column: OwnColumn;
	/** Rows that know it. */
	readonly known: number;
}
