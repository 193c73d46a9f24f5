import type { Atlas } from '../domain/atlas';
import type { StateCode } from '../domain/place';
import type { CountKind, Vintage } from '../domain/state-count';

/** One counter's number for a state. */
export interface CounterRow {
	readonly vintage: Vintage;
	readonly kind: CountKind;
	readonly count: number;
}

/** Every counter's number for a state, newest day first; they are laid side by side and never added. */
export function countersOf({ vintages, stateCounts }: Atlas, state: StateCode): CounterRow[] {
	return stateCounts
		.filter((row) => row.state === state)
		.flatMap(({ vintageId, kind, count }) => {
			const vintage = vintages.find(({ id }) => id === vintageId);
			return vintage ? [{ vintage, kind, count }] : [];
		})
		.toSorted((a, b) => (a.vintage.asOf < b.vintage.asOf ? 1 : -1));
}
