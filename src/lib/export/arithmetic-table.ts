import type { Amount } from '../domain/amount';
import type { Locale } from '../domain/locale';
import { date } from '../format/date';
import type { Arithmetic, ArithmeticLine } from '../view/arithmetic';
import { measureOf } from '../view/measures';
import { wordsOf } from '../words';
import { arithmeticWords, askedOf } from '../words/arithmetic';
import { dollarsNotes, withPriceSource } from '../words/constant-dollars';
import { dollarsColumn } from './dollars-column';
import type { Cell, Column, Table } from './table';

/** A column and how a line fills it. */
type Filled = Omit<Column, 'written'> & { readonly cell: (line: ArithmeticLine) => Cell };

/** Without the extension and the day. */
const LONGEST = 100;

/** The rows a total was made from, counted and set aside, as a table. The counted column adds up to the total. */
export function arithmeticTableOf(
	arithmetic: Arithmetic,
	name: string,
	locale: Locale,
	address: string
): Table {
	const words = wordsOf(locale);
	const columns = [
		...identity(locale),
		...(measureOf(arithmetic.measure).unit === 'usd' ? stated(locale) : []),
		...worth(arithmetic, locale).map((column) =>
			dollarsColumn(column, arithmetic.constantDollars, locale)
		),
		...standing(locale),
		...sources(locale)
	];
	const lines = [...arithmetic.counted, ...arithmetic.setAside];
	return {
		columns: columns.map(({ cell: _, ...column }) => column),
		rows: lines.map((line) => columns.map(({ cell }) => cell(line))),
		notes: [
			arithmeticWords[locale].setAsideNote,
			...dollarsNotes(arithmetic.constantDollars, locale)
		],
		provenance: {
			title: words.arithmetic.heading(name),
			subtitle: askedOf(arithmetic, locale),
			sources: withPriceSource(
				words.figure.sourceAnnouncements(date(arithmetic.dataThrough, locale)),
				arithmetic.constantDollars,
				locale
			),
			licence: words.figure.licence,
			dataVersion: arithmetic.dataVersion,
			address
		}
	};
}

/** Without the extension: what is measured, of whom, with which filters, as of which day. */
export function arithmeticFileNameOf(
	{
		request,
		dataThrough,
		constantDollars
	}: Pick<Arithmetic, 'request' | 'dataThrough' | 'constantDollars'>,
	name: string
): string {
	const { companies, states, statuses, withoutDoubtful } = request;
	const parts = [
		'rows-of',
		measureOf(request.measure).label.en,
		name,
		...companies,
		...states,
		...statuses,
		withoutDoubtful ? 'without-doubtful' : '',
		constantDollars ? 'constant-dollars' : ''
	].map(slug);
	return ['capex-atlas', ...parts.filter((part) => part !== '')]
		.join('_')
		.slice(0, LONGEST)
		.concat('_', request.asOf ?? dataThrough);
}

function identity(locale: Locale): Filled[] {
	const words = wordsOf(locale);
	return [
		text('project_id', 'ID', ({ projectId }) => projectId),
		text('company', words.table.company, ({ company }) => company),
		text('project', words.arithmetic.project, ({ project }) => project),
		text('state', words.table.state, ({ row }) => row.state),
		text('counties', arithmeticWords[locale].column.counties, ({ row }) =>
			row.counties.map(({ fips }) => fips).join(';')
		),
		text('announced', words.arithmetic.date, ({ row }) => row.announcedOn),
		text('status', words.arithmetic.status, ({ status }) => status)
	];
}

/** The amount as its source put it, from the row it rests on. */
function stated(locale: Locale): Filled[] {
	const words = wordsOf(locale);
	const { column } = arithmeticWords[locale];
	return [
		text('basis', words.unequal.basis, (line) => amountRow(line).amount?.basis ?? null),
		figure('amount', words.list.amount, 'usd', (line) => announced(line)?.usd ?? null),
		figure('amount_high', column.amountHigh, 'usd', (line) => announced(line)?.highUsd ?? null),
		text('kind', column.kind, (line) => amountRow(line).kind),
		text('amount_row', column.amountRow, (line) =>
			amountRow(line).amount === null ? null : amountRow(line).id
		),
		text('ceiling_row', column.ceilingRow, ({ ceilingFrom }) => ceilingFrom?.id ?? null)
	];
}

/** What each project says by itself, and what of it is in the total. */
function worth({ measure }: Arithmetic, locale: Locale): Filled[] {
	const { unit, label, ceilings } = measureOf(measure);
	const { arithmetic } = wordsOf(locale);
	const { column } = arithmeticWords[locale];
	const key = (of: string) => (ceilings ? `floor_${of}` : of);
	const named = (more: string) => `${ceilings ? arithmetic.floor : label[locale]}, ${more}`;
	return [
		figure(key('own'), named(column.own), unit, ({ own }) => own?.low ?? null),
		...(ceilings
			? [figure('ceiling_own', column.ownCeiling, unit, ({ own }) => own?.high ?? null)]
			: []),
		figure(key('counted'), named(column.counted), unit, (line) => line.low),
		...(ceilings
			? [figure('ceiling_counted', column.ceilingCounted, unit, (line) => line.high)]
			: []),
		text('open', column.open, ({ low, open }) => (low === null ? null : yesOrNo(open))),
		figure('doubtful', wordsOf(locale).sourcing.doubtful, unit, (line) =>
			line.low === null ? null : line.doubtful
		)
	];
}

function standing(locale: Locale): Filled[] {
	const { column } = arithmeticWords[locale];
	return [
		text('counts', column.counts, ({ reason }) => yesOrNo(reason === null)),
		text('reason', column.reason, ({ reason }) => reason),
		text('within_plan', column.within, ({ within }) => within?.projectId ?? null),
		text('pieces', column.pieces, ({ pieces }) =>
			pieces.map(({ projectId }) => projectId).join(';')
		),
		text('raised_by_pieces', column.raised, ({ pieces, raisedByPieces }) =>
			pieces.length === 0 ? null : yesOrNo(raisedByPieces)
		)
	];
}

function sources(locale: Locale): Filled[] {
	const words = wordsOf(locale);
	const { column } = arithmeticWords[locale];
	const source = (line: ArithmeticLine, at: number) => amountRow(line).sources[at];
	return [
		text('sourcing', words.list.sourcing, (line) => amountRow(line).sourcing),
		text('publisher', column.publisher, (line) => source(line, 0)?.publisher ?? null),
		text('source', words.arithmetic.source, (line) => source(line, 0)?.url ?? null),
		text('second_source', column.secondSource, (line) => source(line, 1)?.url ?? null)
	];
}

/** As the source put it, whatever dollars the total is in. */
function announced(line: ArithmeticLine): Amount | null {
	const { amount } = amountRow(line);
	return amount?.announced ?? amount;
}

/** The row a line's figure rests on. */
function amountRow({ row, amountFrom }: ArithmeticLine) {
	return amountFrom ?? row;
}

function text(key: string, label: string, cell: Filled['cell']): Filled {
	return { key, label, kind: 'text', cell };
}

function figure(key: string, label: string, unit: string, cell: Filled['cell']): Filled {
	return { key, label, unit, kind: 'number', cell };
}

function yesOrNo(yes: boolean): string {
	return yes ? 'yes' : 'no';
}

function slug(part: string): string {
	return part
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.toLowerCase();
}
