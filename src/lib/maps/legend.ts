import type { Locale } from '../domain/locale';
import { plainNumber } from '../format/number';
import { quantity } from '../format/quantity';
import type { Answer } from '../view/answer';
import { measureOf } from '../view/measures';
import { unitOf } from '../view/unit-of';
import { wordsOf } from '../words';
import { perPhraseOf } from '../words/title';
import { roundingOf } from '../words/value';
import { CLASS_FILLS, fillOf, MARK_FILLS, type Fill } from './fill';

export interface LegendEntry {
	readonly fill: Fill;
	readonly label: string;
	/** The class limits as the answer has them; null for 0 and for marks. */
	readonly from: number | null;
	readonly to: number | null;
}

/** What the colours of an answer stand for: 0, then the classes from low to high, then the marks; only what occurs. */
export function legendOf(answer: Answer, locale: Locale): LegendEntry[] {
	const fills = new Set(answer.rows.map(fillOf));
	const unit = unitOf(answer.request);
	const plain = (fill: Fill, label: string) => ({ fill, label, from: null, to: null });
	return [
		...(fills.has('zero') ? [plain('zero', quantity(0, unit, locale, 'down'))] : []),
		...classEntries(answer, locale),
		...MARK_FILLS.filter((fill) => fills.has(fill)).map((fill) =>
			plain(fill, wordsOf(locale).mark[fill])
		)
	];
}

/** What the numbers of a legend are: `Data centers per million residents`. */
export function legendTitleOf(answer: Answer, locale: Locale): string {
	const label = measureOf(answer.request.measure).label[locale];
	return `${label} ${perPhraseOf(answer, locale)}`.trim();
}

function classEntries(answer: Answer, locale: Locale): LegendEntry[] {
	const { breaks } = answer;
	return CLASS_FILLS.flatMap((fill, index) => {
		const from = breaks[index];
		const to = breaks[index + 1];
		if (from === undefined || to === undefined) return [];
		const label = rangeLabel(answer, from, to, index === breaks.length - 2, locale);
		return label === null ? [] : [{ fill, label, from, to }];
	});
}

/**
 * A class holds its lower limit and, but for the last, not its upper one. Where all values are whole, whole numbers say so
 * without a word (`1–7`, `8–18`); null where no whole number falls between the limits.
 */
function rangeLabel(
	{ request, rows }: Answer,
	from: number,
	to: number,
	last: boolean,
	locale: Locale
): string | null {
	const unit = unitOf(request);
	const rounding = roundingOf({ request });
	// The legend's title has the unit; only money and percent wear their own.
	const worn = unit === 'usd' || unit === 'share';
	const write = (value: number, towards = rounding) =>
		worn ? quantity(value, unit, locale, towards) : plainNumber(value, locale);
	const whole = !worn && rows.every(({ value }) => value === null || Number.isInteger(value));
	const low = whole ? Math.ceil(from) : from;
	const high = whole && !last ? Math.ceil(to) - 1 : to;
	if (high < low) return null;
	// Limits are rounded like the values between them, and the largest upwards: each lies within its class as it is written.
	const [start, end] = [write(low), write(high, last ? 'up' : rounding)];
	return start === end ? start : `${start}–${end}`;
}
