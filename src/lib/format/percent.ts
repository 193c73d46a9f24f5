import type { Locale } from '../domain/locale';
import { NBSP } from './money';
import { number, numberUpTo, roundTo, type Rounding } from './number';

/** A share between 0 and 1 as whole percent: `38%`, `38 %`. */
export function percent(share: number, locale: Locale, rounding: Rounding = 'nearest'): string {
	const figure = number(roundTo(share * 100, 0, rounding), locale);
	return locale === 'de' ? `${figure}${NBSP}%` : `${figure}%`;
}

/** The same with a decimal below ten percent: `2.4%`. */
export function finePercent(share: number, locale: Locale): string {
	const figure = numberUpTo(share * 100, locale, Math.abs(share) < 0.1 ? 1 : 0);
	return locale === 'de' ? `${figure}${NBSP}%` : `${figure}%`;
}
