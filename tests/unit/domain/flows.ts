import type { Announcement } from '$lib/domain/announcement';
import { changesOf, totalsThrough } from '$lib/domain/flow';
import { historyOf } from '$lib/domain/history';
import { horizonsOf, type PeriodLength } from '$lib/domain/horizon';
import { joinLineages } from '$lib/domain/lineage';
import { DOLLARS } from '$lib/domain/quantity';

/** The dollars of all rows as one group: total and change of every period from the first year to the end of the last. */
export function flows(rows: readonly Announcement[], by: PeriodLength, from: number, to: number) {
	const lastDay = `${to}-12-31`;
	const horizons = horizonsOf({ by, firstYear: from, through: lastDay, asOf: lastDay });
	const history = historyOf(joinLineages(rows), horizons);
	const totals =
		totalsThrough(history, { quantity: DOLLARS, keysOf: () => [''] }).get('') ??
		horizons.map(() => null);
	const changes = changesOf(totals);
	return horizons.map(({ period }, index) => ({
		period,
		total: totals[index] ?? null,
		change: changes[index] ?? null
	}));
}
