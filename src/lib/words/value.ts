import type { Locale } from '../domain/locale';
import { exactQuantity, quantity } from '../format/quantity';
import type { Answer, AnswerRow } from '../view/answer';
import { measureOf } from '../view/measures';
import { wordsOf } from '.';

type Asked = Pick<Answer, 'request'>;

/** A row's value as people say it, or the mark that stands for it. Floors are rounded down. */
export function valueOf({ request }: Asked, row: AnswerRow, locale: Locale): string {
	const unit = measureOf(request.measure).unit;
	if (row.value !== null)
		return quantity(row.value, unit, locale, unit === 'usd' ? 'down' : 'nearest');
	return row.mark === 'known' ? wordsOf(locale).mark.no_figure : wordsOf(locale).mark[row.mark];
}

/** A row's ceiling, rounded up; an open one ends in a plus sign. Null where there is none. */
export function ceilingOf({ request }: Asked, row: AnswerRow, locale: Locale): string | null {
	if (row.high === null) return null;
	const figure = quantity(row.high, measureOf(request.measure).unit, locale, 'up');
	return row.open ? `${figure}+` : figure;
}

/** A row's value with nothing rounded away; null where it has none. */
export function exactValueOf({ request }: Asked, row: AnswerRow, locale: Locale): string | null {
	return row.value === null
		? null
		: exactQuantity(row.value, measureOf(request.measure).unit, locale);
}
