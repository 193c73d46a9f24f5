import type { Locale } from '../domain/locale';
import type { PartialDate } from '../domain/partial-date';

const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de-DE' };

/** A date as precisely as it is known: `4 June 2025`, `June 2025`, `2025`. */
export function date(value: PartialDate, locale: Locale): string {
	const [year, month, day] = value.split('-').map(Number);
	if (year === undefined || month === undefined) return value;
	return new Intl.DateTimeFormat(TAGS[locale], {
		year: 'numeric',
		month: 'long',
		...(day === undefined ? {} : { day: 'numeric' }),
		timeZone: 'UTC'
	}).format(Date.UTC(year, month - 1, day ?? 1));
}
