import type { Locale } from '../../domain/locale';
import { quantity } from '../../format/quantity';
import type { TimeSeries } from '../../view/chart-data';
import type { Growth } from '../../view/view-state';
import { unitOf } from '../../view/unit-of';
import { incompleteDayOf, type Timed } from '../../words/time';
import type { Drawn } from './panel';
import { GROUND, highlightOf, lineStyleOf, MOST_TOLD_APART } from './line-styles';
import { tickNameOf } from '../bars/tick-name';

/** What of a group is drawn: its totals, or what each period added, where anything is counted. */
export function shownValues({ points }: TimeSeries, growth: Growth): number[] {
	return points.flatMap(({ total, change }) => (growth === 'cumulative' ? total : change) ?? []);
}

/** Null where nothing is counted by the end: all of it was cancelled. */
export function lastTotal(series: TimeSeries | undefined): number | null {
	return series?.points.at(-1)?.total ?? null;
}

/** The largest first; last what nothing is counted of by the end. */
export function byLastTotal(a: TimeSeries | undefined, b: TimeSeries | undefined): number {
	const [one, other] = [lastTotal(a), lastTotal(b)];
	if (one === null || other === null) return Number(one === null) - Number(other === null);
	return other - one;
}

/** True where the last period goes on after what is known of it. */
export function incomplete(answer: Timed): boolean {
	return answer.time?.periods.some((period) => incompleteDayOf(answer, period) !== null) ?? false;
}

/** Every group with its style; of more than can be told apart, what stands out and the largest have one of their own. */
export function drawnOf({ time, request }: Timed): Drawn[] {
	const series = time?.series ?? [];
	const highlight = highlightOf(request.highlight, series);
	const told =
		series.length <= MOST_TOLD_APART
			? series
			: series
					.toSorted(
						(a, b) => Number(b.key === highlight) - Number(a.key === highlight) || byLastTotal(a, b)
					)
					.slice(0, MOST_TOLD_APART);
	return series.map((one) => {
		const rank = told.indexOf(one);
		return { series: one, style: rank < 0 ? GROUND : lineStyleOf(rank, one.key, highlight) };
	});
}

/** Names the round values of an axis; a part of the whole US is not in the measure's own unit. */
export function axisNameOf({ request }: Timed, locale: Locale): (value: number) => string {
	const unit = unitOf(request);
	if (unit === 'share' || unit === 'quotient')
		return (value) => quantity(value, unit, locale, 'nearest');
	return tickNameOf({ request }, locale);
}
