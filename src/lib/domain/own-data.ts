import type { OwnMeasure } from './own-measure';
import type { OwnTable } from './own-table';
import type { CountyRecord } from './place';

/** A reader's file beside the atlas: its numbers are shown with ours and never added to them. */
export interface OwnData {
	readonly name: string;
	readonly fingerprint: string;
	/** Null of announcements, which stand in the atlas in place of ours. */
	readonly table: OwnTable | null;
	readonly measures: readonly OwnMeasure[];
	/** Every county there is, with denominators; the atlas has only those that it names. */
	readonly counties: readonly CountyRecord[];
	/** Rows read, and rows set aside when the file was read. */
	readonly rows: number;
	readonly setAside: number;
}
