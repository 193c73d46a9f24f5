import type { Locale } from '../domain/locale';
import { money, statedMoney } from '../format/money';
import { numberUpTo, plainNumber, type Rounding } from '../format/number';
import { quantity } from '../format/quantity';
import { writeLimit } from '../format/write-limits';
import type { Answer } from '../view/answer';
import { measureOf } from '../view/measures';
import { unitOf, type ShownUnit } from '../view/unit-of';
import { classWords } from '../words/classes';
import { perPhraseOf } from '../words/title';
import { markSaid, roundingOf } from '../words/value';
import { withoutRow } from './area-fill';
import { classesOf, fillOf, MARK_FILLS, type Fill } from './fill';
import { STATE_AREAS } from './outlines';
import { rampOf } from './ramp';

/** Counties without a row are their state's ground, which has an entry of its own. */
const STATES = [...STATE_AREAS.values()];

export interface LegendEntry {
	readonly fill: Fill;
	readonly label: string;
	/** The class limits as the answer has them; null for 0 and for marks. */
	readonly from: number | null;
	readonly to: number | null;
}

/** What the colours of an answer stand for: 0, then the classes from low to high, then the marks; only what occurs. */
export function legendOf(answer: Answer, locale: Locale): LegendEntry[] {
	const classes = classesOf(answer);
	const fills = new Set([
		...answer.rows.map((row) => fillOf(row, classes)),
		...STATES.map((state) => withoutRow(answer, state))
	]);
	const unit = unitOf(answer.request);
	const plain = (fill: Fill, label: string) => ({ fill, label, from: null, to: null });
	return [
		...(fills.has('zero') ? [plain('zero', quantity(0, unit, locale, 'down'))] : []),
		...classEntries(answer, locale),
		...MARK_FILLS.filter((fill) => fills.has(fill)).map((fill) =>
			plain(fill, markSaid(answer.request.measure, fill, locale))
		)
	];
}

/** What the numbers of a legend are: `Data centers per million residents`. */
export function legendTitleOf(answer: Answer, locale: Locale): string {
	const label = measureOf(answer.request.measure).label[locale];
	return `${label} ${perPhraseOf(answer, locale)}`.trim();
}

/** A number of the legend; the unit is in the title, but money and percent wear their own. */
export function limitText(
	{ request }: Pick<Answer, 'request'>,
	value: number,
	rounding: Rounding,
	locale: Locale
): string {
	const unit = unitOf(request);
	if (isMoney(unit)) return money(value, locale, rounding);
	return unit === 'share' ? quantity(value, unit, locale, rounding) : plainLimit(value, locale);
}

/** Limits stand beside each other: `3.5–8` and `8–51`, where figures in a column are `3.50` and `51.0`. */
function plainLimit(value: number, locale: Locale): string {
	const size = Math.abs(value);
	return size < 1
		? plainNumber(value, locale)
		: numberUpTo(value, locale, size < 10 ? 2 : size < 100 ? 1 : 0);
}

function classEntries(answer: Answer, locale: Locale): LegendEntry[] {
	const { breaks } = answer;
	return rampOf(classesOf(answer)).flatMap(({ fill }, index) => {
		const from = breaks[index];
		const to = breaks[index + 1];
		if (from === undefined || to === undefined) return [];
		const label =
			unboundedLabel(answer, index, locale) ??
			rangeLabel(answer, from, to, index === breaks.length - 2, locale);
		return label === null ? [] : [{ fill, label, from, to }];
	});
}

/** A class at the end of the reader's own that no value is in has no bound worth printing: `below $1B`. */
function unboundedLabel(answer: Answer, index: number, locale: Locale): string | null {
	const { breaks, classing, rows } = answer;
	if (classing.method !== 'own' || rows.some(({ classIndex }) => classIndex === index)) return null;
	const words = classWords[locale];
	const write = (limit: number) =>
		isWhole(answer) ? limitText(answer, limit, 'nearest', locale) : ownLimit(answer, limit, locale);
	if (index === 0) return words.below(write(breaks[1] ?? 0));
	return index === breaks.length - 2 ? words.orMore(write(breaks[index] ?? 0)) : null;
}

/**
 * A class holds its lower limit and, but for the last, not its upper one. Where all values are whole, whole numbers say so
 * without a word (`1–7`, `8–18`); null where no whole number falls between the limits.
 */
function rangeLabel(
	answer: Answer,
	from: number,
	to: number,
	last: boolean,
	locale: Locale
): string | null {
	const { request, breaks, classing } = answer;
	const rounding = roundingOf({ request });
	const whole = isWhole(answer);
	const write = (value: number, towards = rounding) => {
		const outer = value === breaks[0] || value === breaks.at(-1);
		if (classing.method === 'own' && !outer && !whole) return ownLimit(answer, value, locale);
		return limitText(answer, value, towards, locale);
	};
	const low = whole ? Math.ceil(from) : from;
	const high = whole && !last ? Math.ceil(to) - 1 : to;
	if (high < low) return null;
	// Limits are rounded like the values between them, and the largest upwards: each lies within its class as it is written.
	const [start, end] = [write(low), write(high, last ? 'up' : rounding)];
	return start === end ? start : `${start}–${end}`;
}

/** Whether all values are counts of something. */
function isWhole({ request, rows }: Answer): boolean {
	const unit = unitOf(request);
	const worn = isMoney(unit) || unit === 'share';
	return !worn && rows.every(({ value }) => value === null || Number.isInteger(value));
}

/** A limit of the reader's own is written as it was given. */
function ownLimit({ request }: Answer, limit: number, locale: Locale): string {
	const unit = unitOf(request);
	return isMoney(unit) ? statedMoney(limit, locale) : writeLimit(limit, unit, locale);
}

/** Dollars, also those per megawatt or job. */
function isMoney(unit: ShownUnit): boolean {
	return unit === 'usd' || unit === 'usd_per_mw' || unit === 'usd_per_job';
}

/** A round number of the key to circles, as people say it: `$20B`, not `$20.0B`. */
export function keyLabelOf(
	{ request }: Pick<Answer, 'request'>,
	value: number,
	locale: Locale
): string {
	const unit = unitOf(request);
	return unit === 'usd'
		? statedMoney(value, locale)
		: quantity(value, unit, locale, roundingOf({ request }));
}
