import type { PartialDate } from './partial-date';
import type { StateCode } from './place';

export const COUNT_KINDS = ['all', 'operational', 'under_construction', 'planned'] as const;
/** What a counter counted; two kinds are never added. */
export type CountKind = (typeof COUNT_KINDS)[number];

/** One counter's count of a day. */
export interface Vintage {
	readonly id: string;
	readonly label: string;
	readonly counter: string;
	readonly asOf: PartialDate;
	readonly statesCovered: number;
	/** What the counter counts, in its own terms; null where the source does not say. */
	readonly inclusionRule: string | null;
	/** Drawn from OpenStreetMap, whose credit and licence then go with the count. */
	readonly openStreetMap: boolean;
	readonly note: string | null;
	readonly sourceUrl: string;
}

/** Data centers in a state, by one counter and of one kind. */
export interface StateCount {
	readonly vintageId: string;
	readonly state: StateCode;
	readonly kind: CountKind;
	readonly count: number;
}

/** The newest vintage that covers all `states`, counted whole; null where none does. */
export function newestFullVintage(
	vintages: readonly Vintage[],
	counts: readonly StateCount[],
	states: number
): Vintage | null {
	const full = vintages.filter(
		(vintage) =>
			counts.filter((count) => count.vintageId === vintage.id && count.kind === 'all').length ===
			states
	);
	return full.toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1))[0] ?? null;
}
