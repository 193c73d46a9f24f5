import type { Locale } from '../domain/locale';
import { number } from '../format/number';
import { quantity } from '../format/quantity';
import type { BuiltSite } from '../view/built-sites';
import type { Ladder, RungFigure } from '../view/ladder';
import { wordsOf } from '../words';
import { buildOutWords } from '../words/build-out';
import { dollarsColumn } from './dollars-column';
import { figureColumn, filledTable, textColumn } from './filled-table';
import type { Table } from './table';

type Cells = Pick<Table, 'columns' | 'rows'>;

/** A row for each status, and all of them together. `source` is where their rows come from. */
export function ladderTable(
	{ rungs, all, constantDollars }: Ladder,
	source: string,
	locale: Locale
): Cells {
	const words = buildOutWords[locale];
	const { status: named, mark, list } = wordsOf(locale);
	const rows = [
		...rungs.map((rung) => ({ ...rung, name: named[rung.status] })),
		{ ...all, status: 'all' as const, name: words.all }
	];
	type Row = (typeof rows)[number];
	const figures = (key: 'usd' | 'mw', label: string) => {
		const of = (row: Row): RungFigure => row[key];
		const name = key === 'usd' ? 'floor' : 'mw';
		return [
			figureColumn<Row>(name, label, key, (row) => of(row).low, {
				brief: true,
				say: (row) => {
					const { low } = of(row);
					return low === null ? mark.no_figure : quantity(low, key, locale, 'down');
				}
			}),
			figureColumn<Row>(`${name}_known`, words.column.known, null, (row) => of(row).known),
			figureColumn<Row>(`${name}_of`, words.column.of, null, (row) => of(row).of)
		];
	};
	const table = filledTable<Row>(rows, [
		textColumn('status', words.status, ({ status }) => status, {
			brief: true,
			say: ({ name }) => name
		}),
		figureColumn('projects', words.projects, 'projects', ({ projects }) => projects, {
			brief: true,
			say: ({ projects }) => number(projects, locale)
		}),
		...figures('usd', words.dollars),
		...figures('mw', words.megawatts),
		textColumn('source', list.source, () => source)
	]);
	return {
		...table,
		columns: table.columns.map((column) => dollarsColumn(column, constantDollars, locale))
	};
}

/** A row for each site: what was seen, what is projected, and what was announced of it. */
export function siteTable(sites: readonly BuiltSite[], source: string, locale: Locale): Cells {
	const words = buildOutWords[locale];
	const say = (value: number | null | undefined, none: string) =>
		value === null || value === undefined ? none : quantity(value, 'mw', locale, 'nearest');
	return filledTable(sites, [
		textColumn('site', words.site, ({ name }) => name, { brief: true }),
		textColumn('owner', words.column.owner, ({ owner }) => owner),
		figureColumn(
			'observed_power',
			words.observed,
			'mw',
			({ observed }) => observed?.powerMw ?? null,
			{
				brief: true,
				say: ({ observed }) => say(observed?.powerMw, words.notYet)
			}
		),
		textColumn('observed_day', words.column.observedDay, ({ observed }) => observed?.day ?? null),
		figureColumn(
			'projected_power',
			words.projected,
			'mw',
			({ projected }) => projected?.powerMw ?? null,
			{ brief: true, say: ({ projected }) => say(projected?.powerMw, words.noProjection) }
		),
		textColumn(
			'projected_day',
			words.column.projectedDay,
			({ projected }) => projected?.day ?? null
		),
		figureColumn('announced_power', words.announced, 'mw', ({ announcedMw }) => announcedMw, {
			brief: true,
			say: ({ announcedMw }) => say(announcedMw, words.noMw)
		}),
		textColumn('announcements', words.announcements, ({ announcements }) =>
			announcements.map(({ row }) => row.id).join(';')
		),
		textColumn('source', wordsOf(locale).list.source, () => source)
	]);
}

/** A row for each step of sites: the lines as numbers, what was observed and what is projected. */
export function siteStepTable(sites: readonly BuiltSite[], source: string, locale: Locale): Cells {
	const words = buildOutWords[locale];
	const steps = sites.flatMap(({ name, owner, steps: own }) =>
		own.map((step) => ({ name, owner, ...step }))
	);
	return filledTable(steps, [
		textColumn('site', words.site, ({ name }) => name, { brief: true }),
		textColumn('owner', words.column.owner, ({ owner }) => owner),
		textColumn('day', words.column.day, ({ day }) => day, { brief: true }),
		figureColumn('site_power', words.column.power, 'mw', ({ powerMw }) => powerMw, { brief: true }),
		textColumn(
			'seen',
			words.column.seen,
			({ projected }) => (projected ? 'projected' : 'observed'),
			{
				brief: true,
				say: ({ projected }) => words.lines[projected ? 'projected' : 'observed']
			}
		),
		textColumn('said', words.column.said, ({ says }) => says),
		textColumn('source', wordsOf(locale).list.source, () => source)
	]);
}
