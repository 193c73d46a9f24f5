import type { Locale } from '../domain/locale';
import { exactMoney, money, NBSP } from './money';
import { numberUpTo, plainNumber, type Rounding } from './number';

/** The base units of measures. */
export type QuantityUnit = 'usd' | 'jobs' | 'mw' | 'data_centers';

/** A value of a measure as people say it: `$33.2B`, `2,100 MW`, `500`. */
export function quantity(
	value: number,
	unit: QuantityUnit,
	locale: Locale,
	rounding: Rounding
): string {
	if (unit === 'usd') return money(value, locale, rounding);
	return unit === 'mw' ? `${plainNumber(value, locale)}${NBSP}MW` : plainNumber(value, locale);
}

/** The same with nothing rounded away, for hovering and for titles of table cells. */
export function exactQuantity(value: number, unit: QuantityUnit, locale: Locale): string {
	if (unit === 'usd') return exactMoney(value, locale);
	const figure = numberUpTo(value, locale, 4);
	return unit === 'mw' ? `${figure}${NBSP}MW` : figure;
}
