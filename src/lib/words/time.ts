import type { Locale } from '../domain/locale';
import { date } from '../format/date';
import { exactQuantity, quantity } from '../format/quantity';
import { list } from '../format/list';
import type { Answer } from '../view/answer';
import type { TimePoint } from '../view/chart-data';
import { columnUnitOf } from '../view/column-unit';
import { unitOf } from '../view/unit-of';
import type { ViewState } from '../view/view-state';
import { timeWords } from './time-words';
import { roundingOf } from './value';
import { wordsOf } from '.';

/** What of an answer is drawn and told over time. */
export type Timed = Pick<Answer, 'request' | 'rows' | 'dataThrough' | 'time'>;

/** What a reader must know of the scales of small multiples, for the subtitle; empty where they share one. */
export function axesPhraseOf({ chart, axes }: Pick<ViewState, 'chart' | 'axes'>, locale: Locale) {
	return chart === 'multiples' && axes === 'free' ? timeWords[locale].ownScales : '';
}

/** `Q3 2025`, `3. Quartal 2025`; `2025, quarter unknown`. */
export function periodNameOf(period: string, locale: Locale): string {
	const [year = '', quarter] = period.split('-Q');
	const words = timeWords[locale];
	if (quarter === undefined) return year;
	return quarter === '?' ? words.quarterUnknown(year) : words.quarter(quarter, year);
}

/** The same, with the day its numbers end with where that is before the period's own end. */
export function periodToldOf(answer: Timed, period: string, locale: Locale): string {
	const name = periodNameOf(period, locale);
	const day = incompleteDayOf(answer, period);
	return day === null ? name : timeWords[locale].upTo(name, date(day, locale));
}

/** The day a period's numbers end with, where the period goes on after it; null for all periods but the last. */
export function incompleteDayOf(
	{ request, dataThrough, time }: Timed,
	period: string
): string | null {
	if (period.endsWith('?')) return null;
	const through = request.asOf ?? dataThrough;
	if (time?.periods.findLast((one) => !one.endsWith('?')) !== period) return null;
	const [year = '', quarter] = period.split('-Q');
	if (through.slice(0, 4) !== year) return null;
	const ends = ['03-31', '06-30', '09-30', '12-31'];
	return `${year}-${ends[Number(quarter ?? 4) - 1]}` > through ? through : null;
}

/** A total as people say it; floors promise no more than they hold. Nothing counted is not 0. */
export function timeValueOf(answer: Timed, value: number | null, locale: Locale): string {
	if (value === null) return timeWords[locale].uncounted;
	return quantity(value, unitOf(answer.request), locale, roundingOf(answer));
}

/** What a period added, with its sign; nothing is 0 without one. */
export function changeOf(answer: Timed, change: number | null, locale: Locale): string {
	if (change === null) return timeWords[locale].uncounted;
	const figure = timeValueOf(answer, Math.abs(change), locale);
	if (change === 0) return figure;
	return change < 0 ? `−${figure}` : `+${figure}`;
}

/** A point as it is spoken: `Georgia, Q1 2025, total $74.2B, adds $50.2B`. */
export function spokenPointOf(
	answer: Timed,
	series: number,
	period: number,
	locale: Locale
): string {
	const one = answer.time?.series[series];
	const point = one?.points[period];
	if (!one || !point) return '';
	const { totalOf, uncounted } = timeWords[locale];
	const total =
		point.total === null ? uncounted : totalOf(timeValueOf(answer, point.total, locale));
	const change = spokenChange(answer, point, locale);
	return [
		one.name,
		periodToldOf(answer, answer.time?.periods[period] ?? '', locale),
		...(answer.request.growth === 'flow' ? [...change, total] : [total, ...change])
	].join(', ');
}

function spokenChange(answer: Timed, { change }: TimePoint, locale: Locale): string[] {
	if (change === null) return [];
	const words = timeWords[locale];
	if (change === 0) return [words.addsNothing];
	const size = timeValueOf(answer, Math.abs(change), locale);
	return [change > 0 ? words.adds(size) : words.takes(size)];
}

/** Groups that were asked for and have no series: nothing found or no figure is not 0. */
export function notDrawnOf({ rows, time }: Timed, locale: Locale): string | null {
	const drawn = new Set(time?.series.map(({ key }) => key));
	const absent = rows.filter(({ key }) => !drawn.has(key));
	// Among all groups there are, those without a figure are many and not what was asked for.
	if (absent.length === 0 || absent.length > 8) return null;
	const { mark } = wordsOf(locale);
	const whyOf = ({ mark: why }: (typeof absent)[number]) => (why === 'known' ? 'no_figure' : why);
	return [...new Set(absent.map(whyOf))]
		.map((why) => {
			const names = absent.filter((row) => whyOf(row) === why).map(({ name }) => name);
			return `${list(names, locale)}: ${mark[why]}`;
		})
		.join('; ');
}

/** A column of the table over time, as exported tables have them. */
export interface TimeColumn {
	/** For machines: `period`, or the group's key. */
	readonly key: string;
	readonly label: string;
	readonly unit?: string;
	readonly kind: 'text' | 'number';
	readonly brief: boolean;
	/** The cells as people say them, row by row. */
	readonly written: readonly string[];
}

export interface TimeTable {
	readonly columns: readonly TimeColumn[];
	/** `2025-Q3` and a number for each group, nothing rounded away; null where nothing is counted. */
	readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The numbers of a chart over time: a row for each period, a column for each group. */
export function timeTableOf(answer: Timed, locale: Locale): TimeTable {
	const { periods, series } = answer.time ?? { periods: [], series: [] };
	const flow = answer.request.growth === 'flow';
	const shown = series.map(({ points }) => points.map((p) => (flow ? p.change : p.total)));
	const say = flow ? changeOf : timeValueOf;
	return {
		columns: [
			{
				key: 'period',
				label: timeWords[locale].period,
				kind: 'text',
				brief: true,
				written: periods.map((period) => periodToldOf(answer, period, locale))
			},
			...series.map(({ key, name }, index) => ({
				key,
				label: name,
				unit: columnUnitOf(answer.request),
				kind: 'number' as const,
				brief: true,
				written: shown[index]?.map((value) => say(answer, value, locale)) ?? []
			}))
		],
		rows: periods.map((period, row) => [period, ...shown.map((values) => values[row] ?? null)])
	};
}

/** A number of that table with nothing rounded away. */
export function exactTimeValueOf(answer: Timed, value: number | null, locale: Locale): string {
	if (value === null) return timeWords[locale].uncounted;
	return exactQuantity(value, unitOf(answer.request), locale);
}
