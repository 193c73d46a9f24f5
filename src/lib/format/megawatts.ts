import type { Locale } from '../domain/locale';
import { roundTo } from './number';
import { quantity } from './quantity';

/** A sum of megawatts as people say it, never more than it is: `72.9 MW`, `1,920 MW`. */
export function megawatts(value: number, locale: Locale): string {
	return quantity(roundTo(value, value >= 100 ? 0 : 1, 'down'), 'mw', locale, 'down');
}
