import type { Locale } from '../domain/locale';

const TAGS: Readonly<Record<Locale, string>> = { en: 'en-US', de: 'de-DE' };

export type Rounding = 'down' | 'up' | 'nearest';

/** The language tag numbers and dates are written in. */
export function tagOf(locale: Locale): string {
	return TAGS[locale];
}

const made = new Map<string, Intl.NumberFormat>();

/** The formatter of these options, made once: making one costs a hundred times what using it does. */
export function numbers(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = `${locale} ${JSON.stringify(options)}`;
	const formatter = made.get(key) ?? new Intl.NumberFormat(tagOf(locale), options);
	made.set(key, formatter);
	return formatter;
}

/** A number with group separators and exactly `digits` decimals. */
export function number(value: number, locale: Locale, digits = 0): string {
	return numbers(locale, {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	}).format(value);
}

/** A number as people say it: whole from 100 up, and about three digits below. */
export function plainNumber(value: number, locale: Locale): string {
	if (Number.isInteger(value)) return number(value, locale);
	const size = Math.abs(value);
	const digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : undefined;
	return digits === undefined
		? numbers(locale, { maximumSignificantDigits: 2 }).format(value)
		: number(value, locale, digits);
}

/** Rounds to `digits` decimals; a whole number that floating point missed by a hair stays itself. */
export function roundTo(value: number, digits: number, rounding: Rounding): number {
	const factor = 10 ** digits;
	const hair = 1e-9 * Math.max(1, Math.abs(value * factor));
	if (rounding === 'down') return Math.floor(value * factor + hair) / factor;
	if (rounding === 'up') return Math.ceil(value * factor - hair) / factor;
	return Math.round(value * factor) / factor;
}
