import { STATUSES } from '../domain/announcement';
import type { Atlas } from '../domain/atlas';
import { parts } from '../domain/parts';
import { newestFullVintage } from '../domain/state-count';
import type { Quantity } from '../domain/quantity';
import { dominant, doubtfulPart, tally, type Tally } from '../domain/tally';
import { classOf, quantileBreaks } from '../stats/classify';
import { ranks } from '../stats/rank';
import type { Answer, AnswerPart, AnswerRow, StatusKey, Whole } from './answer';
import { factsOf, NO_FACTS } from './facts';
import { groupsOf, membersByGroup, type Group } from './group';
import { markOf } from './mark';
import { measureOf } from './measures';
import { normalizationOf } from './normalizations';
import { selectionOf, tallyOptionsOf } from './selection';
import { NO_FILTERS, START_ITEMS, type ViewState } from './view-state';

const CLASSES = 5;
const STATUS_ORDER: readonly StatusKey[] = [...STATUSES, 'not_recorded'];

type Members = ReturnType<typeof membersByGroup>;
const NOBODY: Members = new Map();

type Unranked = Omit<AnswerRow, 'rank' | 'classIndex'>;

/** Answers a view from the atlas. A question that cannot be put (counts by company) is answered by the nearest one. */
export function ask(atlas: Atlas, asked: ViewState): Answer {
	const request = named(atlas, answerable(asked));
	const { quantity } = measureOf(request.measure);
	const groups = groupsOf(atlas, request);
	const vintage = quantity === null ? vintageOf(atlas, request) : null;
	const membersOf =
		quantity === null ? NOBODY : membersByGroup(selectionOf(atlas, request), request.by);
	const rows =
		quantity === null
			? groups.map((group) => countRow(atlas, request, vintage?.id ?? '', group))
			: tallyRows(atlas, request, groups, membersOf, quantity);
	const breaks = quantileBreaks(
		rows.flatMap(({ value }) => (value === null || value === 0 ? [] : [value])),
		CLASSES
	);
	return {
		request,
		rows: ranked(rows, breaks),
		breaks,
		vintage,
		companyNames: namesOf(request.companies, atlas.companies),
		stateNames: Object.fromEntries(
			atlas.states.flatMap(({ code, name }) =>
				request.states.includes(code) ? [[code, name]] : []
			)
		),
		whole: quantity === null ? null : wholeOf(request, groups, membersOf, quantity, rows),
		coverage: {
			known: rows.reduce((sum, { known }) => sum + known, 0),
			of: rows.reduce((sum, row) => sum + row.of, 0)
		},
		everyGroup: request.items.length === 0,
		dataThrough: atlas.dataThrough,
		dataVersion: atlas.dataVersion
	};
}

/**
 * Companies have neither denominators nor counts of data centers; counts are a counter's own and know no filter; words to
 * find belong to the list of announcements.
 */
function answerable(view: ViewState): ViewState {
	const counted = measureOf(view.measure).quantity === null;
	if (view.by === 'company')
		return { ...view, text: '', per: 'total', measure: counted ? 'floor' : view.measure };
	return counted ? { ...view, ...NO_FILTERS } : { ...view, text: '' };
}

/** Names that nobody has are passed over; where no group is left, the dimension's own start stands. */
function named(atlas: Atlas, view: ViewState): ViewState {
	const companies = view.companies.filter((id) => atlas.companies.some((one) => one.id === id));
	const keys = groupsOf(atlas, view).map(({ key }) => key);
	if (view.items.length === 0) return { ...view, companies };
	return { ...view, companies, items: keys.length > 0 ? keys : START_ITEMS[view.by] };
}

function vintageOf({ vintages, stateCounts, states }: Atlas, { vintage }: ViewState) {
	return (
		vintages.find(({ id }) => id === vintage) ??
		newestFullVintage(vintages, stateCounts, states.length)
	);
}

/** A partial edition reports some states only; the others are not reported, which is not 0. */
function countRow(atlas: Atlas, view: ViewState, vintageId: string, group: Group): Unranked {
	const found = atlas.stateCounts.find(
		(row) => row.vintageId === vintageId && row.state === group.key && row.kind === 'all'
	);
	return {
		...rowBase(group, view, found?.count ?? null, null, false),
		mark: found ? 'known' : 'not_reported',
		parts: [],
		known: found ? 1 : 0,
		of: 1,
		setAside: 0,
		doubtful: 0,
		dominant: [],
		nationalOnly: false,
		facts: NO_FACTS
	};
}

function tallyRows(
	atlas: Atlas,
	view: ViewState,
	groups: readonly Group[],
	membersOf: Members,
	quantity: Quantity
): Unranked[] {
	const companyName = new Map(atlas.companies.map(({ id, name }) => [id, name]));
	return groups.map((group) => {
		const members = membersOf.get(group.key) ?? [];
		const total = tally(members, quantity, tallyOptionsOf(view));
		return {
			...rowBase(group, view, total.low, quantity.dollars ? total.high : null, total.open),
			mark: markOf(total, members),
			parts: statusParts(total, scaleOf(view, group)),
			known: total.known,
			of: total.of,
			setAside: total.setAside.length,
			doubtful: doubtfulPart(total),
			dominant: dominant(total).map(({ project, low }) => ({
				projectId: project.id,
				company: companyName.get(project.newest.companyId) ?? project.newest.companyId,
				project: project.newest.project,
				share: low / (total.low ?? low)
			})),
			nationalOnly: total.nationalOnly,
			// What makes groups unequal is read where a few stand side by side.
			facts: view.items.length > 0 ? factsOf(total, members, tallyOptionsOf(view)) : NO_FACTS
		};
	});
}

/** The groups taken together as one selection; their own totals need not add up to it. */
function wholeOf(
	view: ViewState,
	groups: readonly Group[],
	membersOf: Members,
	quantity: Quantity,
	rows: readonly Unranked[]
): Whole {
	const members = groups.flatMap(({ key }) => membersOf.get(key) ?? []);
	const total = tally(members, quantity, tallyOptionsOf(view));
	const sumOfGroups = rows.reduce((sum, row) => sum + (row.total ?? 0), 0);
	return { low: total.low, doubtful: doubtfulPart(total), sumOfGroups };
}

function rowBase(
	group: Group,
	view: ViewState,
	total: number | null,
	totalHigh: number | null,
	open: boolean
) {
	const scale = scaleOf(view, group);
	return {
		key: group.key,
		name: group.name,
		value: scaled(total, scale),
		high: scaled(totalHigh, scale),
		open,
		total,
		totalHigh,
		denominator: group.state
			? (normalizationOf(view.per).denominator?.of(group.state) ?? null)
			: null
	};
}

/** What a total is multiplied by; null where a denominator is missing, which makes the value unknown. */
function scaleOf({ measure, per }: ViewState, { state }: Group): number | null {
	const { denominator, per: unit } = normalizationOf(per);
	if (!denominator) return 1;
	const divisor = state === null ? 0 : denominator.of(state);
	if (!(divisor > 0)) return null;
	return (measureOf(measure).unit === 'usd' ? unit.money : unit.other) / divisor;
}

function scaled(value: number | null, scale: number | null): number | null {
	return value === null || scale === null ? null : value * scale;
}

function statusParts(total: Tally, scale: number | null): AnswerPart[] {
	if (scale === null) return [];
	return parts(total, ({ project }): StatusKey => project.status ?? 'not_recorded')
		.map(({ key, low }) => ({ status: key, value: low * scale }))
		.toSorted((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status));
}

/** National plans have no rank among sites: they are compared within themselves only. */
function ranked(rows: readonly Unranked[], breaks: readonly number[]): AnswerRow[] {
	const among = rows.some(({ value, nationalOnly }) => value !== null && !nationalOnly);
	const places = ranks(rows.map((row) => (among && row.nationalOnly ? null : row.value)));
	return rows
		.map((row, index) => ({
			...row,
			rank: places[index] ?? null,
			classIndex: row.value === null || row.value === 0 ? null : classOf(row.value, breaks)
		}))
		.toSorted(
			(a, b) =>
				byRank(a.rank, b.rank) || (b.value ?? -1) - (a.value ?? -1) || (a.name < b.name ? -1 : 1)
		);
}

function namesOf(
	ids: readonly string[],
	companies: Atlas['companies']
): Readonly<Record<string, string>> {
	return Object.fromEntries(
		companies.flatMap(({ id, name }) => (ids.includes(id) ? [[id, name]] : []))
	);
}

function byRank(a: number | null, b: number | null): number {
	if (a === b) return 0;
	return (a ?? Infinity) - (b ?? Infinity);
}
