import type { Locale } from '../../domain/locale';
import { dollarsColumns } from '../../export/dollars-column';
import { fileNameOf } from '../../export/file-name';
import type { Figure } from '../../export/formats/format';
import type { Table } from '../../export/table';
import { tableOf } from '../../export/table-of';
import { plotOfTable } from '../../export/table-plot';
import type { Tokens } from '../../format/tokens';
import type { Answer } from '../../view/answer';
import { withFiltersUnnamed } from '../../view/own/unnamed';
import { withoutFilterParams } from '../../view/url';
import type { Tab, ViewState } from '../../view/view-state';
import { pictureOf, provenanceOf } from '../picture-of';
import type { Pictured } from '../pictured';

/** A figure of the page that is to become a file. */
export interface Shown {
	readonly answer: Answer;
	readonly locale: Locale;
	readonly notes: readonly string[];
	/** The numbers of the picture, where they are others than the groups' own. */
	readonly table?: (answer: Answer) => Pick<Table, 'columns' | 'rows'>;
	/** The same question about every group there is. */
	readonly everyGroup?: (view: ViewState) => Promise<Answer>;
	/** Where the table is what is shown, a picture shows the table. */
	readonly shown: Tab;
	/** Reopens the view; absolute where the site knows its origin. */
	readonly address: string;
	/** Of a reader's own file: whether what leaves the page may say what its rows are narrowed to. */
	readonly filtersNamed?: boolean;
}

/** What a figure offers to be made into files, and what they are called. */
export function figureFile(
	{ filtersNamed = false, ...asShown }: Shown,
	drawing: Pictured
): { readonly figure: Figure; readonly fileBase: string } {
	const { locale, notes, table: own, everyGroup, shown } = asShown;
	const told = (one: Answer) => (filtersNamed ? one : withFiltersUnnamed(one));
	const answer = told(asShown.answer);
	const address =
		answer === asShown.answer
			? asShown.address
			: withoutFilterParams(asShown.address, answer.request);
	const tableFor = (one: Answer): Table => {
		const provenance = provenanceOf(one, locale, address);
		const table = own
			? { ...own(one), notes, provenance }
			: tableOf(one, locale, provenance, notes);
		return dollarsColumns(table, one.constantDollars, locale);
	};
	const table = tableFor(answer);
	const drawn = (tokens: Tokens) =>
		shown === 'table'
			? { plot: plotOfTable(table, tokens, locale), legend: null }
			: { plot: drawing.plot(tokens), legend: drawing.legend(tokens) };
	// The reader's own sets are all there are of them.
	const wider = answer.everyGroup || answer.request.by === 'set' ? undefined : everyGroup;
	return {
		fileBase: fileNameOf(answer),
		figure: {
			picture: (tokens) => pictureOf(answer, locale, address, { ...drawn(tokens), notes }, table),
			tables: {
				shown: () => Promise.resolve(table),
				...(wider && { full: async () => tableFor(told(await wider(asShown.answer.request))) })
			}
		}
	};
}
