import type { Locale } from '../domain/locale';
import { tagOf } from './number';

/** `Georgia and North Carolina`, `a, b, and c`. */
export function list(items: readonly string[], locale: Locale): string {
	return new Intl.ListFormat(tagOf(locale), { type: 'conjunction' }).format(items);
}
