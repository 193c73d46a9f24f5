/** A price index by month (`YYYY-MM`), ascending. Months that were never published are missing. */
export type MonthlyIndex = readonly { readonly month: string; readonly index: number }[];

/**
 * The index over the months from `first` to `last`, both included: the mean of those that were published. A month in a gap of the
 * series is interpolated between its neighbours, in a straight line; after the last published month that one holds. Null
 * where some of the months are before the first, and where there is no index at all.
 */
export function indexOver(series: MonthlyIndex, first: string, last: string): number | null {
	if (first < (series[0]?.month ?? '')) return null;
	const published = series.filter(({ month }) => month >= first && month <= last);
	if (published.length > 0)
		return published.reduce((sum, { index }) => sum + index, 0) / published.length;
	const before = series.findLast(({ month }) => month < first);
	const after = series.find(({ month }) => month > last);
	if (!before) return null;
	if (!after) return before.index;
	const [middle, from, to] = [
		(ordinal(first) + ordinal(last)) / 2,
		ordinal(before.month),
		ordinal(after.month)
	];
	return before.index + ((after.index - before.index) * (middle - from)) / (to - from);
}

/** Months between the first and the last that were never published. */
export function gapsOf(series: MonthlyIndex): string[] {
	return series.flatMap(({ month }, at) => {
		const next = series[at + 1];
		const missing = next ? ordinal(next.month) - ordinal(month) - 1 : 0;
		return Array.from({ length: missing }, (_, step) => monthAt(ordinal(month) + 1 + step));
	});
}

/** What money of those months is multiplied by to be money of `base`; null where either has no index. */
export function deflator(
	series: MonthlyIndex,
	base: string,
	first: string,
	last: string
): number | null {
	const [now, then] = [indexOver(series, base, base), indexOver(series, first, last)];
	return now === null || then === null ? null : now / then;
}

/** A month before or after another: `monthsFrom('2025-01', -11)` is `2024-02`. */
export function monthsFrom(month: string, steps: number): string {
	return monthAt(ordinal(month) + steps);
}

/** Months since the year 0. */
function ordinal(month: string): number {
	return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthAt(months: number): string {
	return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
