import type { Locale, Localized } from '../domain/locale';
import { number, numberUpTo, roundTo, type Rounding } from './number';

const SCALES: readonly { readonly from: number; readonly suffix: Localized }[] = [
	{ from: 1e12, suffix: { en: 'T', de: 'Bio.' } },
	{ from: 1e9, suffix: { en: 'B', de: 'Mrd.' } },
	{ from: 1e6, suffix: { en: 'M', de: 'Mio.' } }
];

/** No line break between a number and its unit. */
export const NBSP = '\u00a0';

/**
 * Dollars as people say them: `$33.2B`, `33,2 Mrd. $`. A floor is rounded `down` and a ceiling `up`, so neither promises
 * more than it holds.
 */
export function money(usd: number, locale: Locale, rounding: Rounding): string {
	const fitting = SCALES.findIndex(({ from }) => Math.abs(usd) >= from);
	// Rounding can reach the next scale: 999,960 million rounded up is a trillion.
	const reached = SCALES[fitting - 1];
	const scale = SCALES[fitting];
	if (!scale) return dollars(smallDollars(usd, locale, rounding), '', locale);
	const value = roundTo(usd / scale.from, digitsOf(usd, scale.from), rounding);
	if (reached && Math.abs(value) >= 1000) return money(value * scale.from, locale, rounding);
	return dollars(number(value, locale, digitsOf(usd, scale.from)), scale.suffix[locale], locale);
}

function digitsOf(usd: number, scale: number): number {
	if (scale === 1e12) return 2;
	return Math.abs(usd / scale) >= 100 ? 0 : 1;
}

/** Dollars as a source put them, nothing rounded away: `$712.6M`, `10 Mrd. $`. */
export function statedMoney(usd: number, locale: Locale): string {
	const scale = SCALES.find(({ from }) => Math.abs(usd) >= from);
	const figure = numberUpTo(usd / (scale?.from ?? 1), locale, 6);
	return dollars(figure, scale?.suffix[locale] ?? '', locale);
}

/** Dollars to the last one: `$33,275,000,000`, `33.275.000.000 $`. */
export function exactMoney(usd: number, locale: Locale): string {
	return dollars(numberUpTo(usd, locale, 2), '', locale);
}

function smallDollars(usd: number, locale: Locale, rounding: Rounding): string {
	const digits = Math.abs(usd) >= 100 || usd === 0 ? 0 : Math.abs(usd) >= 1 ? 1 : 2;
	return number(roundTo(usd, digits, rounding), locale, digits);
}

function dollars(figure: string, suffix: string, locale: Locale): string {
	if (locale === 'de') return `${figure}${suffix && NBSP + suffix}${NBSP}$`;
	return figure.startsWith('−') ? `−$${figure.slice(1)}${suffix}` : `$${figure}${suffix}`;
}
