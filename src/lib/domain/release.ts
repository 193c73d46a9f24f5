import type { Day } from './partial-date';

/** An edition of the data that is kept as it was: what is pinned to it shows the same numbers for good. */
export interface Release {
	/** The atlas's `dataVersion`. */
	readonly version: string;
	readonly dataThrough: Day;
}
