import type { Locale } from '../domain/locale';
import { date } from '../format/date';
import { number } from '../format/number';
import { quantity } from '../format/quantity';
import type { Answer, AnswerRow } from '../view/answer';
import { measureOf } from '../view/measures';
import { unitOf } from '../view/unit-of';
import { mapWords } from '../words/map';
import { ownCoverageOf } from '../words/own-measure';
import { perPhraseOf } from '../words/title';
import { ceilingOf, markSaid, valueOf } from '../words/value';
import { classesOf, fillOf, MARK_FILLS, type Fill } from './fill';
import { legendOf } from './legend';

/** What a tooltip says of an area, line by line. */
export interface Telling {
	readonly name: string;
	readonly value: string;
	readonly rank: string | null;
	readonly fill: Fill;
	/** The range of its class; null for 0 and for marks. */
	readonly range: string | null;
	readonly ceiling: string | null;
	readonly coverage: string | null;
	/** Of a county: the projects that name it together with others. */
	readonly shared: string | null;
}

/** An area of an answer for the tooltip; one without a row is told by its fill. */
export function tellingOf(
	answer: Answer,
	row: AnswerRow | undefined,
	name: string,
	locale: Locale,
	fill: Fill = fillOf(row, classesOf(answer))
): Telling {
	const words = mapWords[locale];
	const entry = legendOf(answer, locale).find((one) => one.fill === fill && one.from !== null);
	const label = measureOf(answer.request.measure).label[locale];
	const ceiling = row && row.high !== row.value ? ceilingOf(answer, row, locale) : null;
	return {
		name,
		value: row
			? `${label}: ${valueWithUnit(answer, row, locale)}`
			: withoutRowSaid(answer, fill, locale),
		rank: row ? rankOf(answer, row, locale) : null,
		fill,
		range: entry ? words.within(entry.label) : null,
		ceiling: ceiling === null ? null : words.ceiling(ceiling),
		coverage: row ? coverageOf(answer, row, locale) : null,
		shared: row ? sharedSaid(answer, row, locale) : null
	};
}

/** An area of an answer in one breath: `Virginia, 405, rank 1 of 51, by OpenStreetMap`. */
export function spokenOf(
	answer: Answer,
	row: AnswerRow | undefined,
	name: string,
	locale: Locale,
	fill: Fill = fillOf(row, classesOf(answer))
): string {
	const words = mapWords[locale];
	if (!row) return `${name}, ${withoutRowSaid(answer, fill, locale)}`;
	const rank = rankOf(answer, row, locale);
	const parts = [name, valueWithUnit(answer, row, locale)];
	if (rank !== null) parts.push(rank);
	if (answer.vintage) parts.push(words.by(answer.vintage.counter));
	const shared = sharedSaid(answer, row, locale);
	if (shared !== null) parts.push(shared);
	return parts.join(', ');
}

/** Projects that name a county with others: of a count of projects they are a part, to a sum they add nothing. */
function sharedSaid({ request }: Answer, { shared }: AnswerRow, locale: Locale): string | null {
	if (shared === 0) return null;
	const words = mapWords[locale];
	const count = number(shared, locale);
	return request.measure === 'projects'
		? words.sharedWithin(count)
		: words.shared(count, shared === 1);
}

/** Why an answer has no row for an area, or that nothing is there. */
function withoutRowSaid({ request, vintage }: Answer, fill: Fill, locale: Locale): string {
	const words = mapWords[locale];
	if (fill === 'zero') {
		const none = quantity(0, unitOf({ ...request, per: 'total' }), locale, 'nearest');
		return vintage ? `${none}, ${words.by(vintage.counter)}` : none;
	}
	const mark = MARK_FILLS.find((one) => one === fill);
	return mark ? markSaid(request.measure, mark, locale) : words.notAsked;
}

function valueWithUnit(answer: Answer, row: AnswerRow, locale: Locale): string {
	const value = valueOf(answer, row, locale);
	return row.value === null ? value : `${value} ${perPhraseOf(answer, locale)}`.trim();
}

function rankOf({ rows }: Answer, { rank }: AnswerRow, locale: Locale): string | null {
	if (rank === null) return null;
	const ranked = rows.filter((row) => row.rank !== null).length;
	return mapWords[locale].rank(number(rank, locale), number(ranked, locale));
}

function coverageOf(
	{ vintage, request }: Answer,
	{ known, of }: AnswerRow,
	locale: Locale
): string | null {
	if (measureOf(request.measure).own) return of === 0 ? null : ownCoverageOf(known, of, locale);
	const words = mapWords[locale];
	if (vintage) return words.countedBy(vintage.counter, date(vintage.asOf, locale));
	return of === 0 ? null : words.known(number(known, locale), number(of, locale));
}
