import type { Locale } from '../domain/locale';
import { NBSP } from './money';
import { number, roundTo, type Rounding } from './number';

/** A share between 0 and 1 as whole percent: `38%`, `38 %`. */
export function percent(share: number, locale: Locale, rounding: Rounding = 'nearest'): string {
	const figure = number(roundTo(share * 100, 0, rounding), locale);
	return locale === 'de' ? `${figure}${NBSP}%` : `${figure}%`;
}
