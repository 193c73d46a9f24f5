import type { Locale } from '../domain/locale';

export type Rounding = 'down' | 'up' | 'nearest';

/*
 * Numbers are written out here rather than by Intl.NumberFormat: every figure of a page is one, and the platform's
 * first formatter costs a phone a tenth of a second. A property test holds the two equal, up to sixteen digits and the
 * minus: theirs is a hyphen, which is shorter than a digit is wide and may end a line.
 */
const MINUS = '−';

/** A number with group separators and exactly `digits` decimals. */
export function number(value: number, locale: Locale, digits = 0): string {
	const [point, group] = locale === 'de' ? [',', '.'] : ['.', ','];
	const [whole = '', fraction] = fixed(value, digits).split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
	return fraction === undefined ? grouped : grouped + point + fraction;
}

/** The same with at most `digits` decimals: `2.5`, not `2.50`. */
export function numberUpTo(value: number, locale: Locale, digits: number): string {
	const fraction = fixed(value, digits).split('.')[1]?.replace(/0+$/, '') ?? '';
	return number(value, locale, fraction.length);
}

/** `toFixed`, but 1.005 is what it is written as, not the binary number a hair below it; what is rounded to 0 has no sign. */
function fixed(value: number, digits: number): string {
	const [mantissa, exponent = '0'] = String(Math.abs(value)).split('e');
	const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
	const size = Number(`${shifted}e-${digits}`).toFixed(digits);
	return value < 0 && Number(size) !== 0 ? `${MINUS}${size}` : size;
}

/** A number as people say it: whole from 100 up, about three digits below, two below one. */
export function plainNumber(value: number, locale: Locale): string {
	if (Number.isInteger(value)) return number(value, locale);
	const size = Math.abs(value);
	if (size >= 1) return number(value, locale, size >= 100 ? 0 : size >= 10 ? 1 : 2);
	return numberUpTo(Number(value.toPrecision(2)), locale, 1 - Math.floor(Math.log10(size)));
}

/** Rounds to `digits` decimals; a whole number that floating point missed by a hair stays itself. */
export function roundTo(value: number, digits: number, rounding: Rounding): number {
	const factor = 10 ** digits;
	const hair = 1e-9 * Math.max(1, Math.abs(value * factor));
	if (rounding === 'down') return Math.floor(value * factor + hair) / factor;
	if (rounding === 'up') return Math.ceil(value * factor - hair) / factor;
	return Math.round(value * factor) / factor;
}
