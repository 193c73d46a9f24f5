import type { Localized, Locale } from '../domain/locale';
import type { Vintage } from '../domain/state-count';
import { date } from '../format/date';
import { number } from '../format/number';
import { quantity as saidQuantity } from '../format/quantity';
import { percent } from '../format/percent';
import type { Answer, AnswerRow } from '../view/answer';
import type { CountersData } from '../view/chart-data';
import { isCounters, measureOf } from '../view/measures';
import { normalizationOf } from '../view/normalizations';
import { drawnOf } from '../view/drawn-as';
import { wordsOf } from '.';
import { dollarsNotes, withPriceSource } from './constant-dollars';
import { countyNotes } from './county-notes';
import { siteCredits } from './site-names';
import { countersNamed, countedWords } from './counted';
import { ownNotesOf, ownCoverageOf, ownLicenceOf, ownSourceOf } from './own-measure';
import { saidFigure } from './value';

const WITHOUT_COUNTY: Localized<(projects: string, single: boolean) => string> = {
	en: (projects, single) =>
		`${projects} ${single ? 'project names' : 'projects name'} no county. A project that names several is counted in each of them, so counties add up to more than there are projects.`,
	de: (projects, single) =>
		`${projects} ${single ? 'Projekt nennt' : 'Projekte nennen'} kein County. Ein Projekt, das mehrere nennt, zählt in jedem; zusammen ergeben Countys daher mehr als die Zahl der Projekte.`
};

const NOT_ALLOCATED: Localized<(sum: string, projects: string, single: boolean) => string> = {
	en: (sum, projects, single) =>
		`Not allocated: ${sum} of ${single ? 'a project that names' : `${projects} projects that name`} no county or several. It is neither split nor repeated.`,
	de: (sum, projects, single) =>
		`Nicht zugeordnet: ${sum} von ${single ? 'einem Projekt, das kein County oder mehrere nennt' : `${projects} Projekten, die kein County oder mehrere nennen`}. Es wird weder geteilt noch wiederholt.`
};

const COUNTIES_MAPPED: Localized<(known: string, within: boolean) => string> = {
	en: (known, within) =>
		`Sites mapped in ${known} counties, none in any other${within ? ' of these states' : ''}`,
	de: (known, within) =>
		`Standorte in ${known} Countys kartiert, in keinem anderen${within ? ' dieser Bundesstaaten' : ''}`
};

/** Where a figure's numbers come from, with days. */
export function sourcesOf(answer: Answer, locale: Locale): string {
	const { figure } = wordsOf(locale);
	const counters = countersOf(answer);
	const ours = counters
		? countersNamed(counters, figure.sourceVintage, locale)
		: figure.sourceAnnouncements(date(answer.dataThrough, locale));
	const numbers = [
		...(answer.own ? [ownSourceOf(answer.own, locale)] : []),
		...(showsOurs(answer) ? [ours] : [])
	].join('; ');
	const denominator = normalizationOf(answer.request.per).denominator;
	const all = denominator
		? `${numbers}. ${figure.denominator(denominator.label[locale], denominator.source, `${denominator.year}`)}`
		: numbers;
	return withPriceSource(all, answer.constantDollars, locale);
}

/** For how many of the projects (or states) a figure was known. */
export function coverageOf(answer: Answer, locale: Locale): string {
	const { figure } = wordsOf(locale);
	const known = number(answer.coverage.known, locale);
	const of = number(answer.coverage.of, locale);
	if (answer.counters) return heardOf(answer.counters, locale);
	if (answer.vintage && answer.request.by === 'county')
		return COUNTIES_MAPPED[locale](known, answer.request.states.length > 0);
	const measure = measureOf(answer.request.measure);
	if (answer.vintage || isCounters(measure)) return figure.coverageStates(known, of);
	if (measure.own) return ownCoverageOf(answer.coverage.known, answer.coverage.of, locale);
	return measure.unit === 'usd'
		? figure.coverageUsd(known, of)
		: figure.coverage(measure.label[locale], known, of);
}

/** The licence of what is drawn: our own, and OpenStreetMap's where a counter built on it. */
export function licenceOf(answer: Answer, locale: Locale): string {
	const { figure } = wordsOf(locale);
	const mapped = countersOf(answer)?.some(({ openStreetMap }) => openStreetMap);
	const sites = answer.request.sites
		// The file's own licence is said below.
		.filter((id) => id !== 'own' || !answer.own)
		.map((id) => siteCredits[id][locale]);
	const whose = [
		...(answer.own ? [ownLicenceOf(locale)] : []),
		// What a reader's numbers are set against and drawn on stays ours.
		...(showsOurs(answer) || answer.request.per !== 'total' ? [figure.licence] : [])
	];
	return [...(mapped ? [figure.licenceOdbl] : []), ...sites, ...whose].join('. ');
}

/** Whether any of the numbers are of our own announcements or counters. */
function showsOurs({ own, request: { measure, against, chart } }: Answer): boolean {
	if (!own) return true;
	if (own.replacesOurs) return false;
	return !measureOf(measure).own || (chart === 'scatter' && !measureOf(against).own);
}

/** Whose counts are shown: the one counter's, or all of them where they stand beside each other; null for what is no count. */
function countersOf({ vintage, counters }: Answer): readonly Vintage[] | null {
	return counters ? counters.vintages : vintage && [vintage];
}

/** How many of the groups any counter has a number for. */
function heardOf({ vintages, groups }: CountersData, locale: Locale): string {
	const heard = groups.filter(({ values }) => values.some(({ count }) => count !== null));
	return countedWords[locale].heard(
		number(heard.length, locale),
		number(groups.length, locale),
		number(vintages.length, locale),
		vintages.length === 1
	);
}

/** What a reader must know beside the picture: doubtful money, one project that outweighs the rest, national plans. */
export function notesOf(answer: Answer, locale: Locale): string[] {
	const { figure } = wordsOf(locale);
	const { unit } = measureOf(answer.request.measure);
	const groups = answer.everyGroup ? [] : answer.rows;
	const notes = [
		...ownNotesOf(answer.own, locale),
		...dollarsNotes(answer.constantDollars, locale),
		...doubtfulNote(answer, locale),
		...differenceNote(answer, locale),
		...notAllocatedNote(answer, locale),
		...answer.rows
			.filter((row) => row.nationalOnly && row.rank === null)
			.map(({ name }) => figure.nationalOnly(name)),
		...groups.flatMap((row) => dominantNotes(row, locale))
	];
	return unit === 'data_centers' ? [] : notes;
}

/** The notes of a map: shaded totals say so, for large states look full for being large. */
export function mapNotesOf(answer: Answer, locale: Locale): string[] {
	const { measure, per } = answer.request;
	const { quantity, own } = measureOf(measure);
	const totals = per === 'total' && (quantity !== null || own?.aggregate === 'sum');
	const shaded = totals && drawnOf(answer) === 'shade';
	return [
		...(shaded ? [wordsOf(locale).figure.shadedTotals] : []),
		...(answer.request.draw === 'symbols' && drawnOf(answer) === 'shade'
			? [wordsOf(locale).figure.noCircles]
			: []),
		...countyNotes(answer, locale),
		...notesOf(answer, locale)
	];
}

function doubtfulNote({ request, whole }: Answer, locale: Locale): string[] {
	const { unit, ratio } = measureOf(request.measure);
	if ((unit !== 'usd' && ratio === null) || !whole?.low || whole.doubtful === 0) return [];
	// A ratio of dollars rests on floors.
	const of = request.measure === 'ceiling' ? 'ceiling' : 'floor';
	return [
		wordsOf(locale).figure.doubtful[of](
			saidFigure(whole.doubtful, of, locale),
			percent(whole.doubtful / whole.low, locale)
		)
	];
}

/** Groups are selections of their own: a plan in one may hold a site in another. Where they do not add up, it says so. */
function differenceNote({ request, whole }: Answer, locale: Locale): string[] {
	if (!whole || whole.low === null) return [];
	const { low, sumOfGroups: sum } = whole;
	// Among counties the rest is listed as not allocated; a count of projects goes to each county named.
	if (Math.abs(sum - low) < 0.5 || request.by === 'county') return [];
	const { unit } = measureOf(request.measure);
	const apart = saidQuantity(Math.abs(sum - low), unit, locale, 'nearest');
	const say = (value: number) => saidFigure(value, request.measure, locale);
	return [wordsOf(locale).figure.difference(say(sum), say(low), apart)];
}

function notAllocatedNote({ request, notAllocated }: Answer, locale: Locale): string[] {
	if (!notAllocated) return [];
	const count = number(notAllocated.projects, locale);
	// A project that names several counties is counted in each of them.
	if (request.measure === 'projects')
		return [WITHOUT_COUNTY[locale](count, notAllocated.projects === 1)];
	const sum = saidFigure(notAllocated.low, request.measure, locale);
	const { projects } = notAllocated;
	return [NOT_ALLOCATED[locale](sum, number(projects, locale), projects === 1)];
}

/** A group that is one project altogether needs no telling. */
function dominantNotes({ name, known, dominant }: AnswerRow, locale: Locale): string[] {
	if (known < 2) return [];
	return dominant.map(({ company, project, share }) =>
		wordsOf(locale).figure.dominant(name, `${company}, ${project}`, percent(share, locale))
	);
}
