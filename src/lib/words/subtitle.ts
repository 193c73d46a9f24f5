import type { Localized, Locale } from '../domain/locale';
import type { Answer } from '../view/answer';
import { drawnAs, drawnOf } from '../view/drawn-as';
import { measureOf, restsOnProjects, type BuiltMeasureId, type MeasureId } from '../view/measures';
import { normalizationOf } from '../view/normalizations';
import { isOwnMeasureId } from '../view/own/measure-id';
import { dollarsPhrases } from './constant-dollars';
import { numberOfKind } from './counted';
import { filterPhrasesOf } from './filters';
import { ownFilterPhrasesOf, ownUnitPhraseOf } from './own-measure';
import { PARTS_LABEL } from './part';
import { perPhraseOf } from './title';

/** Counts say what was counted. */
const UNITS: Readonly<Record<Exclude<BuiltMeasureId, 'data_centers'>, Localized>> = {
	floor: {
		en: 'US dollars, floor of announced amounts; “up to” counts as nothing firm',
		de: 'US-Dollar, Untergrenze der angekündigten Beträge; „bis zu“ zählt als nicht fest'
	},
	ceiling: {
		en: 'US dollars, ceiling of announced amounts; “at least” has no upper limit',
		de: 'US-Dollar, Obergrenze der angekündigten Beträge; „mindestens“ hat keine Obergrenze'
	},
	projects: {
		en: 'Number of projects; announcements of one undertaking are one',
		de: 'Zahl der Projekte; Ankündigungen eines Vorhabens sind eines'
	},
	jobs: { en: 'Permanent jobs as announced', de: 'Dauerhafte Stellen wie angekündigt' },
	construction_jobs: {
		en: 'Construction jobs as announced',
		de: 'Stellen am Bau wie angekündigt'
	},
	mw: {
		en: 'Megawatts as announced; sources mix IT load, facility load and “scalable to”',
		de: 'Megawatt wie angekündigt; Quellen vermischen IT-Last, Anschlussleistung und „ausbaubar auf“'
	},
	usd_per_mw: {
		en: 'US dollars per megawatt: sum over sum, over projects that state both',
		de: 'US-Dollar je Megawatt: Summe durch Summe, über Projekte, die beides nennen'
	},
	usd_per_job: {
		en: 'US dollars per permanent job: sum over sum, over projects that state both',
		de: 'US-Dollar je dauerhafter Stelle: Summe durch Summe, über Projekte, die beides nennen'
	},
	jobs_per_mw: {
		en: 'Permanent jobs per megawatt: sum over sum, over projects that state both',
		de: 'Dauerhafte Stellen je Megawatt: Summe durch Summe, über Projekte, die beides nennen'
	}
};

/** Where the reader wants a map drawn otherwise than its numbers ask for. */
const DRAWN: Readonly<Record<'shade' | 'symbols', Localized>> = {
	shade: { en: 'Shaded by choice', de: 'Eingefärbt auf Wunsch' },
	symbols: {
		en: 'Circles by choice, areas in proportion',
		de: 'Kreise auf Wunsch, Flächen proportional'
	}
};

const THIN_WORDS: Localized<(known: string, of: string) => string> = {
	en: (known, of) => `Known for only ${known} of ${of} projects`,
	de: (known, of) => `Nur für ${known} von ${of} Projekten bekannt`
};
const DIVIDED: Localized<(parts: string) => string> = {
	en: (parts) => `Divided by: ${parts.toLowerCase()}`,
	de: (parts) => `Unterteilt nach: ${parts}`
};

/** Below this share of known figures a subtitle says how few there are. */
const THIN = 1 / 3;

/** Measure, unit, normalization, parts and filters in words. */
export function subtitleOf(answer: Answer, locale: Locale): string {
	const { request, coverage, vintage } = answer;
	const unit = unitPhraseOf(request, locale);
	const { own } = answer;
	const per = perPhraseOf(answer, locale);
	const year = normalizationOf(request.per).denominator?.year;
	const parts = [per === '' ? unit : `${unit}, ${per}${year === undefined ? '' : ` (${year})`}`];
	parts.push(...dollarsPhrases(answer.constantDollars, locale));
	if (request.parts !== 'status' && answer.rows.some((row) => row.parts.length > 0))
		parts.push(DIVIDED[locale](PARTS_LABEL[request.parts][locale]));
	if (own) parts.push(...ownFilterPhrasesOf(own, locale));
	if (!vintage && !own?.unnamed) parts.push(...filterPhrasesOf(request, locale));
	if (
		restsOnProjects(measureOf(request.measure)) &&
		coverage.of > 0 &&
		coverage.known / coverage.of < THIN
	)
		parts.push(THIN_WORDS[locale](`${coverage.known}`, `${coverage.of}`));
	const { draw } = request;
	if (draw !== 'auto' && draw === drawnOf(answer) && draw !== drawnAs({ ...request, draw: 'auto' }))
		parts.push(DRAWN[draw][locale]);
	return `${parts.join('. ')}.`;
}

function unitPhraseOf(request: Answer['request'], locale: Locale): string {
	const id: MeasureId = request.measure;
	if (isOwnMeasureId(id)) {
		const { own } = measureOf(id);
		return own ? ownUnitPhraseOf(own, locale) : '';
	}
	return id === 'data_centers' ? numberOfKind(request, locale) : UNITS[id][locale];
}
