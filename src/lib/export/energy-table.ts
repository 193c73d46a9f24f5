import { STATUSES } from '../domain/announcement';
import type { EnergyDeal } from '../domain/energy-deal';
import type { Locale } from '../domain/locale';
import { date } from '../format/date';
import { list } from '../format/list';
import { megawatts } from '../format/megawatts';
import { number } from '../format/number';
import { groupKeys, type DealNames, type EnergyAnswer } from '../view/energy-answer';
import type { DealPlaces } from '../view/energy-places';
import { wordsOf } from '../words';
import { energyWords } from '../words/energy';
import { energyFigureWords } from '../words/energy-figures';
import { dealGroupName } from '../words/energy-told';
import { sourceCell } from '../words/figure-told';
import { figureColumn, filledTable, textColumn } from './filled-table';
import type { Table } from './table';

type Cells = Pick<Table, 'columns' | 'rows'>;

/** The bars of an answer: a row for each group with its parts by status, and the pages its deals were read on. */
export function dealGroupTable(answer: EnergyAnswer, names: DealNames, locale: Locale): Cells {
	const { request, groups, deals } = answer;
	const words = energyWords[locale];
	const figure = energyFigureWords[locale];
	const { status: named } = wordsOf(locale);
	const own = (key: string) => deals.filter((deal) => groupKeys(deal, request.by).includes(key));
	return filledTable(groups, [
		textColumn(
			request.by,
			capitalized(words.groupings[request.by]),
			({ key }) => dealGroupName(key, request.by, names, locale),
			{ brief: true }
		),
		figureColumn('capacity', words.megawatts, 'mw', ({ capacityMw }) => capacityMw, {
			brief: true,
			say: ({ capacityMw }) => saidMw(capacityMw, locale)
		}),
		...STATUSES.map((status) =>
			figureColumn<(typeof groups)[number]>(
				`status_${status}`,
				named[status],
				'mw',
				// Of a group without a figure nothing is known, and that is not 0.
				({ parts, capacityMw }) =>
					capacityMw === null
						? null
						: (parts.find((part) => part.status === status)?.capacityMw ?? 0)
			)
		),
		...coverageColumns<(typeof groups)[number]>(locale),
		figureColumn('deals_shared', figure.column.shared, null, ({ shared }) => shared),
		textColumn('source', words.source, ({ key }) => sourcesOf(own(key)))
	]);
}

/** The map: a row for each state that a deal names, then what belongs to none of them alone. Together they are the total. */
export function dealPlaceTable(
	{ places, several, unnamed }: DealPlaces,
	names: DealNames,
	locale: Locale
): Cells {
	const words = energyWords[locale];
	const figure = energyFigureWords[locale];
	const rows = [
		...places.map((place) => ({ ...place, name: names.states.get(place.state) ?? place.state })),
		...[
			{ ...several, name: figure.severalRow },
			{ ...unnamed, name: figure.unnamedRow }
		]
			.filter(({ deals }) => deals.length > 0)
			.map(({ name, capacityMw, deals }) => {
				const known = deals.filter((deal) => deal.capacityMw !== null).length;
				return { name, capacityMw, deals, known, of: deals.length, shared: 0, state: null };
			})
	];
	return filledTable(rows, [
		textColumn('place', words.state, ({ name }) => name, { brief: true }),
		textColumn('state', 'USPS', ({ state }) => state),
		figureColumn('capacity', words.megawatts, 'mw', ({ capacityMw }) => capacityMw, {
			brief: true,
			say: ({ capacityMw }) => saidMw(capacityMw, locale)
		}),
		...coverageColumns<(typeof rows)[number]>(locale),
		figureColumn('deals_shared', figure.column.shared, null, ({ shared }) => shared, {
			brief: true,
			say: ({ shared }) => number(shared, locale)
		}),
		textColumn('source', words.source, ({ deals }) => sourcesOf(deals))
	]);
}

/** Every deal of an answer with all that is known of it and both its sources. */
export function dealTable(answer: EnergyAnswer, names: DealNames, locale: Locale): Cells {
	const words = energyWords[locale];
	const figure = energyFigureWords[locale];
	const counted = new Set(answer.total.counted);
	const reasons = new Map(answer.total.setAside.map(({ id, reason }) => [id, reason]));
	return filledTable<EnergyDeal>(answer.deals, [
		textColumn('id', 'ID', ({ id }) => id),
		textColumn('announced', words.date, ({ announcedOn }) => announcedOn, {
			brief: true,
			say: ({ announcedOn }) => date(announcedOn, locale)
		}),
		textColumn(
			'company',
			words.company,
			({ companyId }) => names.companies.get(companyId) ?? companyId,
			{ brief: true }
		),
		textColumn('supplier', words.supplier, ({ suppliers }) => list(suppliers, locale), {
			brief: true
		}),
		textColumn('states', words.state, ({ states }) => states.join(';'), { brief: true }),
		textColumn('counties', wordsOf(locale).unequal.counties, ({ counties }) => counties.join('; ')),
		textColumn('plant', words.plant, ({ plant }) => plant),
		textColumn('technology', words.technology, ({ technology }) => words.technologies[technology], {
			brief: true
		}),
		textColumn('deal', figure.column.kind, ({ dealType }) => words.types[dealType]),
		figureColumn('capacity', words.megawatts, 'mw', ({ capacityMw }) => capacityMw, {
			brief: true,
			say: ({ capacityMw }) => saidMw(capacityMw, locale)
		}),
		textColumn('counts', figure.column.counts, ({ id }) =>
			counted.has(id) ? 'yes' : (reasons.get(id) ?? null)
		),
		figureColumn('start', words.start, null, ({ startYear }) => startYear),
		figureColumn('years', figure.column.years, null, ({ termYears }) => termYears),
		textColumn('status', words.status, ({ status }) => wordsOf(locale).status[status], {
			brief: true
		}),
		textColumn('status_day', wordsOf(locale).unequal.statusDay, ({ statusAsOf }) => statusAsOf),
		textColumn('source', words.source, ({ sources: [first] }) => first?.url ?? null),
		textColumn('source_said', words.source, ({ sources: [first] }) =>
			first ? sourceCell(first) : null
		),
		textColumn('second_source', words.source, ({ sources: [, second] }) => second?.url ?? null),
		textColumn('note', words.note, ({ note }) => note)
	]);
}

interface Covered {
	readonly known: number;
	readonly of: number;
}

function coverageColumns<T extends Covered>(locale: Locale) {
	const { column } = energyFigureWords[locale];
	return [
		figureColumn<T>('deals_known', column.known, null, ({ known }) => known, {
			brief: true,
			say: ({ known }) => number(known, locale)
		}),
		figureColumn<T>('deals_of', column.of, null, ({ of }) => of, {
			brief: true,
			say: ({ of }) => number(of, locale)
		})
	];
}

function sourcesOf(deals: readonly EnergyDeal[]): string {
	const cells = deals.flatMap(({ sources }) => sources.map(sourceCell));
	return [...new Set(cells)].join('; ');
}

function saidMw(value: number | null, locale: Locale): string {
	return value === null ? energyWords[locale].noCapacity : megawatts(value, locale);
}

function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
