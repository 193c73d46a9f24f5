import type { Locale } from '../domain/locale';
import { date } from '../format/date';
import { measureOf, type MeasureId } from '../view/measures';
import type { RatioArithmetic, RatioLine } from '../view/ratio-arithmetic';
import { wordsOf } from '../words';
import { arithmeticWords, askedOf } from '../words/arithmetic';
import { dollarsNotes, withPriceSource } from '../words/constant-dollars';
import { ratioWords } from '../words/ratio';
import { dollarsColumn } from './dollars-column';
import type { Cell, Column, Table } from './table';

type Filled = Omit<Column, 'written'> & { readonly cell: (line: RatioLine) => Cell };

/** The rows a ratio was made from: its value is the sum of the one column over the sum of the other. */
export function ratioTableOf(ratio: RatioArithmetic, locale: Locale, address: string): Table {
	const words = wordsOf(locale);
	const { column } = arithmeticWords[locale];
	const [over, under] = ratio.terms;
	const columns: readonly Filled[] = [
		text('project_id', 'ID', ({ projectId }) => projectId),
		text('company', words.table.company, ({ company }) => company),
		text('project', words.arithmetic.project, ({ row }) => row.project),
		text('state', words.table.state, ({ row }) => row.state),
		text('announced', words.arithmetic.date, ({ row }) => row.announcedOn),
		figure(over, locale, (line) => line.over.value),
		text(`${over}_row`, column.amountRow, (line) => line.over.from.id),
		figure(under, locale, (line) => line.under.value),
		text(`${under}_row`, column.amountRow, (line) => line.under.from.id),
		figure(ratio.measure, locale, (line) => line.over.value / line.under.value),
		text('sourcing', words.list.sourcing, (line) => line.over.from.sourcing),
		text('publisher', column.publisher, (line) => line.over.from.sources[0]?.publisher ?? null),
		text('source', words.arithmetic.source, (line) => line.over.from.sources[0]?.url ?? null),
		text('second_source', column.secondSource, (line) => line.over.from.sources[1]?.url ?? null)
	];
	return {
		columns: columns.map(({ cell: _, ...rest }) =>
			dollarsColumn(rest, ratio.constantDollars, locale)
		),
		rows: ratio.lines.map((line) => columns.map(({ cell }) => cell(line))),
		notes: [
			...(ratio.leftOut > 0 ? [`${ratioWords[locale].leftOut(`${ratio.leftOut}`)}.`] : []),
			...dollarsNotes(ratio.constantDollars, locale)
		],
		provenance: {
			title: words.arithmetic.heading(ratio.name),
			subtitle: askedOf(ratio, locale),
			sources: withPriceSource(
				words.figure.sourceAnnouncements(date(ratio.dataThrough, locale)),
				ratio.constantDollars,
				locale
			),
			licence: words.figure.licence,
			dataVersion: ratio.dataVersion,
			address
		}
	};
}

function text(key: string, label: string, cell: Filled['cell']): Filled {
	return { key, label, kind: 'text', cell };
}

function figure(id: MeasureId, locale: Locale, cell: Filled['cell']): Filled {
	const { label, unit } = measureOf(id);
	return { key: id, label: label[locale], unit, kind: 'number', cell };
}
