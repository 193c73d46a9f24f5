import type { Locale } from '../../domain/locale';
import { plainNumber } from '../../format/number';
import { money, NBSP } from '../../format/money';
import type { Answer } from '../../view/answer';
import { finePercent } from '../../format/percent';
import { unitOf } from '../../view/unit-of';

/** Names the round values of an axis as briefly as they can be told: `$50B`, not `$50.0B`. */
export function tickNameOf({ request }: Pick<Answer, 'request'>, locale: Locale) {
	const unit = unitOf(request);
	return (value: number): string => {
		if (unit === 'usd') return briefMoney(value, locale);
		if (unit === 'usd_per_mw' || unit === 'usd_per_job') return briefMoney(value, locale);
		if (unit === 'mw') return `${plainNumber(value, locale)}${NBSP}MW`;
		return unit === 'share' ? finePercent(value, locale) : plainNumber(value, locale);
	};
}

function briefMoney(value: number, locale: Locale): string {
	return money(value, locale, 'nearest').replace(/[.,]0{1,2}(?!\d)/, '');
}
