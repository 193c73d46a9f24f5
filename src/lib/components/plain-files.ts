import type { Table } from '../export/table';
import type { Tab } from '../view/view-state';
import type { Pictured } from './pictured';

type Cells = Pick<Table, 'columns' | 'rows'>;

/** What a figure that is made from no answer offers to be made into files. */
export interface PlainFiles {
	/** What its picture draws. */
	readonly pictured: Pictured;
	/** The numbers of what is shown. */
	readonly shown: Cells;
	/** Everything there is under the same filters; null where that is what is shown. */
	readonly full: (() => Cells) | null;
}

/** Says what a figure offers while one of its tabs is shown; its code may come only then. */
export type FilesOf = (tab: Tab) => Promise<PlainFiles>;
