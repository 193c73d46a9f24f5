import type { Localized, Locale } from '../domain/locale';
import { DIVISION_IDS, DIVISIONS } from '../domain/place';
import { date } from '../format/date';
import { list } from '../format/list';
import type { Answer } from '../view/answer';
import { divisionName } from '../view/division-name';
import { isCounters, measureOf } from '../view/measures';
import { normalizationOf } from '../view/normalizations';
import type { DimensionId } from '../view/view-state';
import { scatterPhraseOf } from './against';
import { chartPhraseOf } from './chart-phrase';
import { countedKindOf } from './counted';
import { ownPhraseOf } from './own-measure';

const DIVISION: Localized<(name: string) => string> = {
	en: (name) => `the ${name} division`,
	de: (name) => `der Division ${name}`
};

/** More names than this are counted instead of listed. */
const NAMES_LISTED = 4;

const PHRASES = {
	by: { en: (names: string) => `by ${names}`, de: (names: string) => `von ${names}` },
	in: { en: (names: string) => `in ${names}`, de: (names: string) => `in ${names}` },
	asOf: { en: (day: string) => `as of ${day}`, de: (day: string) => `Stand ${day}` },
	countedBy: {
		en: (counter: string, day: string) => `counted by ${counter}, ${day}`,
		de: (counter: string, day: string) => `gezählt von ${counter}, ${day}`
	},
	nationalOnly: {
		en: (title: string) => `National plans only: ${title}`,
		de: (title: string) => `Nur US-weite Pläne: ${title}`
	}
} satisfies Record<string, Localized<(...parts: string[]) => string>>;

const EACH: Readonly<Record<DimensionId, Localized>> = {
	state: { en: 'by state', de: 'nach Bundesstaat' },
	company: { en: 'by company', de: 'nach Unternehmen' },
	division: { en: 'by Census division', de: 'nach Census-Division' },
	set: { en: 'by set of states', de: 'nach Gruppen von Bundesstaaten' },
	county: { en: 'by county', de: 'nach County' }
};

const SEVERAL: Readonly<Record<DimensionId, Localized<(count: number) => string>>> = {
	state: { en: (count) => `${count} states`, de: (count) => `${count} Bundesstaaten` },
	company: { en: (count) => `${count} companies`, de: (count) => `${count} Unternehmen` },
	division: { en: (count) => `${count} divisions`, de: (count) => `${count} Divisionen` },
	set: {
		en: (count) => `${count} sets of states`,
		de: (count) => `${count} Gruppen von Bundesstaaten`
	},
	county: { en: (count) => `${count} counties`, de: (count) => `${count} Countys` }
};

/** What a figure shows, in words, from the question its answer carries. */
export function titleOf(answer: Answer, locale: Locale): string {
	const { request, rows, vintage } = answer;
	const companies = Object.values(answer.companyNames);
	const division = DIVISION_IDS.find((id) => isExactly(request.states, DIVISIONS[id]));
	const states = division
		? [DIVISION[locale](divisionName(division))]
		: Object.values(answer.stateNames);
	const subject = [
		isCounters(measureOf(request.measure))
			? countedKindOf(request, locale)
			: measureOf(request.measure).title[locale],
		request.chart === 'scatter' ? scatterPhraseOf(request, locale) : '',
		companies.length > 0 ? PHRASES.by[locale](list(companies, locale)) : '',
		states.length > 0 ? PHRASES.in[locale](list(states, locale)) : '',
		perPhraseOf(answer, locale),
		answer.everyGroup ? EACH[request.by][locale] : ''
	];
	const groups = answer.everyGroup ? '' : `: ${groupsNamed(answer, locale)}`;
	const title = [
		subject.filter((part) => part !== '').join(' ') + groups,
		chartPhraseOf(request, locale),
		answer.own ? ownPhraseOf(answer.own, locale) : '',
		vintage && !answer.counters
			? PHRASES.countedBy[locale](vintage.counter, date(vintage.asOf, locale))
			: '',
		request.asOf && !vintage ? PHRASES.asOf[locale](date(request.asOf, locale)) : ''
	]
		.filter((part) => part !== '')
		.join(', ');
	const counted = rows.filter(({ known }) => known > 0);
	const nationalOnly = counted.length > 0 && counted.every((row) => row.nationalOnly);
	return nationalOnly ? PHRASES.nationalOnly[locale](title) : title;
}

/** `per resident`; empty for a total. */
export function perPhraseOf({ request }: Pick<Answer, 'request'>, locale: Locale): string {
	const { phrase } = normalizationOf(request.per);
	return phrase[measureOf(request.measure).unit === 'usd' ? 'money' : 'other'][locale];
}

function isExactly(asked: readonly string[], states: readonly string[]): boolean {
	return asked.length === states.length && states.every((state) => asked.includes(state));
}

/** The groups in the order the reader asked for them. */
function groupsNamed({ request, rows }: Answer, locale: Locale): string {
	if (rows.length > NAMES_LISTED) return SEVERAL[request.by][locale](rows.length);
	const names = request.items.flatMap((key) => rows.find((row) => row.key === key)?.name ?? []);
	return list(names, locale);
}
