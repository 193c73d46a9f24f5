import type { Locale, Localized } from '../domain/locale';
import type { BuiltMeasureId } from '../view/measures';
import { isOwnMeasureId } from '../view/own/measure-id';
import type { ViewState } from '../view/view-state';
import { ownAxisOf } from './own-measure';

/** Measures after “against”. */
const AGAINST: Readonly<Record<BuiltMeasureId, Localized>> = {
	floor: { en: 'announced dollars', de: 'angekündigte Dollar' },
	ceiling: { en: 'announced ceilings', de: 'angekündigte Obergrenzen' },
	projects: { en: 'number of projects', de: 'die Zahl der Projekte' },
	jobs: { en: 'permanent jobs', de: 'dauerhafte Stellen' },
	construction_jobs: { en: 'construction jobs', de: 'Stellen am Bau' },
	mw: { en: 'megawatts', de: 'Megawatt' },
	usd_per_mw: { en: 'dollars per megawatt', de: 'Dollar je Megawatt' },
	usd_per_job: { en: 'dollars per permanent job', de: 'Dollar je dauerhafter Stelle' },
	jobs_per_mw: { en: 'permanent jobs per megawatt', de: 'dauerhafte Stellen je Megawatt' },
	data_centers: { en: 'data centers', de: 'Rechenzentren' }
};

/** The other measure, for a title: `against megawatts`, `gegen Megawatt`. */
export function scatterPhraseOf({ against }: Pick<ViewState, 'against'>, locale: Locale): string {
	return `${locale === 'de' ? 'gegen' : 'against'} ${isOwnMeasureId(against) ? ownAxisOf(against, locale) : AGAINST[against][locale]}`;
}
