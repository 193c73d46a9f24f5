import type { Locale } from '../../domain/locale';
import { plainNumber } from '../../format/number';
import { money, NBSP } from '../../format/money';
import type { Answer } from '../../view/answer';
import { measureOf } from '../../view/measures';

/** Names the round values of an axis as briefly as they can be told: `$50B`, not `$50.0B`. */
export function tickNameOf({ request }: Pick<Answer, 'request'>, locale: Locale) {
	const { unit } = measureOf(request.measure);
	return (value: number): string => {
		if (unit === 'usd') return money(value, locale, 'nearest').replace(/[.,]0{1,2}(?!\d)/, '');
		return unit === 'mw' ? `${plainNumber(value, locale)}${NBSP}MW` : plainNumber(value, locale);
	};
}
