import type { Locale, Localized } from '../domain/locale';
import { columnUnitOf, snake } from '../view/column-unit';
import { MEASURE_IDS, measureOf } from '../view/measures';
import type { BuiltUnit, Unit } from '../view/measures/measure';
import { NORMALIZATION_IDS, normalizationOf, type NormalizationId } from '../view/normalizations';
import { ownUnitNameOf } from './own-measure';

const UNITS: Readonly<Record<BuiltUnit, Localized>> = {
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

/** What a column's numbers are set against, behind its label: `Announced floor per resident`; cells say the unit themselves. */
export function againstHeadOf(label: string, unit: string | undefined, locale: Locale): string {
	const per = unit === undefined ? '' : unitWordsOf(unit, locale)[1];
	return per === '' || label.includes(per) ? label : `${label} ${per}`;
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
	return ofUs === null ? [unitWordOf(read.unit, locale), per] : ['', per.replace(/:.*/, '')];
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
	return ownUnitRead(unit);
}

/** A reader's unit, with what it is set against behind it. */
function ownUnitRead(text: string): { readonly unit: Unit; readonly per: NormalizationId } | null {
	if (!isOwnUnit(text)) return null;
	const per = NORMALIZATION_IDS.find((id) => {
		const phrase = snake(normalizationOf(id).phrase.other.en);
		return phrase !== '' && text.endsWith(`_${phrase}`);
	});
	if (per === undefined) return { unit: text, per: 'total' };
	const end = snake(normalizationOf(per).phrase.other.en).length + 1;
	const unit = text.slice(0, -end);
	return isOwnUnit(unit) ? { unit, per } : null;
}

function isOwnUnit(unit: string): unit is `own:${string}` {
	return unit.startsWith('own:');
}

function unitWordOf(unit: Unit, locale: Locale): string {
	return isOwnUnit(unit) ? ownUnitNameOf(unit.slice('own:'.length), locale) : UNITS[unit][locale];
}
