import type { Locale } from '../domain/locale';
import { NBSP } from './money';
import { number, numberUpTo, roundTo, type Rounding } from './number';

/** A share between 0 and 1 as whole percent: `38%`, `38 %`. */
export function percent(share: number, locale: Locale, rounding: Rounding = 'nearest'): string {
	const figure = number(roundTo(share * 100, 0, rounding), locale);
	return locale === 'de' ? `${figure}${NBSP}%` : `${figure}%`;
}

/** Below it a share would be written as nothing. */
const LEAST = 0.0005;

/** The same with a decimal below ten percent: `2.4%`; what is next to nothing is not written as nothing: `<0.1%`. */
export function finePercent(share: number, locale: Locale): string {
	const tiny = share > 0 && share < LEAST;
	const digits = numberUpTo(tiny ? 0.1 : share * 100, locale, Math.abs(share) < 0.1 ? 1 : 0);
	const figure = tiny ? `<${digits}` : digits;
	return locale === 'de' ? `${figure}${NBSP}%` : `${figure}%`;
}
