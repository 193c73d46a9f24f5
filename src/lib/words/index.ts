import type { Locale } from '../domain/locale';
import { de } from './de';
import { en, type Words } from './en';

const BY_LOCALE: Readonly<Record<Locale, Words>> = { en, de };

/** Every text of the interface in a language. */
export function wordsOf(locale: Locale): Words {
	return BY_LOCALE[locale];
}
