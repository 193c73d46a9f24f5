import type { Locale } from '../domain/locale';
import { LIMIT_SCALES } from './limit-scale';
import { NBSP } from './money';
import type { QuantityUnit } from './quantity';

/** Below it no scale is written: `5000` rather than `5k`. */
const SCALED_FROM = 6;

/** Limits of classes as a reader would type them, nothing rounded away: `1B, 2.5B`, `1 Mrd.; 2,5 Mrd.`; `readLimits` reads them. */
export function writeLimits(limits: readonly number[], unit: QuantityUnit, locale: Locale): string {
	// German decimals have the comma.
	return limits.map((limit) => writeLimit(limit, unit, locale)).join(locale === 'de' ? '; ' : ', ');
}

/** One limit, above 0 or 0. Shares are percent. */
export function writeLimit(limit: number, unit: QuantityUnit, locale: Locale): string {
	const space = locale === 'de' ? NBSP : '';
	if (unit === 'share') return `${decimal(limit, 2, locale)}${space}%`;
	const scale = LIMIT_SCALES[locale].find(
		({ exponent }) => exponent >= SCALED_FROM && limit >= 10 ** exponent
	);
	if (!scale) return decimal(limit, 0, locale);
	return `${decimal(limit, -scale.exponent, locale)}${space}${scale.written}`;
}

/** All digits of a number times a power of ten; moved as text, since multiplying can change the last of them. */
function decimal(value: number, shift: number, locale: Locale): string {
	const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
	const digits = mantissa.replace('.', '');
	const point = 1 + Number(exponent) + shift;
	const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
	const fraction = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
	if (Number(fraction) === 0) return whole;
	return `${whole}${locale === 'de' ? ',' : '.'}${fraction}`;
}
