import type { Localized, Locale } from '../domain/locale';
import { date } from '../format/date';
import { money } from '../format/money';
import type { Arithmetic, Named } from '../view/arithmetic';
import { measureOf } from '../view/measures';
import type { StepId } from '../view/waterfall';
import { dollarsPhrases } from './constant-dollars';
import { filterPhrasesOf } from './filters';
import { saidFigure } from './value';
import { wordsOf } from '.';

interface ArithmeticWords {
	readonly waterfall: string;
	/** What the column of numbers is in, where it is dollars. */
	readonly millions: string;
	readonly unrounded: string;
	readonly step: string;
	readonly steps: Readonly<Record<'announced' | 'raised' | 'whole' | 'rest' | 'total', string>>;
	readonly ceiling: (uncertain: string, one: boolean) => string;
	readonly ceilingSame: string;
	readonly projects: (count: string, one: boolean) => string;
	readonly plans: (count: string, one: boolean) => string;
	readonly withoutFigure: (count: string) => string;
	readonly noneWithFigure: string;
	readonly pieces: string;
	readonly planCounts: (plan: string) => string;
	readonly piecesCount: (plan: string, sum: string) => string;
	readonly dominant: (share: string, project: string) => string;
	readonly csv: string;
	readonly column: Readonly<
		Record<
			| 'counties'
			| 'amountHigh'
			| 'kind'
			| 'counted'
			| 'ceilingCounted'
			| 'open'
			| 'own'
			| 'ownCeiling'
			| 'counts'
			| 'reason'
			| 'within'
			| 'pieces'
			| 'raised'
			| 'amountRow'
			| 'ceilingRow'
			| 'publisher'
			| 'secondSource',
			string
		>
	>;
	readonly setAsideNote: string;
}

/** Every text of an opened total that the common dictionary does not hold. */
export const arithmeticWords: Localized<ArithmeticWords> = {
	en: {
		waterfall: 'How the total comes about',
		millions: 'In millions of dollars',
		unrounded: 'nothing rounded, so that the steps can be added up',
		step: 'Step',
		steps: {
			announced: 'as announced, each project by itself',
			raised: 'plans whose pieces add up to more',
			whole: 'all that is counted',
			rest: 'counted, but with another status',
			total: 'Total'
		},
		ceiling: (uncertain, one) =>
			one ? '1 project can come to more' : `${uncertain} projects can come to more`,
		ceilingSame: 'no project can come to more',
		projects: (count, one) => (one ? '1 project' : `${count} projects`),
		plans: (count, one) => (one ? '1 plan' : `${count} plans`),
		withoutFigure: (count) => `${count} of them without a figure`,
		noneWithFigure: 'none with a figure for this measure',
		pieces: 'Its pieces, each by itself:',
		planCounts: (plan) => `The plan’s own ${plan} counts and holds the pieces.`,
		piecesCount: (plan, sum) =>
			`The plan itself says ${plan}; its pieces come to ${sum}, so the pieces count.`,
		dominant: (share, project) => `${share} of it is one project: ${project}.`,
		csv: 'Rows as CSV',
		column: {
			counties: 'Counties',
			amountHigh: 'High end of a range',
			kind: 'Kind',
			counted: 'Counted',
			ceilingCounted: 'Ceiling counted',
			open: 'No upper limit',
			own: 'By itself',
			ownCeiling: 'Ceiling by itself',
			counts: 'Counts',
			reason: 'Reason',
			within: 'Within the plan',
			pieces: 'Pieces',
			raised: 'Raised by its pieces',
			amountRow: 'Row of the amount',
			ceilingRow: 'Row of the ceiling',
			publisher: 'Publisher',
			secondSource: 'Second source'
		},
		setAsideNote: 'Rows that do not count are set aside; an empty cell is unknown, not 0.'
	},
	de: {
		waterfall: 'Wie die Summe zustande kommt',
		millions: 'In Millionen Dollar',
		unrounded: 'nichts gerundet, damit sich die Schritte nachrechnen lassen',
		step: 'Schritt',
		steps: {
			announced: 'wie angekündigt, jedes Projekt für sich',
			raised: 'Pläne, deren Teile mehr ergeben',
			whole: 'alles, was zählt',
			rest: 'gezählt, aber mit anderem Status',
			total: 'Summe'
		},
		ceiling: (uncertain, one) =>
			one ? '1 Projekt kann mehr werden' : `${uncertain} Projekte können mehr werden`,
		ceilingSame: 'kein Projekt kann mehr werden',
		projects: (count, one) => (one ? '1 Projekt' : `${count} Projekte`),
		plans: (count, one) => (one ? '1 Plan' : `${count} Pläne`),
		withoutFigure: (count) => `${count} davon ohne Zahl`,
		noneWithFigure: 'ohne Zahl für diese Größe',
		pieces: 'Seine Teile, jeder für sich:',
		planCounts: (plan) => `Es zählen die ${plan} des Plans selbst, die Teile stecken darin.`,
		piecesCount: (plan, sum) =>
			`Der Plan selbst sagt ${plan}; seine Teile ergeben ${sum}, also zählen die Teile.`,
		dominant: (share, project) => `${share} davon ist ein einziges Projekt: ${project}.`,
		csv: 'Zeilen als CSV',
		column: {
			counties: 'Countys',
			amountHigh: 'Oberes Ende der Spanne',
			kind: 'Art',
			counted: 'Gezählt',
			ceilingCounted: 'Obergrenze gezählt',
			open: 'Ohne Obergrenze',
			own: 'Für sich',
			ownCeiling: 'Obergrenze für sich',
			counts: 'Zählt',
			reason: 'Grund',
			within: 'Im Plan',
			pieces: 'Teile',
			raised: 'Von seinen Teilen angehoben',
			amountRow: 'Zeile des Betrags',
			ceilingRow: 'Zeile der Obergrenze',
			publisher: 'Herausgeber',
			secondSource: 'Zweite Quelle'
		},
		setAsideNote:
			'Zeilen, die nicht zählen, sind beiseitegelegt; eine leere Zelle ist unbekannt, nicht 0.'
	}
};

/** What a step of the way to a total is called. */
export function stepNameOf(
	id: StepId,
	{ measure }: Pick<Arithmetic, 'measure'>,
	locale: Locale
): string {
	const { reason, arithmetic } = wordsOf(locale);
	const { steps } = arithmeticWords[locale];
	if (id === 'floor') return measureOf(measure).ceilings ? arithmetic.floor : steps.total;
	if (id === 'ceiling') return arithmetic.ceiling;
	if (id === 'announced' || id === 'raised' || id === 'whole' || id === 'rest') return steps[id];
	return reason[id];
}

/** `Amazon, Blue Marlin`; the company alone where the project has no name. */
export function nameOf({ company, project }: Omit<Named, 'projectId'>): string {
	return project === null ? company : `${company}, ${project}`;
}

/** What counts of a project or in all: a floor rounded down, a ceiling rounded up and marked where it is open. */
export function countedOf(
	{ low, open }: { readonly low: number; readonly open: boolean },
	{ measure }: Pick<Arithmetic, 'measure'>,
	locale: Locale
): string {
	const said = saidFigure(low, measure, locale);
	return open && !measureOf(measure).ceilings ? wordsOf(locale).table.orMore(said) : said;
}

/** `$45.1B or more`. */
export function ceilingOf(
	{ high, open }: { readonly high: number; readonly open: boolean },
	locale: Locale
): string {
	const said = money(high, locale, 'up');
	return open ? wordsOf(locale).table.orMore(said) : said;
}

/** What is measured and which projects were asked for, in words. */
export function askedOf(
	{
		request,
		filteredBy,
		constantDollars
	}: Pick<Arithmetic, 'request' | 'filteredBy' | 'constantDollars'>,
	locale: Locale
): string {
	const { measure, asOf } = request;
	const day = asOf === null ? [] : [`${wordsOf(locale).controls.asOf} ${date(asOf, locale)}`];
	return [
		measureOf(measure).title[locale],
		...dollarsPhrases(constantDollars, locale),
		...filteredBy,
		...filterPhrasesOf(request, locale),
		...day
	].join(' · ');
}
