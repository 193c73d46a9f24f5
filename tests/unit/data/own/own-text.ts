import type { Said } from '$lib/data/own/column-guess';
import { readOwnFile } from '$lib/data/own/own-file';
import type { ReadTable } from '$lib/data/own/own-reading';
import { places } from './own-places';

const encoder = new TextEncoder();

/** A file that is read, from its text. */
export function readTable(text: string, said?: Said): ReadTable {
	const read = readOwnFile(encoder.encode(text), places, said);
	if ('refusal' in read) throw new Error(`refused: ${read.refusal}`);
	return read;
}

/** Rule, column and first cell of each kind of fault. */
export function faultsOf({ report }: ReadTable): (string | null | undefined)[][] {
	return report.issues.flatMap(({ rule, column, examples }) =>
		examples.map(({ value }) => [rule, column, value])
	);
}
