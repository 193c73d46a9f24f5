import type { Locale } from '../domain/locale';
import type { PartialDate } from '../domain/partial-date';

const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de-DE' };

const made = new Map<string, Intl.DateTimeFormat>();

/** A date as precisely as it is known: `4 June 2025`, `June 2025`, `2025`. */
export function date(value: PartialDate, locale: Locale): string {
	const [year, month, day] = value.split('-').map(Number);
	if (year === undefined || month === undefined) return value;
	const precision = day === undefined ? 'month' : 'day';
	return formatterOf(locale, precision).format(Date.UTC(year, month - 1, day ?? 1));
}

/** Made once for each language and precision: making one costs far more than using it. */
function formatterOf(locale: Locale, precision: 'month' | 'day'): Intl.DateTimeFormat {
	const key = `${locale} ${precision}`;
	const formatter =
		made.get(key) ??
		new Intl.DateTimeFormat(TAGS[locale], {
			year: 'numeric',
			month: 'long',
			...(precision === 'day' ? { day: 'numeric' } : {}),
			timeZone: 'UTC'
		});
	made.set(key, formatter);
	return formatter;
}
