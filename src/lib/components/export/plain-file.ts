import type { Locale } from '../../domain/locale';
import type { Figure } from '../../export/formats/format';
import type { Table } from '../../export/table';
import { plotOfTable } from '../../export/table-plot';
import type { Tokens } from '../../format/tokens';
import type { Tab } from '../../view/view-state';
import { wordsOf } from '../../words';
import type { FigureTold } from '../../words/figure-told';
import type { PlainFiles } from '../plain-files';

interface Shown {
	readonly told: FigureTold;
	readonly locale: Locale;
	/** Where the table is what is shown, a picture shows the table. */
	readonly tab: Tab;
	readonly dataVersion: string;
	/** Reopens the view; absolute where the site knows its origin. */
	readonly address: string;
}

/** What a figure that is made from no answer is exported as: its own words around its picture and its tables. */
export function plainFile(
	{ told, locale, tab, dataVersion, address }: Shown,
	{ pictured, shown, full }: PlainFiles
): Figure {
	const { title, subtitle, notes, sources, licence, coverage } = told;
	const provenance = { title, subtitle, sources, licence, dataVersion, address };
	const tableOf = (cells: PlainFiles['shown']): Table => ({ ...cells, notes, provenance });
	const drawn = (tokens: Tokens) =>
		tab === 'table'
			? { plot: plotOfTable(shown, tokens, locale), legend: null }
			: { plot: pictured.plot(tokens), legend: pictured.legend(tokens) };
	return {
		picture: (tokens) => ({
			...provenance,
			...drawn(tokens),
			notes,
			coverage,
			credit: wordsOf(locale).figure.credit,
			asOf: null,
			values: { columns: shown.columns.map(({ key }) => key), rows: shown.rows }
		}),
		tables: {
			shown: () => Promise.resolve(tableOf(shown)),
			...(full && { full: () => Promise.resolve(tableOf(full())) })
		}
	};
}
