import type { LayoutRefusal } from './layout';
import type { NoTable } from './no-table';

/** Why a file is not read at all. */
export type Refusal =
	| LayoutRefusal
	| NoTable['reason']
	| 'workbook'
	| 'not_text'
	| 'no_place'
	/** Nothing is wrong with the file: the page was not loaded over https, and no file can be recognised again. */
	| 'insecure_page';

/** A file that is not read, and the line where that was found, if it has one. */
export interface Refused {
	readonly refusal: Refusal;
	readonly line: number | null;
}
