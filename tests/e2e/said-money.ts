import type { Language } from './atlas-page';

const NBSP = '\u00a0';
const SCALES = [
	{ digits: 12, shown: 2, en: 'T', de: 'Bio.' },
	{ digits: 9, shown: 1, en: 'B', de: 'Mrd.' },
	{ digits: 6, shown: 1, en: 'M', de: 'Mio.' }
] as const;

/**
 * A floor as a reader should see it, worked out on the digits alone: what does not fit is cut off, never rounded up. Two
 * decimals of a trillion, one of a billion or million, none from a hundred of these on.
 */
export function saidFloor(usd: number, language: Language): string {
	return said(usd, language, false);
}

/** A ceiling: what does not fit makes it larger. */
export function saidCeiling(usd: number, language: Language): string {
	return said(usd, language, true);
}

/** `$33,275,000,000`, `33.275.000.000 $`. */
export function saidExactly(usd: number, language: Language): string {
	return language === 'en' ? `$${grouped(usd, ',')}` : `${grouped(usd, '.')}${NBSP}$`;
}

function said(usd: number, language: Language, up: boolean): string {
	const scale = SCALES.find(({ digits }) => usd >= 10 ** digits);
	if (!scale) throw new Error(`${usd} is too small for this rule`);
	const many = scale.digits < 12 && usd >= 100 * 10 ** scale.digits;
	const shown = many ? 0 : scale.shown;
	const step = BigInt(10) ** BigInt(scale.digits - shown);
	const dollars = BigInt(usd);
	const steps = dollars / step + (up && dollars % step > 0n ? 1n : 0n);
	const digits = `${steps}`.padStart(shown + 1, '0');
	const whole = grouped(
		Number(digits.slice(0, digits.length - shown)),
		language === 'en' ? ',' : '.'
	);
	const rest = shown === 0 ? '' : (language === 'en' ? '.' : ',') + digits.slice(-shown);
	return language === 'en'
		? `$${whole}${rest}${scale.en}`
		: `${whole}${rest}${NBSP}${scale.de}${NBSP}$`;
}

function grouped(value: number, separator: string): string {
	return `${value}`.replace(/\B(?=(?:\d{3})+$)/g, separator);
}
