import type { Amount } from '../domain/amount';
import type { Locale } from '../domain/locale';
import { date } from '../format/date';
import { citiesOf } from '../domain/cities';
import { list as listOf } from '../format/list';
import type { AnnouncementList, ListedAnnouncement } from '../view/announcement-list';
import { wordsOf } from '../words';
import { amountOf } from '../words/amount';
import { dollarsNotes, dollarsPhrases, withPriceSource } from '../words/constant-dollars';
import { standingOf } from '../words/standing';
import { dollarsColumn } from './dollars-column';
import type { Cell, Column, Table } from './table';

interface Filled extends Omit<Column, 'written'> {
	readonly cell: (entry: ListedAnnouncement) => Cell;
	/** The cell as people say it. */
	readonly say?: (entry: ListedAnnouncement) => string;
}

/** The list of announcements as a table: every field a total is made from, and both sources. */
export function listTableOf(list: AnnouncementList, locale: Locale, address: string): Table {
	const words = wordsOf(locale);
	const columns = columnsOf(list, locale);
	return {
		columns: columns.map(({ cell: _, say, ...column }) =>
			say ? { ...column, written: list.rows.map(say) } : column
		),
		rows: list.rows.map((entry) => columns.map(({ cell }) => cell(entry))),
		notes: dollarsNotes(list.constantDollars, locale),
		provenance: {
			title: words.list.title,
			subtitle: subtitleOf(list, locale),
			sources: withPriceSource(
				words.figure.sourceAnnouncements(date(list.dataThrough, locale)),
				list.constantDollars,
				locale
			),
			licence: words.figure.licence,
			dataVersion: list.dataVersion,
			address
		}
	};
}

/** Without the extension; carries the filters and the day. */
export function listFileNameOf({
	request,
	dataThrough,
	constantDollars
}: AnnouncementList): string {
	const { companies, states, statuses, text, withoutDoubtful, asOf } = request;
	const dollars = constantDollars ? 'constant-dollars' : '';
	const searched = text.replace(/[^a-z0-9]+/gi, '-').slice(0, 30);
	const doubtful = withoutDoubtful ? 'without-doubtful' : '';
	const day = asOf ?? dataThrough;
	const choices = [...companies, ...states, ...statuses, searched, doubtful, dollars];
	return ['capex-atlas', 'announcements', ...choices.filter((part) => part !== '')]
		.join('_')
		.slice(0, 111 - day.length)
		.concat('_', day);
}

/** How many rows match, and the filters in words. */
function subtitleOf(list: AnnouncementList, locale: Locale): string {
	const words = wordsOf(locale);
	const { companies, states, statuses, text, withoutDoubtful, asOf } = list.request;
	const names = (ids: readonly string[], name: (entry: ListedAnnouncement) => [string, string]) =>
		ids.map((id) => list.rows.map(name).find(([key]) => key === id)?.[1] ?? id);
	return [
		words.list.shown(`${list.matching}`, `${list.all}`),
		...names(companies, ({ row, company }) => [row.companyId, company]),
		...names(states, ({ row, stateName }) => [row.state ?? '', stateName ?? '']),
		...statuses.map((status) => words.status[status]),
		text === '' ? '' : words.list.searched(text),
		withoutDoubtful ? words.controls.doubtful : '',
		...dollarsPhrases(list.constantDollars, locale),
		asOf === null ? '' : `${words.controls.asOf} ${date(asOf, locale)}`
	]
		.filter((part) => part !== '')
		.join(' · ');
}

function columnsOf({ constantDollars }: AnnouncementList, locale: Locale): Filled[] {
	const words = wordsOf(locale);
	const text = (key: string, label: string, cell: Filled['cell'], brief = false): Filled => ({
		key,
		label,
		kind: 'text',
		brief,
		cell
	});
	const figure = (key: string, label: string, unit: string, cell: Filled['cell']): Filled => ({
		key,
		label,
		unit,
		kind: 'number',
		cell
	});
	return [
		text('id', 'ID', ({ row }) => row.id),
		{
			...text('announced', words.list.date, ({ row }) => row.announcedOn, true),
			say: ({ row }) => date(row.announcedOn, locale)
		},
		text('company', words.table.company, ({ company }) => company, true),
		text('project', words.arithmetic.project, ({ row }) => row.project, true),
		text('state', words.table.state, ({ row }) => row.state, true),
		text('counties', words.unequal.counties, ({ row }) =>
			row.counties.map(({ fips }) => fips).join(';')
		),
		text('place', words.list.where, ({ row }) =>
			[...citiesOf(row), ...row.counties.map(({ name }) => name)].join(', ')
		),
		text(
			'amount_as_put',
			words.list.amount,
			({ row }) => amountOf(row.amount?.announced ?? row.amount, locale),
			true
		),
		...money(constantDollars, locale),
		text('basis', words.unequal.basis, ({ row }) => row.amount?.basis ?? null),
		text('kind', words.map.kind, ({ row }) => row.kind),
		figure('permanent_jobs', words.list.jobs, 'jobs', ({ row }) => row.jobsPermanent),
		figure('power', words.list.power, 'mw', ({ row }) => row.powerMw),
		{
			...text('status', words.list.status, ({ row, statusKnown }) =>
				statusKnown ? row.status : null
			),
			brief: true,
			say: ({ row, statusKnown }) => words.status[statusKnown ? row.status : 'not_recorded']
		},
		text('status_day', words.unequal.statusDay, ({ row }) => row.statusAsOf),
		text('sourcing', words.list.sourcing, ({ row }) => row.sourcing),
		text('standing', words.list.standing, ({ standing }) => standingOf(standing, locale)),
		text('partners', words.list.partners, ({ row }) =>
			row.partners.length > 0 ? listOf(row.partners, locale) : null
		),
		text('source', words.list.source, ({ row }) => row.sources[0]?.url ?? null),
		text('second_source', words.list.source, ({ row }) => row.sources[1]?.url ?? null),
		text('note', words.list.note, ({ row }) => row.note)
	];
}

/** As the source put it, and beside it in constant dollars where those are asked for. */
function money(dollars: AnnouncementList['constantDollars'], locale: Locale): Filled[] {
	const words = wordsOf(locale);
	const usd = (key: string, label: string, cell: Filled['cell']): Filled => ({
		...{ key, label, unit: 'usd', kind: 'number', cell }
	});
	const low = (amount: Amount | null) => amount?.usd ?? null;
	const high = (amount: Amount | null) => amount?.highUsd ?? null;
	const announced = ({ row: { amount } }: ListedAnnouncement) => amount?.announced ?? amount;
	return [
		usd('amount', words.unequal.amount, (entry) => low(announced(entry))),
		usd('amount_high', words.table.ceiling, (entry) => high(announced(entry))),
		...(dollars
			? [
					usd('amount', words.unequal.amount, ({ row }) => low(row.amount)),
					usd('amount_high', words.table.ceiling, ({ row }) => high(row.amount))
				].map((column) => dollarsColumn(column, dollars, locale))
			: [])
	];
}
