import type { Locale } from '../domain/locale';
import type { PartialDate } from '../domain/partial-date';

/* Written out for the reason given in number.ts: the platform's first formatter is dear. */
const MONTHS: Readonly<Record<Locale, string>> = {
	en: 'January February March April May June July August September October November December',
	de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'
};

/** A date as precisely as it is known: `4 June 2025`, `June 2025`, `2025`. */
export function date(value: PartialDate, locale: Locale): string {
	const [year = '', month, day] = value.split('-');
	if (month === undefined) return value;
	const named = `${MONTHS[locale].split(' ')[Number(month) - 1]} ${year}`;
	if (day === undefined) return named;
	return locale === 'de' ? `${Number(day)}. ${named}` : `${Number(day)} ${named}`;
}
