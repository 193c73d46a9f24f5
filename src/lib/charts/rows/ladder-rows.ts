import type { Locale } from '../../domain/locale';
import { number } from '../../format/number';
import { quantity } from '../../format/quantity';
import type { Ladder, RungFigure } from '../../view/ladder';
import { wordsOf } from '../../words';
import { buildOutWords } from '../../words/build-out';
import type { BarRow, BarRows, BarSection } from './bar-rows';

/** Projects, dollars and megawatts by status; a bar as long as there is room is all of them. */
export function ladderRows({ rungs, all }: Ladder, locale: Locale): BarRows {
	const words = buildOutWords[locale];
	const { status: named, mark } = wordsOf(locale);
	const section = (
		head: string,
		most: number | null,
		rowOf: (
			rung: Ladder['rungs'][number]
		) => Pick<BarRow, 'figure' | 'rest'> & { low: number | null }
	): BarSection => ({
		head,
		most: most ?? 1,
		rows: rungs.map((rung) => {
			const { low, figure, rest } = rowOf(rung);
			return {
				key: rung.status,
				name: named[rung.status],
				figure,
				rest,
				stretches: low === null ? [] : [{ mark: rung.status, from: 0, to: low }]
			};
		})
	});
	const figureOf = ({ low, known, of }: RungFigure, unit: 'usd' | 'mw') => ({
		low,
		figure: low === null ? mark.no_figure : quantity(low, unit, locale, 'down'),
		rest: `${number(known, locale)}/${number(of, locale)}`
	});
	return {
		sections: [
			section(words.projects, all.projects, ({ projects }) => ({
				low: projects,
				figure: number(projects, locale),
				rest: ''
			})),
			section(words.dollars, all.usd.low, ({ usd }) => figureOf(usd, 'usd')),
			section(words.megawatts, all.mw.low, ({ mw }) => figureOf(mw, 'mw'))
		],
		beside: true,
		key: [],
		empty: wordsOf(locale).figure.empty
	};
}
