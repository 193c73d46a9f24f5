import type { Locale } from '../domain/locale';
import type { Answer } from '../view/answer';
import { wordsOf } from '../words';
import { chartWords } from '../words/chart';
import { legendMarksOf, type MarkId } from './marks';

/** One line of a legend: a status mark, or one of the two signs of what is possible above a floor. */
export interface LegendEntry {
	readonly sign: MarkId | 'whisker' | 'open';
	readonly text: string;
}

/** What can be seen in an answer's chart, in words; empty where nothing needs explaining. */
export function legendOf(answer: Pick<Answer, 'rows'>, locale: Locale): LegendEntry[] {
	const { marks, whisker, open } = legendMarksOf(answer);
	const words = chartWords[locale];
	return [
		...marks.map((status) => ({ sign: status, text: wordsOf(locale).status[status] })),
		...(whisker ? [{ sign: 'whisker' as const, text: words.whiskerMeans }] : []),
		...(open ? [{ sign: 'open' as const, text: words.openMeans }] : [])
	];
}
