import type { CapexFigure } from '../domain/capex';
import type { Locale } from '../domain/locale';
import type { ConstantDollars } from '../domain/prices';
import { date } from '../format/date';
import type { CapexCompany } from '../view/capex-years';
import { wordsOf } from '../words';
import { amountOf } from '../words/amount';
import { capexWords } from '../words/capex';
import { saidOf } from '../words/capex-told';
import { dollarsColumn } from './dollars-column';
import { figureColumn, filledTable, textColumn } from './filled-table';
import type { Table } from './table';

type Named = CapexCompany & { readonly name: string };

/** Figures of companies, each on a row with its source. `quarters` are in their years: they come last, and are never added. */
export function capexTable(
	companies: readonly Named[],
	extent: 'years' | 'quarters_too',
	dollars: ConstantDollars | null,
	locale: Locale
): Pick<Table, 'columns' | 'rows'> {
	const words = capexWords[locale];
	const rows = companies.flatMap(({ name, years, quarters }) =>
		[
			...years.flatMap(({ guidance, actual }) => [...guidance, ...actual]),
			...(extent === 'years' ? [] : quarters)
		].map((figure) => ({ name, figure }))
	);
	const of =
		<V>(read: (figure: CapexFigure) => V) =>
		({ figure }: { readonly figure: CapexFigure }): V =>
			read(figure);
	const usd = (key: string, label: string, value: (figure: CapexFigure) => number | null) =>
		figureColumn(key, label, 'usd', of(value));
	/** As stated, and beside it in constant dollars where those are asked for. */
	const amounts = [
		usd('amount', words.amount, ({ amount }) => (amount.announced ?? amount).usd),
		usd('amount_high', words.column.high, ({ amount }) => (amount.announced ?? amount).highUsd),
		...(dollars
			? [
					usd('amount', words.amount, ({ amount }) => amount.usd),
					usd('amount_high', words.column.high, ({ amount }) => amount.highUsd)
				].map((column) => dollarsColumn(column, dollars, locale))
			: [])
	];
	return filledTable(rows, [
		textColumn('company', wordsOf(locale).table.company, ({ name }) => name),
		textColumn(
			'reporter',
			words.column.reporter,
			of(({ reporter }) => reporter)
		),
		figureColumn(
			'year',
			words.year,
			null,
			of(({ fiscalYear }) => fiscalYear),
			{
				brief: true,
				say: of(({ fiscalYear }) => `${fiscalYear}`)
			}
		),
		textColumn(
			'period',
			words.column.period,
			of(({ period }) => period),
			{ brief: true }
		),
		textColumn(
			'ends',
			words.column.ends,
			of(({ periodEnd }) => periodEnd),
			{
				brief: true,
				say: of(({ periodEnd }) => date(periodEnd, locale))
			}
		),
		textColumn(
			'what',
			words.column.what,
			of(({ kind }) => words.what[kind]),
			{
				brief: true,
				say: of((figure) => saidOf(figure, locale))
			}
		),
		textColumn(
			'said_on',
			words.column.saidOn,
			of(({ statedOn }) => statedOn)
		),
		textColumn(
			'amount_as_put',
			words.column.put,
			of(({ amount }) => amountOf(amount.announced ?? amount, locale)),
			{
				brief: true
			}
		),
		...amounts,
		textColumn(
			'basis',
			words.column.basis,
			of(({ amount }) => amount.basis)
		),
		textColumn(
			'publisher',
			words.column.publisher,
			of(({ source }) => source.publisher)
		),
		textColumn(
			'source',
			words.source,
			of(({ source }) => source.url)
		),
		textColumn(
			'published',
			words.column.published,
			of(({ source }) => source.publishedOn)
		),
		textColumn(
			'note',
			words.note,
			of(({ note }) => note)
		)
	]);
}
