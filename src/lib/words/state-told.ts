import type { Locale } from '../domain/locale';
import { date } from '../format/date';
import { list } from '../format/list';
import { number } from '../format/number';
import { percent } from '../format/percent';
import { quantity } from '../format/quantity';
import type { CounterRow } from '../view/counters';
import { whyUnknown } from '../view/mark';
import { measureOf } from '../view/measures';
import { normalizationOf } from '../view/normalizations';
import type { OwnFigure, OwnFigures } from '../view/own-figures';
import { wordsOf } from '.';
import { filterPhrasesOf } from './filters';
import { statePanelWords } from './state-panel';
import { perPhraseOf } from './title';
import { saidFigure } from './value';

/** A figure's name: `Announced floor per resident`. */
export function figureLabel(
	{ measure, per }: OwnFigure,
	request: OwnFigures['request'],
	locale: Locale
): string {
	const phrase = perPhraseOf({ request: { ...request, measure, per } }, locale);
	return `${measureOf(measure).label[locale]} ${phrase}`.trim();
}

/** A figure as people say it, `$201B or more` where it is open, or the mark that stands for it. */
export function figureText({ measure, value, open, mark }: OwnFigure, locale: Locale): string {
	const { mark: marks, table } = wordsOf(locale);
	if (value === null) return marks[whyUnknown(mark)];
	const said = saidFigure(value, measure, locale);
	return measure === 'ceiling' && open ? table.orMore(said) : said;
}

/** What a figure rests on: how many projects state it, or how many people it is set against; empty for a mere count. */
export function figureBase(
	{ measure, per, known, of }: OwnFigure,
	{ population }: OwnFigures,
	locale: Locale
): string {
	const { denominator } = normalizationOf(per);
	if (denominator)
		return population === null
			? ''
			: `${denominator.label[locale]} ${denominator.year}: ${number(population, locale)}`;
	if (measure === 'projects' || of === 0) return '';
	return statePanelWords[locale].known(number(known, locale), number(of, locale));
}

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

/** What must be known beside a state's floor: doubtful money, one project that outweighs the rest, what is set aside. */
export function panelNotes(figures: OwnFigures, locale: Locale): string[] {
	const { figure } = wordsOf(locale);
	const { name, floor, doubtful, dominant, setAside } = figures;
	const counted = figures.figures.find(({ measure }) => measure === 'floor')?.known ?? 0;
	const notes: string[] = [];
	if (floor !== null && floor > 0 && doubtful > 0)
		notes.push(
			figure.doubtful.floor(
				saidFigure(doubtful, 'floor', locale),
				percent(doubtful / floor, locale)
			)
		);
	// A state that is one project altogether needs no telling.
	for (const { company, project, share } of counted > 1 ? dominant : [])
		notes.push(
			figure.dominant(name, project ? `${company}, ${project}` : company, percent(share, locale))
		);
	if (setAside > 0)
		notes.push(statePanelWords[locale].setAside(number(setAside, locale), setAside === 1));
	return notes;
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
		: words.rankOf(number(rank, locale), of);
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
