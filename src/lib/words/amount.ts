import type { Amount, Basis } from '../domain/amount';
import type { Locale, Localized } from '../domain/locale';
import type { ConstantDollars } from '../domain/prices';
import { date } from '../format/date';
import { money, statedMoney } from '../format/money';
import { wordsOf } from '.';
import { constantDollarWords } from './constant-dollars';

const PUT: Readonly<Record<Basis, Localized<(low: string, high: string) => string>>> = {
	exact: { en: (low) => low, de: (low) => low },
	about: { en: (low) => `about ${low}`, de: (low) => `etwa ${low}` },
	at_least: { en: (low) => `at least ${low}`, de: (low) => `mindestens ${low}` },
	range: { en: (low, high) => `${low} to ${high}`, de: (low, high) => `${low} bis ${high}` },
	up_to: { en: (low) => `up to ${low}`, de: (low) => `bis zu ${low}` }
};

/** An amount as its source put it; where there is none it says so. Where it was converted, that stands behind it. */
export function amountOf(amount: Amount | null, locale: Locale): string {
	if (!amount) return wordsOf(locale).mark.no_figure;
	if (amount.announced)
		return constantDollarWords[locale].announced(
			briefAmountOf(amount, locale),
			amountOf(amount.announced, locale)
		);
	return PUT[amount.basis][locale](
		statedMoney(amount.usd, locale),
		statedMoney(amount.highUsd ?? amount.usd, locale)
	);
}

/** An amount in the dollars it is in alone, for where what its source says stands beside it. */
export function briefAmountOf(amount: Amount, locale: Locale): string {
	if (!amount.announced) return amountOf(amount, locale);
	return PUT[amount.basis][locale](
		money(amount.usd, locale, 'nearest'),
		money(amount.highUsd ?? amount.usd, locale, 'nearest')
	);
}

/** An amount in constant dollars, said whose: `at least $1.1B in dollars of May 2026 (consumer prices)`. */
export function constantAmountOf(
	amount: Amount,
	{ base }: ConstantDollars,
	locale: Locale
): string {
	return constantDollarWords[locale].about(briefAmountOf(amount, locale), date(base, locale));
}
