import type { Localized, Locale } from '../domain/locale';
import { list } from '../format/list';
import type { Answer } from '../view/answer';
import { measureOf } from '../view/measures';
import type { Unit } from '../view/measures/measure';
import { filtersByStatus } from '../view/selection';
import { normalizationOf } from '../view/normalizations';
import { perPhraseOf } from './title';
import { wordsOf } from '.';

const UNITS: Readonly<Record<Unit, Localized>> = {
	usd: {
		en: 'US dollars, floor of announced amounts; “up to” counts as nothing firm',
		de: 'US-Dollar, Untergrenze der angekündigten Beträge; „bis zu“ zählt als nicht fest'
	},
	jobs: { en: 'Permanent jobs as announced', de: 'Dauerhafte Stellen wie angekündigt' },
	mw: {
		en: 'Megawatts as announced; sources mix IT load, facility load and “scalable to”',
		de: 'Megawatt wie angekündigt; Quellen vermischen IT-Last, Anschlussleistung und „ausbaubar auf“'
	},
	data_centers: { en: 'Number of data centers', de: 'Zahl der Rechenzentren' }
};

const FILTERS = {
	statuses: {
		en: (names: string) => `Only projects ${names}`,
		de: (names: string) => `Nur Projekte: ${names}`
	},
	withCancelled: { en: 'Cancelled projects included', de: 'Abgesagte Projekte eingeschlossen' },
	withoutDoubtful: { en: 'Doubtful rows left out', de: 'Ohne zweifelhafte Zeilen' },
	thin: {
		en: (known: string, of: string) => `Known for only ${known} of ${of} projects`,
		de: (known: string, of: string) => `Nur für ${known} von ${of} Projekten bekannt`
	}
} as const;

/** Below this share of known figures a subtitle says how few there are. */
const THIN = 1 / 3;

/** Measure, unit, normalization and filters in words. */
export function subtitleOf(answer: Answer, locale: Locale): string {
	const { request, coverage, vintage } = answer;
	const words = wordsOf(locale);
	const unit = UNITS[measureOf(request.measure).unit][locale];
	const per = perPhraseOf(answer, locale);
	const year = normalizationOf(request.per).denominator?.year;
	const parts = [per === '' ? unit : `${unit}, ${per} (${year})`];
	const statuses = request.statuses.map((status) => words.status[status]);
	if (filtersByStatus(request)) parts.push(FILTERS.statuses[locale](list(statuses, locale)));
	else if (statuses.length > 0) parts.push(FILTERS.withCancelled[locale]);
	if (request.withoutDoubtful && !vintage) parts.push(FILTERS.withoutDoubtful[locale]);
	if (!vintage && coverage.of > 0 && coverage.known / coverage.of < THIN)
		parts.push(FILTERS.thin[locale](`${coverage.known}`, `${coverage.of}`));
	return `${parts.join('. ')}.`;
}
