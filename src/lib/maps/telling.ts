import type { Locale } from '../domain/locale';
import { date } from '../format/date';
import { number } from '../format/number';
import type { Answer, AnswerRow } from '../view/answer';
import { measureOf } from '../view/measures';
import { mapWords } from '../words/map';
import { perPhraseOf } from '../words/title';
import { ceilingOf, valueOf } from '../words/value';
import { fillOf, type Fill } from './fill';
import { legendOf } from './legend';

/** What a tooltip says of a state, line by line. */
export interface Telling {
	readonly name: string;
	readonly value: string;
	readonly rank: string | null;
	readonly fill: Fill;
	/** The range of its class; null for 0 and for marks. */
	readonly range: string | null;
	readonly ceiling: string | null;
	readonly coverage: string | null;
}

/** A state of an answer for the tooltip; `row` is undefined where the view does not ask for it. */
export function tellingOf(
	answer: Answer,
	row: AnswerRow | undefined,
	name: string,
	locale: Locale
): Telling {
	const words = mapWords[locale];
	const fill = fillOf(row);
	const entry = legendOf(answer, locale).find((one) => one.fill === fill && one.from !== null);
	const label = measureOf(answer.request.measure).label[locale];
	const ceiling = row && row.high !== row.value ? ceilingOf(answer, row, locale) : null;
	return {
		name,
		value: row ? `${label}: ${valueWithUnit(answer, row, locale)}` : words.notAsked,
		rank: row ? rankOf(answer, row, locale) : null,
		fill,
		range: entry ? words.within(entry.label) : null,
		ceiling: ceiling === null ? null : words.ceiling(ceiling),
		coverage: row ? coverageOf(answer, row, locale) : null
	};
}

/** A state of an answer in one breath: `Virginia, 405, rank 1 of 51, by OpenStreetMap`. */
export function spokenOf(
	answer: Answer,
	row: AnswerRow | undefined,
	name: string,
	locale: Locale
): string {
	const words = mapWords[locale];
	if (!row) return `${name}, ${words.notAsked}`;
	const rank = rankOf(answer, row, locale);
	const parts = [name, valueWithUnit(answer, row, locale)];
	if (rank !== null) parts.push(rank);
	if (answer.vintage) parts.push(words.by(answer.vintage.counter));
	return parts.join(', ');
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

function coverageOf({ vintage }: Answer, { known, of }: AnswerRow, locale: Locale): string | null {
	const words = mapWords[locale];
	if (vintage) return words.countedBy(vintage.counter, date(vintage.asOf, locale));
	return of === 0 ? null : words.known(number(known, locale), number(of, locale));
}
