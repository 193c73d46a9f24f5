import type { Amount, Basis } from '../domain/amount';
import type { Locale, Localized } from '../domain/locale';
import { statedMoney } from '../format/money';
import { wordsOf } from '.';

const PUT: Readonly<Record<Basis, Localized<(low: string, high: string) => string>>> = {
	exact: { en: (low) => low, de: (low) => low },
	about: { en: (low) => `about ${low}`, de: (low) => `etwa ${low}` },
	at_least: { en: (low) => `at least ${low}`, de: (low) => `mindestens ${low}` },
	range: { en: (low, high) => `${low} to ${high}`, de: (low, high) => `${low} bis ${high}` },
	up_to: { en: (low) => `up to ${low}`, de: (low) => `bis zu ${low}` }
};

/** An amount as its source put it; where there is none it says so. */
export function amountOf(amount: Amount | null, locale: Locale): string {
	if (!amount) return wordsOf(locale).mark.no_figure;
	return PUT[amount.basis][locale](
		statedMoney(amount.usd, locale),
		statedMoney(amount.highUsd ?? amount.usd, locale)
	);
}
