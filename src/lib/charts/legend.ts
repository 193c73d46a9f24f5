import type { Locale } from '../domain/locale';
import type { Answer } from '../view/answer';
import { chartWords } from '../words/chart';
import { partLabelOf } from '../words/part';
import { legendMarksOf, type MarkId } from './marks';

/** One line of a legend: a status mark, or one of the two signs of what is possible above a floor. */
export interface LegendEntry {
	readonly sign: MarkId | 'whisker' | 'open';
	readonly text: string;
}

/** What can be seen in an answer's chart, in words; empty where nothing needs explaining. */
export function legendOf(answer: Pick<Answer, 'rows' | 'request'>, locale: Locale): LegendEntry[] {
	const { marks, whisker, open } = legendMarksOf(answer);
	const words = chartWords[locale];
	return [
		...marks.map(({ mark, key }) => ({
			sign: mark,
			text: partLabelOf(answer.request.parts, key, locale)
		})),
		...(whisker ? [{ sign: 'whisker' as const, text: words.whiskerMeans }] : []),
		...(open ? [{ sign: 'open' as const, text: words.openMeans }] : [])
	];
}
