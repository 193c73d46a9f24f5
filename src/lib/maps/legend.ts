import type { Locale } from '../domain/locale';
import { plainNumber } from '../format/number';
import { quantity } from '../format/quantity';
import type { Answer } from '../view/answer';
import { measureOf } from '../view/measures';
import { unitOf } from '../view/unit-of';
import { wordsOf } from '../words';
import { perPhraseOf } from '../words/title';
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
	const unit = measureOf(request.measure).unit;
	const write = (value: number, rounding: 'down' | 'up') =>
		// The legend's title has the unit; only money wears its own.
		unit === 'usd' ? quantity(value, unit, locale, rounding) : plainNumber(value, locale);
	const whole =
		unit !== 'usd' && rows.every(({ value }) => value === null || Number.isInteger(value));
	const low = whole ? Math.ceil(from) : from;
	const high = whole && !last ? Math.ceil(to) - 1 : to;
	if (high < low) return null;
	// The largest value lies within its class, also as it is written.
	const [start, end] = [write(low, 'down'), write(high, last ? 'up' : 'down')];
	return start === end ? start : `${start}–${end}`;
}
