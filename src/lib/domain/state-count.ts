import { lastDayOf, type PartialDate } from './partial-date';
import type { Fips, StateCode } from './place';

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
	/** `ODbL-1.0`; null where the source does not say. */
	readonly licence: string | null;
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

/** Sites that a counter mapped in a county; counties it does not name have none mapped. */
export interface CountyCount {
	readonly vintageId: string;
	readonly fips: Fips;
	readonly count: number;
}

/** The newest vintage that covers all states with a kind of count; where none does, the newest of those that cover most. */
export function newestFullVintage(
	vintages: readonly Vintage[],
	counts: readonly StateCount[],
	kind: CountKind
): Vintage | null {
	return byCoverage(vintages, counts, kind)[0] ?? null;
}

/** The vintages with a kind of count, those that cover most states first, then the newest. */
export function byCoverage(
	vintages: readonly Vintage[],
	counts: readonly StateCount[],
	kind: CountKind
): Vintage[] {
	const covered = new Map(vintages.map(({ id }) => [id, statesWith(counts, id, kind)]));
	const of = ({ id }: Vintage) => covered.get(id) ?? 0;
	return vintages
		.filter((vintage) => of(vintage) > 0)
		.toSorted((a, b) => of(b) - of(a) || lastDayOf(b.asOf).localeCompare(lastDayOf(a.asOf)));
}

/** For how many states a vintage has a number of a kind: fewer than it covers, where it counts another kind more widely. */
export function statesWith(
	counts: readonly StateCount[],
	vintageId: string,
	kind: CountKind
): number {
	return counts.filter((row) => row.vintageId === vintageId && row.kind === kind).length;
}

/** What a vintage counted, and for how many states. */
export interface KindCovered {
	readonly kind: CountKind;
	readonly states: number;
}

/** The kinds of count a vintage has, in their order. */
export function kindsCovered(counts: readonly StateCount[], vintageId: string): KindCovered[] {
	return COUNT_KINDS.map((kind) => ({ kind, states: statesWith(counts, vintageId, kind) })).filter(
		({ states }) => states > 0
	);
}

/** A vintage's number for states taken together; null where it does not report every one of them, which is not 0. */
export function countOver(
	counts: readonly StateCount[],
	vintageId: string,
	kind: CountKind,
	states: readonly StateCode[]
): number | null {
	const own = counts.filter(
		(row) => row.vintageId === vintageId && row.kind === kind && states.includes(row.state)
	);
	if (states.length === 0 || own.length < states.length) return null;
	return own.reduce((sum, { count }) => sum + count, 0);
}
