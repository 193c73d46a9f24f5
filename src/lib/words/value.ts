import type { Locale } from '../domain/locale';
import { exactQuantity, quantity } from '../format/quantity';
import type { Rounding } from '../format/number';
import type { Answer, AnswerRow, WhyUnknown } from '../view/answer';
import { whyUnknown } from '../view/mark';
import { measureOf, type MeasureId } from '../view/measures';
import { normalizationOf } from '../view/normalizations';
import { unitOf } from '../view/unit-of';
import { wordsOf } from '.';
import { ownNoRow } from './own-measure';

type Asked = Pick<Answer, 'request'>;

/** How a view's values are rounded: as its measure says, but a part of the whole US is no floor. */
export function roundingOf({ request: { measure, per } }: Asked): Rounding {
	return normalizationOf(per).ofUs === null ? measureOf(measure).rounding : 'nearest';
}

/** A row's value as people say it, or the mark that stands for it. */
export function valueOf({ request }: Asked, row: AnswerRow, locale: Locale): string {
	if (row.value !== null)
		return quantity(row.value, unitOf(request), locale, roundingOf({ request }));
	return markSaid(request.measure, whyUnknown(row.mark), locale);
}

/** What stands where no value does. A reader's own file has a row of a place, or none that his filters leave. */
export function markSaid(measure: MeasureId, why: WhyUnknown, locale: Locale): string {
	const isOwn = why === 'not_reported' && measureOf(measure).own !== undefined;
	return isOwn ? ownNoRow(locale) : wordsOf(locale).mark[why];
}

/** A row's ceiling, rounded up; an open one ends in a plus sign. Null where there is none. */
export function ceilingOf({ request }: Asked, row: AnswerRow, locale: Locale): string | null {
	if (row.high === null) return null;
	const figure = quantity(row.high, unitOf(request), locale, 'up');
	return row.open ? `${figure}+` : figure;
}

/** A row's value with nothing rounded away; null where it has none. */
export function exactValueOf({ request }: Asked, row: AnswerRow, locale: Locale): string | null {
	return row.value === null ? null : exactQuantity(row.value, unitOf(request), locale);
}

/** A figure of a measure as people say it: floors rounded down, ceilings up. */
export function saidFigure(value: number, measure: MeasureId, locale: Locale): string {
	const { unit, rounding } = measureOf(measure);
	return quantity(value, unit, locale, rounding);
}

/** The same with nothing rounded away. */
export function exactFigure(value: number, measure: MeasureId, locale: Locale): string {
	return exactQuantity(value, measureOf(measure).unit, locale);
}
