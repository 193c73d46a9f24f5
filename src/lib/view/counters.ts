import type { Atlas } from '../domain/atlas';
import { lastDayOf } from '../domain/partial-date';
import type { StateCode } from '../domain/place';
import { COUNT_KINDS, type CountKind, type StateCount, type Vintage } from '../domain/state-count';
import { ranks } from '../stats/rank';
import { groupsBy } from './group';
import { scaleOf } from './scale';
import { DEFAULTS, type ViewState } from './view-state';

/** One counter's number for a state. */
export interface CounterRow {
	readonly vintage: Vintage;
	readonly kind: CountKind;
	readonly count: number;
	/** For each million residents; null where nobody is known to live there. */
	readonly perMillion: number | null;
	/** Among all states; null where the counter reports only some of them: a place among the chosen says nothing. */
	readonly rank: number | null;
	readonly rankPerMillion: number | null;
	/** States that have a number of this counter and kind, of all there are. */
	readonly covered: number;
	readonly states: number;
}

const PER_MILLION: ViewState = { ...DEFAULTS.map, measure: 'data_centers', per: 'resident' };

/** Every counter's number for a state, newest day first; they are laid side by side and never added. */
export function countersOf(atlas: Atlas, state: StateCode): CounterRow[] {
	return atlas.stateCounts
		.filter((row) => row.state === state)
		.flatMap((row) => {
			const vintage = atlas.vintages.find(({ id }) => id === row.vintageId);
			return vintage ? [counterRow(atlas, vintage, row)] : [];
		})
		.toSorted(newestFirst);
}

/**
 * The count to begin with: by the edition asked for where it reports the state, else the newest of all kinds that covers
 * every state, else the newest there is.
 */
export function leadingCount(
	rows: readonly CounterRow[],
	vintageId: string | null = null
): CounterRow | null {
	const whole = rows.filter(({ kind }) => kind === 'all');
	return (
		whole.find(({ vintage }) => vintage.id === vintageId) ??
		whole.find(({ rankPerMillion }) => rankPerMillion !== null) ??
		whole[0] ??
		null
	);
}

/** Least and most that counters of all kinds of data centers found; null where fewer than two counted. */
export function spreadOfCounts(
	rows: readonly CounterRow[]
): { readonly least: number; readonly most: number; readonly counts: number } | null {
	const counts = rows.filter(({ kind }) => kind === 'all').map(({ count }) => count);
	if (counts.length < 2) return null;
	return { least: Math.min(...counts), most: Math.max(...counts), counts: counts.length };
}

/** What an edition's note says beyond the rule it may repeat; null where it says nothing more. */
export function noteBesideRule({
	inclusionRule,
	note
}: Pick<Vintage, 'inclusionRule' | 'note'>): string | null {
	if (note === null || inclusionRule === null) return note;
	const [said, rule] = [note.toLowerCase(), inclusionRule.toLowerCase()];
	const more = said.startsWith(rule)
		? note.slice(rule.length)
		: said.endsWith(rule)
			? note.slice(0, -rule.length)
			: note;
	return more.replace(/^[\s,;.]+|[\s,;.]+$/g, '') || null;
}

function counterRow(
	atlas: Atlas,
	vintage: Vintage,
	{ vintageId, kind, state, count }: StateCount
): CounterRow {
	const countOf = new Map(
		atlas.stateCounts
			.filter((row) => row.vintageId === vintageId && row.kind === kind)
			.map((row) => [row.state as string, row.count])
	);
	const groups = groupsBy(atlas, 'state');
	const counts = groups.map(({ key }) => countOf.get(key) ?? null);
	const perMillion = groups.map((group, index) => {
		const scale = scaleOf(PER_MILLION, group, { total: null, states: atlas.states });
		const counted = counts[index] ?? null;
		return counted === null || scale === null ? null : counted * scale;
	});
	const at = groups.findIndex(({ key }) => key === state);
	const whole = counts.every((one) => one !== null);
	return {
		vintage,
		kind,
		count,
		perMillion: perMillion[at] ?? null,
		rank: whole ? (ranks(counts)[at] ?? null) : null,
		rankPerMillion: whole ? (ranks(perMillion)[at] ?? null) : null,
		covered: counts.filter((one) => one !== null).length,
		states: groups.length
	};
}

/** A day known only by its month or year stands at its end; kinds of one edition in their own order. */
function newestFirst(a: CounterRow, b: CounterRow): number {
	const [first, second] = [lastDayOf(a.vintage.asOf), lastDayOf(b.vintage.asOf)];
	if (first !== second) return first < second ? 1 : -1;
	if (a.vintage.id !== b.vintage.id) return a.vintage.id < b.vintage.id ? -1 : 1;
	return COUNT_KINDS.indexOf(a.kind) - COUNT_KINDS.indexOf(b.kind);
}
