import type { Locale } from '../../domain/locale';
import { money } from '../../format/money';
import { plainNumber } from '../../format/number';
import { measureOf, type MeasureId } from '../../view/measures';

/** A round value of an axis as briefly as it can be told, `$5B`; the axis' title has the unit in words. */
export function tickText(value: number, measure: MeasureId, locale: Locale): string {
	if (!measureOf(measure).unit.startsWith('usd')) return plainNumber(value, locale);
	return money(value, locale, 'nearest').replace(/[.,]0{1,2}(?!\d)/, '');
}
