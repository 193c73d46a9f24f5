import type { Locale, Localized } from '../domain/locale';
import { columnUnitOf } from '../view/column-unit';
import { MEASURE_IDS, measureOf } from '../view/measures';
import type { Unit } from '../view/measures/measure';
import { NORMALIZATION_IDS, normalizationOf, type NormalizationId } from '../view/normalizations';

const UNITS: Readonly<Record<Unit, Localized>> = {
	usd: { en: 'USD', de: 'USD' },
	jobs: { en: 'jobs', de: 'Stellen' },
	mw: { en: 'MW', de: 'MW' },
	projects: { en: 'projects', de: 'Projekte' },
	data_centers: { en: 'data centers', de: 'Rechenzentren' },
	usd_per_mw: { en: 'USD per MW', de: 'USD je MW' },
	usd_per_job: { en: 'USD per job', de: 'USD je Stelle' },
	jobs_per_mw: { en: 'jobs per MW', de: 'Stellen je MW' }
};

/** `Announced floor (USD per resident)`; a unit that the label already names is not said again. */
export function columnHeadOf(label: string, unit: string | undefined, locale: Locale): string {
	if (unit === undefined) return label;
	const [base, per] = unitWordsOf(unit, locale);
	const said = label.toLowerCase().includes(base.toLowerCase()) ? per : joined(base, per);
	return said === '' ? label : `${label} (${said})`;
}

/** A column's unit as people say it: `USD per resident` for `usd_per_resident`. */
export function unitNameOf(unit: string, locale: Locale): string {
	return joined(...unitWordsOf(unit, locale));
}

/** What is measured, and what it is set against. */
function unitWordsOf(unit: string, locale: Locale): [string, string] {
	const read = columnUnitRead(unit);
	if (!read) return [unit.replaceAll('_', ' '), ''];
	const { ofUs, phrase } = normalizationOf(read.per);
	const per = phrase[read.unit === 'usd' ? 'money' : 'other'][locale];
	// A part of the whole US has no unit left; what a quotient is of stands in the method.
	return ofUs === null ? [UNITS[read.unit][locale], per] : ['', per.replace(/:.*/, '')];
}

function joined(...words: readonly string[]): string {
	return words.filter((word) => word !== '').join(' ');
}

/** What a column's unit was made from; null where it is none of ours. */
export function columnUnitRead(
	unit: string
): { readonly unit: Unit; readonly per: NormalizationId } | null {
	for (const measure of MEASURE_IDS)
		for (const per of NORMALIZATION_IDS)
			if (columnUnitOf({ measure, per }) === unit) return { unit: measureOf(measure).unit, per };
	return null;
}
