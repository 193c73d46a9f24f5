import type { Localized, Locale } from '../domain/locale';
import { exactMoney, money, NBSP } from './money';
import { numberUpTo, plainNumber, type Rounding } from './number';
import { finePercent } from './percent';

/** The base units of measures, and parts of a whole. */
export type QuantityUnit =
	| 'usd'
	| 'jobs'
	| 'mw'
	| 'data_centers'
	| 'projects'
	| 'usd_per_mw'
	| 'usd_per_job'
	| 'jobs_per_mw'
	| 'share'
	| 'quotient'
	/** A reader's own word for what a number is of. */
	| `own:${string}`;

/** Longer words stand in titles and heads, and not behind every number. */
const BEHIND_NUMBERS = 4;

const PER_JOB: Localized = { en: 'job', de: 'Stelle' };

/** A value of a measure as people say it: `$33.2B`, `2,100 MW`, `500`. */
export function quantity(
	value: number,
	unit: QuantityUnit,
	locale: Locale,
	rounding: Rounding
): string {
	switch (unit) {
		case 'usd':
			return money(value, locale, rounding);
		case 'usd_per_mw':
			return `${money(value, locale, 'nearest')}/MW`;
		case 'usd_per_job':
			return `${money(value, locale, 'nearest')}/${PER_JOB[locale]}`;
		case 'jobs_per_mw':
			return `${plainNumber(value, locale)}/MW`;
		case 'mw':
			return `${plainNumber(value, locale)}${NBSP}MW`;
		case 'share':
			return finePercent(value, locale);
		case 'quotient':
			return `${plainNumber(value, locale)}×`;
		default:
			return `${plainNumber(value, locale)}${ownUnitOf(unit, locale)}`;
	}
}

/** The same with nothing rounded away, for hovering and for titles of table cells. */
export function exactQuantity(value: number, unit: QuantityUnit, locale: Locale): string {
	if (unit === 'usd') return exactMoney(value, locale);
	if (unit === 'usd_per_mw') return `${exactMoney(value, locale)}/MW`;
	if (unit === 'usd_per_job') return `${exactMoney(value, locale)}/${PER_JOB[locale]}`;
	if (unit === 'share') return finePercent(value, locale);
	const figure = `${numberUpTo(value, locale, 4)}${ownUnitOf(unit, locale)}`;
	return unit === 'mw' ? `${figure}${NBSP}MW` : figure;
}

/** What stands behind a number of a reader's own: the sign or the short word for its unit. */
function ownUnitOf(unit: QuantityUnit, locale: Locale): string {
	const word = unit.startsWith('own:') ? unit.slice('own:'.length) : '';
	if (word === '' || word.length > BEHIND_NUMBERS) return '';
	return word === '%' && locale === 'en' ? word : `${NBSP}${word}`;
}
