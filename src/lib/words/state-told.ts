import type { Locale } from '../domain/locale';
import { date } from '../format/date';
import { list } from '../format/list';
import { number } from '../format/number';
import { quantity } from '../format/quantity';
import type { CounterRow } from '../view/counters';
import type { OwnFigures } from '../view/own-figures';
import { filterPhrasesOf } from './filters';
import { announcedFiguresWords } from './announced-figures';
import { statePanelWords } from './state-panel';

/** What the reader's filters leave of a state, one sentence each; empty where there are none. */
export function narrowedBy(
	{ request, companyNames, stateNames }: OwnFigures,
	locale: Locale
): string[] {
	const words = statePanelWords[locale];
	const [companies, states] = [Object.values(companyNames), Object.values(stateNames)];
	return [
		...(companies.length > 0 ? [words.by(list(companies, locale))] : []),
		...(states.length > 0 ? [words.in(list(states, locale))] : []),
		...(request.asOf === null ? [] : [words.asOf(date(request.asOf, locale))]),
		...filterPhrasesOf(request, locale)
	];
}

/** A count for each million residents, with as many digits as it has meaning. */
export function perMillionText({ perMillion }: CounterRow, locale: Locale): string {
	return perMillion === null ? '' : quantity(perMillion, 'data_centers', locale, 'nearest');
}

/** `38 of 51`, or why there is none. */
export function counterRank(row: CounterRow, rank: number | null, locale: Locale): string {
	const words = statePanelWords[locale];
	const of = number(row.states, locale);
	return rank === null
		? words.noRank(number(row.covered, locale), of)
		: announcedFiguresWords[locale].rankOf(number(rank, locale), of);
}

/** The leading count in a sentence that follows its number: who says so, for each million residents, and the rank of that. */
export function leadText(row: CounterRow, locale: Locale): string {
	const words = statePanelWords[locale];
	const { counter, asOf } = row.vintage;
	const counted = words.counted(counter, date(asOf, locale), row.count === 1);
	if (row.perMillion === null) return counted;
	const rank = counterRank(row, row.rankPerMillion, locale);
	const place = row.rankPerMillion === null ? rank : words.place(rank);
	return `${counted} ${words.perMillion(perMillionText(row, locale), place)}`;
}
