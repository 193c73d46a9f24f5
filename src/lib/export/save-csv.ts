import { save } from './save';

/** Excel takes a file for UTF-8 only if it begins with this; other readers skip it. */
const BOM = '\ufeff';

/** Hands a CSV that is written already, in pieces, to the reader's browser. */
export function saveCsv(pieces: readonly string[], name: string): void {
	const marked = pieces[0]?.startsWith(BOM) ? pieces : [BOM, ...pieces];
	save(new Blob([...marked], { type: 'text/csv;charset=utf-8' }), name);
}
