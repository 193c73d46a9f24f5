import type { Locale } from '../domain/locale';
import type { Answer, AnswerRow } from '../view/answer';
import { columnKeyOf, columnUnitOf, snake } from '../view/column-unit';
import { measureOf } from '../view/measures';
import { normalizationOf } from '../view/normalizations';
import { DIMENSION_LABEL } from '../words/dimension';
import { exportWords } from '../words/export';
import { ownRowHeads } from '../words/own-measure';
import { partLabelOf } from '../words/part';
import { ceilingOf, saidFigure, valueOf } from '../words/value';
import { dollarsColumn } from './dollars-column';
import type { Cell, Column, Provenance, Table } from './table';

/** Said of a cell that has nothing to say. */
const NOTHING = '–';

/** A column and how a row fills it. */
interface Filled extends Omit<Column, 'written'> {
	readonly cell: (row: AnswerRow) => Cell;
	/** As people say it, where that is not the cell itself. */
	readonly say?: (row: AnswerRow) => string;
}

/** The numbers of an answer, with nothing rounded away and everything that is needed to read them. */
export function tableOf(
	answer: Answer,
	locale: Locale,
	provenance: Provenance,
	notes: readonly string[] = []
): Table {
	const columns = [
		...identity(answer, locale),
		...values(answer, locale),
		...supportColumns(answer, locale),
		...mark(locale)
	];
	return {
		columns: columns.map(({ cell: _, say, ...column }) =>
			say ? { ...column, written: answer.rows.map(say) } : column
		),
		rows: answer.rows.map((row) => columns.map(({ cell }) => cell(row))),
		notes,
		provenance
	};
}

function identity({ request }: Answer, locale: Locale): Filled[] {
	const words = exportWords[locale].column;
	return [
		{ key: 'rank', label: words.rank, kind: 'number', brief: true, cell: ({ rank }) => rank },
		{ key: request.by, label: 'ID', kind: 'text', cell: ({ key }) => key },
		{
			key: 'name',
			label: DIMENSION_LABEL[request.by][locale],
			kind: 'text',
			brief: true,
			cell: ({ name }) => name
		}
	];
}

function values(answer: Answer, locale: Locale): Filled[] {
	const { request } = answer;
	const measure = measureOf(request.measure);
	const words = exportWords[locale].column;
	const unit = columnUnitOf(answer.request);
	const shown = { unit, kind: 'number', brief: true } as const;
	const ceilings: Filled[] = [
		{
			...shown,
			key: 'ceiling',
			label: words.ceiling,
			cell: ({ high }) => high,
			say: (row) => ceilingOf(answer, row, locale) ?? NOTHING
		},
		{
			key: 'ceiling_open',
			label: words.open,
			kind: 'text',
			cell: ({ value, open }) => (value === null ? null : open ? 'yes' : 'no')
		}
	];
	return [
		{
			...shown,
			key: columnKeyOf(request.measure),
			label: measure.label[locale],
			cell: ({ value }) => value,
			say: (row) => valueOf(answer, row, locale)
		},
		...(measure.ceilings ? ceilings : []),
		...against(answer, locale)
	];
}

/** What a normalised number was before, and what it was divided by. */
function against({ request, constantDollars }: Answer, locale: Locale): Filled[] {
	const { denominator } = normalizationOf(request.per);
	if (!denominator) return [];
	const { unit } = measureOf(request.measure);
	/** The label of GDP says dollars; a unit would say them again. */
	const inItsDollars = (key: string, label: string) => {
		const money = { key, label, kind: 'number', unit: 'usd' } as const;
		const named = request.per === 'gdp' ? dollarsColumn(money, constantDollars, locale) : money;
		return { key: named.key, label: named.label };
	};
	return [
		{
			key: 'total',
			label: exportWords[locale].column.total,
			unit,
			kind: 'number',
			brief: true,
			cell: ({ total }) => total,
			say: ({ total }) => (total === null ? NOTHING : saidFigure(total, request.measure, locale))
		},
		{
			...inItsDollars(
				`${snake(denominator.label.en)}_${denominator.year}`,
				`${denominator.label[locale]} ${denominator.year}`
			),
			kind: 'number',
			cell: (row) => row.denominator
		}
	];
}

function supportColumns(answer: Answer, locale: Locale): Filled[] {
	if (measureOf(answer.request.measure).own) return ownSupport(locale);
	return answer.vintage === null ? support(answer, locale) : counter(answer, locale);
}

/** Of a reader's own file: how many rows a number is made of, never the rows. */
function ownSupport(locale: Locale): Filled[] {
	const heads = ownRowHeads(locale);
	const number = { kind: 'number', brief: true } as const;
	return [
		{ ...number, key: 'rows_known', label: heads.known, cell: ({ known }) => known },
		{ ...number, key: 'rows', label: heads.of, cell: ({ of }) => of }
	];
}

function support(answer: Answer, locale: Locale): Filled[] {
	const words = exportWords[locale].column;
	const unit = columnUnitOf(answer.request);
	const { parts: by } = answer.request;
	const keys = new Set(answer.rows.flatMap(({ parts }) => parts.map(({ key }) => key)));
	const number = { kind: 'number' } as const;
	const doubtful: Filled = {
		...number,
		key: 'doubtful',
		label: words.doubtful,
		unit: measureOf(answer.request.measure).unit,
		cell: ({ total, doubtful }) => (total === null ? null : doubtful)
	};
	const shared: Filled = {
		...number,
		key: 'shared',
		label: words.shared,
		cell: (row) => row.shared
	};
	return [
		...[...keys].map((key) => ({
			...number,
			key: `${by}_${key}`,
			label: partLabelOf(by, key, locale),
			unit,
			cell: ({ value, parts }: AnswerRow) =>
				value === null ? null : (parts.find((part) => part.key === key)?.value ?? 0)
		})),
		{ ...number, key: 'known', label: words.known, brief: true, cell: ({ known }) => known },
		{ ...number, key: 'of', label: words.of, brief: true, cell: ({ of }) => of },
		...(answer.request.by === 'county' ? [shared] : []),
		{ ...number, key: 'set_aside', label: words.setAside, cell: ({ setAside }) => setAside },
		...(measureOf(answer.request.measure).quantity ? [doubtful] : [])
	];
}

function counter({ vintage, request }: Answer, locale: Locale): Filled[] {
	const words = exportWords[locale].column;
	const text = { kind: 'text' } as const;
	return [
		{ ...text, key: 'counter', label: words.counter, cell: () => vintage?.counter ?? null },
		{ ...text, key: 'counted_on', label: words.countedOn, cell: () => vintage?.asOf ?? null },
		{ ...text, key: 'kind_counted', label: words.countKind, cell: () => request.countKind },
		{ ...text, key: 'counts', label: words.rule, cell: () => vintage?.inclusionRule ?? null }
	];
}

/** Why a cell is empty: no figure, nothing found and not reported are three things. */
function mark(locale: Locale): Filled[] {
	return [
		{
			key: 'mark',
			label: exportWords[locale].column.mark,
			kind: 'text',
			cell: (row) => (row.value === null ? row.mark : null)
		}
	];
}
