import type { Locale } from '../../domain/locale';
import { number } from '../../format/number';
import type { Answer, AnswerRow } from '../../view/answer';
import { measureOf } from '../../view/measures';
import { chartWords } from '../../words/chart';
import { ownKnownOf } from '../../words/own-measure';
import { ceilingOf, valueOf } from '../../words/value';

/** A row as it is spoken: `North Carolina, $10.0B, ceiling $10.0B, rank 2 of 2, 1 of 1 projects`. */
export function spoken(answer: Answer, row: AnswerRow, locale: Locale): string {
	const words = chartWords[locale];
	const count = (value: number) => number(value, locale);
	const ranked = answer.rows.filter(({ rank }) => rank !== null).length;
	const ceiling = ceilingOf(answer, row, locale);
	return [
		row.name,
		valueOf(answer, row, locale),
		ceiling === null
			? ''
			: `${words.ceiling} ${row.open ? words.orMore(ceiling.replace(/\+$/, '')) : ceiling}`,
		row.rank === null ? '' : words.rank(count(row.rank), count(ranked)),
		answer.vintage
			? words.by(answer.vintage.counter)
			: measureOf(answer.request.measure).own
				? ownKnownOf(row.known, row.of, locale)
				: words.knownOf(count(row.known), count(row.of))
	]
		.filter((part) => part !== '')
		.join(', ');
}
