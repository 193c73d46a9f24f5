import type { Locale } from '../domain/locale';
import type { Day } from '../domain/partial-date';
import { date } from '../format/date';
import { number } from '../format/number';
import { quantity } from '../format/quantity';
import type { BuiltSite } from '../view/built-sites';
import type { Ladder } from '../view/ladder';
import { wordsOf } from '.';
import { buildOutWords } from './build-out';
import { dollarsNotes, dollarsPhrases, withPriceSource } from './constant-dollars';
import type { FigureTold } from './figure-told';

/** What the picture of the ladder says of itself. */
export function ladderTold(
	{ rungs, all, nationalPlans, constantDollars }: Ladder,
	dataThrough: Day,
	locale: Locale
): FigureTold {
	const words = buildOutWords[locale];
	const { figure } = wordsOf(locale);
	const on = (status: string) =>
		number(rungs.find((rung) => rung.status === status)?.projects ?? 0, locale);
	return {
		title: words.ladderTold(
			on('operational'),
			on('under_construction'),
			number(all.projects, locale)
		),
		subtitle: [words.ladderShows, ...dollarsPhrases(constantDollars, locale)].join('. '),
		notes: [
			...dollarsNotes(constantDollars, locale),
			words.ladderLead,
			words.nationalPlans(number(nationalPlans, locale))
		],
		coverage: words.ladderCoverage(
			number(all.usd.known, locale),
			number(all.mw.known, locale),
			number(all.projects, locale)
		),
		sources: withPriceSource(
			figure.sourceAnnouncements(date(dataThrough, locale)),
			constantDollars,
			locale
		),
		licence: figure.licence
	};
}

/** What the picture of some of the sites says of itself. */
export function sitesTold(
	all: readonly BuiltSite[],
	{ from, count }: { readonly from: number; readonly count: number },
	observedThrough: Day,
	locale: Locale
): FigureTold {
	const words = buildOutWords[locale];
	const shown = all.slice(from, from + count);
	const [first] = shown;
	const say = (value: number) => number(value, locale);
	const through = date(observedThrough, locale);
	return {
		title: words.sitesTold(
			say(from + 1),
			say(from + shown.length),
			say(all.length),
			first?.observed
				? words.sitesMost(
						quantity(first.observed.powerMw, 'mw', locale, 'nearest'),
						first.name,
						date(first.observed.day, locale)
					)
				: null
		),
		subtitle: words.sitesShow(through),
		notes: [words.tags],
		coverage: words.sitesCoverage(
			say(all.filter(({ observed }) => observed !== null).length),
			say(all.length)
		),
		sources: words.sitesSource(through),
		licence: `${words.credit}. ${wordsOf(locale).figure.licence}`
	};
}
