import type { CapexFigure } from '../../domain/capex';
import type { Locale } from '../../domain/locale';
import { date } from '../../format/date';
import { highOf, type CapexCompany } from '../../view/capex-years';
import { briefAmountOf } from '../../words/amount';
import { capexWords } from '../../words/capex';
import { saidOf } from '../../words/capex-told';
import type { BarRow, BarRows } from './bar-rows';

/** A company's fiscal years, each with what was said of it, revision by revision, and what was reported. */
export function capexRows(
	{ years }: Pick<CapexCompany, 'years'>,
	most: number,
	locale: Locale
): BarRows {
	const words = capexWords[locale];
	const figures = years.flatMap(({ actual, guidance }) => [...actual, ...guidance]);
	const kinds = new Set(figures.map(({ kind }) => kind));
	return {
		sections: years.map(({ fiscalYear, periodEnd, guidance, actual }) => ({
			head: words.yearEnds(`${fiscalYear}`, date(periodEnd, locale)),
			most,
			rows: [...guidance, ...actual].map((figure, index) => rowOf(figure, index, locale))
		})),
		beside: false,
		key: [
			...(kinds.has('actual') ? [{ mark: 'reported' as const, text: words.marks.reported }] : []),
			...(kinds.has('guidance') ? [{ mark: 'said' as const, text: words.marks.said }] : [])
		],
		empty: words.empty
	};
}

/** What was reported begins at 0; of a range that was said in advance the bar begins at its low end. */
function rowOf(figure: CapexFigure, index: number, locale: Locale): BarRow {
	const { amount, kind, periodEnd } = figure;
	const reported = kind === 'actual';
	return {
		key: `${periodEnd} ${index}`,
		name: saidOf(figure, locale),
		figure: briefAmountOf(amount, locale),
		rest: '',
		stretches: [
			{
				mark: reported ? 'reported' : 'said',
				from: reported || amount.highUsd === null ? 0 : amount.usd,
				to: reported ? amount.usd : highOf(figure)
			}
		]
	};
}
