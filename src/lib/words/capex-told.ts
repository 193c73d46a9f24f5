import type { CapexFigure } from '../domain/capex';
import type { Locale } from '../domain/locale';
import type { ConstantDollars } from '../domain/prices';
import { date } from '../format/date';
import { number } from '../format/number';
import type { CapexCompany } from '../view/capex-years';
import { wordsOf } from '.';
import { briefAmountOf } from './amount';
import { capexWords } from './capex';
import {
	constantDollarWords,
	dollarsNotes,
	dollarsPhrases,
	withPriceSource
} from './constant-dollars';
import { publishersSaid, type FigureTold } from './figure-told';

/** What a figure is: reported, or said in advance and when. */
export function saidOf({ kind, statedOn }: CapexFigure, locale: Locale): string {
	const words = capexWords[locale];
	if (kind === 'actual') return words.reported;
	return statedOn === null ? words.guidanceUndated : words.guidance(date(statedOn, locale));
}

/** What the picture of a company's years says of itself. */
export function capexTold(
	company: CapexCompany,
	dollars: ConstantDollars | null,
	locale: Locale
): FigureTold {
	const words = capexWords[locale];
	const figures = company.years.flatMap(({ guidance, actual }) => [...guidance, ...actual]);
	const reported = company.years.find(({ actual }) => actual.length > 0);
	const ahead = company.years.find(({ guidance }) => guidance.length > 0);
	const actual = reported?.actual[0];
	const said = ahead && ahead.actual.length === 0 ? ahead.guidance.at(-1) : undefined;
	const twice = company.years.filter((year) => year.actual.length > 1);
	/** A company may speak of another year than its own: then only the day on which it ends tells which. */
	const yearOf = ({ fiscalYear, periodEnd }: CapexFigure) =>
		company.years.filter((year) => year.fiscalYear === fiscalYear).length === 1
			? words.inFiscalYear(`${fiscalYear}`)
			: words.inYearTo(date(periodEnd, locale));
	const count = (kind: CapexFigure['kind']) =>
		number(figures.filter((figure) => figure.kind === kind).length, locale);
	return {
		title: [
			words.told(
				company.reporter,
				actual ? words.toldReported(briefAmountOf(actual.amount, locale), yearOf(actual)) : null,
				said ? words.toldSaid(briefAmountOf(said.amount, locale), yearOf(said)) : null
			),
			...(dollars ? [constantDollarWords[locale].column(date(dollars.base, locale))] : [])
		].join(', '),
		subtitle: [words.shows, ...dollarsPhrases(dollars, locale)].join('. '),
		notes: [
			...dollarsNotes(dollars, locale, 'periods'),
			words.never,
			words.definitions,
			...(company.calendarYears ? [] : [words.notCalendar(company.reporter)]),
			...(twice.length > 0
				? [words.twiceIn(twice.map(({ fiscalYear }) => `${fiscalYear}`).join(', '))]
				: [])
		],
		coverage: words.coverage(count('actual'), count('guidance')),
		sources: withPriceSource(
			publishersSaid(
				figures.map(({ source }) => source),
				locale
			),
			dollars,
			locale
		),
		licence: wordsOf(locale).figure.licence
	};
}
