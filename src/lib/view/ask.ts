import type { Atlas } from '../domain/atlas';
import type { Project } from '../domain/project';
import { newestFullVintage, statesWith } from '../domain/state-count';
import type { Answer } from './answer';
import { classed } from './classing';
import { inDollarsOf, speaksOfMoney } from './constant-dollars';
import { countersData } from './counters-data';
import { distributionOf } from './distribution';
import { groupsOf, membersByGroup, type Group } from './group';
import { isCounters, measureOf } from './measures';
import { normalizationOf } from './normalizations';
import { ownAnswerable, showsOwn } from './own/answerable';
import { ownFigures, ownShown, ownTotal } from './own/figures';
import { overTime } from './over-time';
import { ranked, type Unranked } from './ranked';
import { countOfUs, countRow, ownRow, ratioRow, tallyRow } from './rows';
import { scaleOf, type Us } from './scale';
import { scatterOf } from './scatter';
import { selectionOf } from './selection';
import { canBeSetAgainst } from './set-against';
import { withShared } from './shared-counties';
import { tallied } from './tallied';
import { NO_FILTERS, START_ITEMS, type ViewState } from './view-state';
import { coverageOf, moneyOfRatio, notAllocated, wholeOf } from './whole';

/** Answers a view from the atlas. A question that cannot be put (counts by company) is answered by the nearest one. */
export function ask(whole: Atlas, asked: ViewState): Answer {
	const atlas = showsOwn(asked) ? whole : inDollarsOf(whole, asked);
	const dollars = atlas.constantDollars ? 'constant' : 'announced';
	const request = named(atlas, answerable(atlas, { ...asked, dollars }));
	const measure = measureOf(request.measure);
	const groups = groupsOf(atlas, request);
	const vintage = isCounters(measure) ? editionOf(atlas, request) : null;
	const selection = vintage ? [] : selectionOf(atlas, request);
	const us: Us = { states: atlas.states, total: usTotal(atlas, request, selection, vintage?.id) };
	const ownOf = measure.own ? ownFigures(atlas, request, measure.own, groups) : null;
	const membersOf = membersByGroup(selection, request);
	const companyName = new Map(atlas.companies.map(({ id, name }) => [id, name]));
	const rowOf = (group: Group): Unranked => {
		const members = membersOf.get(group.key) ?? [];
		if (measure.quantity)
			return tallyRow(request, group, members, measure.quantity, us, companyName);
		if (measure.ratio) return ratioRow(request, group, members, measure.ratio, us);
		if (ownOf) return ownRow(request, group, ownOf.get(group.key), us);
		return countRow(atlas, request, vintage?.id ?? '', group, us);
	};
	const naming =
		request.by === 'county' && !vintage && !ownOf
			? membersByGroup(selection, { by: 'county', measure: 'projects' })
			: null;
	const rows = groups.map((group) =>
		naming ? withShared(rowOf(group), naming.get(group.key) ?? []) : rowOf(group)
	);
	const { breaks, classing } = classed(
		rows.flatMap(({ value }) => (value === null || value === 0 ? [] : [value])),
		request
	);
	return {
		request,
		rows: ranked(rows, breaks),
		breaks,
		classing,
		vintage,
		companyNames: namesOf(request.companies, atlas.companies),
		stateNames: Object.fromEntries(
			atlas.states.flatMap(({ code, name }) =>
				request.states.includes(code) ? [[code, name]] : []
			)
		),
		whole: measure.quantity
			? wholeOf(request, groups, membersOf, measure.quantity, rows)
			: measure.ratio && moneyOfRatio(request, groups, membersOf, measure.ratio),
		notAllocated: measure.quantity && notAllocated(request, selection, measure.quantity),
		...drawnFrom(atlas, request, groups, us),
		coverage: coverageOf(request, groups, membersOf, rows),
		everyGroup: request.items.length === 0,
		constantDollars: speaksOfMoney(request) ? (atlas.constantDollars ?? null) : null,
		own: ownShown(atlas, request),
		dataThrough: atlas.dataThrough,
		dataVersion: atlas.dataVersion
	};
}

/** What kinds of chart other than bars are drawn from. */
function drawnFrom(
	atlas: Atlas,
	request: ViewState,
	groups: readonly Group[],
	us: Us
): Pick<Answer, 'time' | 'scatter' | 'distribution' | 'counters'> {
	const { chart } = request;
	const { quantity } = measureOf(request.measure);
	const scaled = groups.map((group) => ({
		key: group.key,
		name: group.name,
		scale: scaleOf(request, group, us)
	}));
	return {
		time:
			quantity && (chart === 'time' || chart === 'multiples')
				? overTime(atlas, request, scaled, quantity)
				: null,
		scatter: chart === 'scatter' ? scatterOf(atlas, request, groups) : null,
		distribution: chart === 'distribution' ? distributionOf(atlas, request, groups) : null,
		counters: chart === 'counters' ? countersData(atlas, request, groups, us) : null
	};
}

/**
 * Companies have no counts of data centers; counts are a counter's own, know no filter and make no trend; a
 * ratio is set against nothing further.
 */
function answerable(atlas: Atlas, wanted: ViewState): ViewState {
	const asked = showsOwn(wanted) ? ownAnswerable(atlas, wanted) : withCounts(atlas, wanted);
	if (showsOwn(asked)) return asked;
	const counters = isCounters(measureOf(asked.measure));
	if (counters && asked.by === 'county' && atlas.countyCounts.length > 0)
		return countiesCounted(asked);
	if (counters && asked.by !== 'company' && asked.by !== 'county')
		return { ...asked, ...NO_FILTERS, chart: asked.chart === 'counters' ? 'counters' : 'bars' };
	const view: ViewState = {
		...asked,
		...(counters && { measure: 'floor' }),
		...(asked.chart === 'counters' && { chart: 'bars' })
	};
	if (view.chart === 'distribution')
		return { ...view, per: 'total', measure: measureOf(view.measure).ratio ?? 'usd_per_mw' };
	if (view.chart === 'scatter') return { ...view, per: 'total', ...scatterable(view) };
	if (measureOf(view.measure).ratio !== null) return { ...view, per: 'total', chart: 'bars' };
	return canBeSetAgainst(view.per, view) ? view : { ...view, per: 'total' };
}

/** Tables without any count of data centers have no such question. */
function withCounts({ vintages }: Atlas, view: ViewState): ViewState {
	const none = vintages.length === 0 && isCounters(measureOf(view.measure));
	return none ? { ...view, measure: 'floor' } : view;
}

/** Sites are mapped by county and not by what is built there; which states' counties is no filter of what is counted. */
function countiesCounted(asked: ViewState): ViewState {
	const view: ViewState = {
		...asked,
		...NO_FILTERS,
		states: asked.states,
		countKind: 'all',
		chart: 'bars'
	};
	return canBeSetAgainst(view.per, view) ? view : { ...view, per: 'total' };
}

/** A single project's figures are its own: ratios and counts are points of groups, or none. */
function scatterable({ measure, against, points }: ViewState): Partial<ViewState> {
	const drawable = (id: ViewState['measure']) =>
		measureOf(id).quantity !== null || (points === 'group' && measureOf(id).ratio !== null);
	return {
		measure: drawable(measure) ? measure : 'floor',
		against: drawable(against) ? against : 'mw'
	};
}

/** The whole selection's total, where anything is set against it. */
function usTotal(
	atlas: Atlas,
	view: ViewState,
	selection: readonly Project[],
	vintageId: string | undefined
): number | null {
	if (normalizationOf(view.per).ofUs === null) return null;
	if (vintageId !== undefined) return countOfUs(atlas, vintageId, view.countKind);
	const { quantity, own } = measureOf(view.measure);
	if (own) return ownTotal(atlas, view, own);
	return quantity && tallied(selection, quantity, view).low;
}

/** Names that nobody has are passed over; where no group is left, the dimension's own start stands. */
function named(atlas: Atlas, view: ViewState): ViewState {
	const companies = view.companies.filter((id) => atlas.companies.some((one) => one.id === id));
	if (view.items.length === 0) return { ...view, companies };
	const keys = groupsOf(atlas, view).map(({ key }) => key);
	if (keys.length > 0) return { ...view, companies, items: keys };
	const start = { ...view, companies, items: START_ITEMS[view.by] };
	// Another folder of tables, or a reader's own, has other companies.
	return groupsOf(atlas, start).length > 0 ? start : { ...start, items: [] };
}

/** Counties have the counts of the one counter whose single sites are at hand. */
function editionOf(atlas: Atlas, view: ViewState) {
	if (view.by !== 'county') return vintageOf(atlas, view);
	return atlas.vintages.find(({ id }) => id === atlas.countyCounts[0]?.vintageId) ?? null;
}

/** A counter that did not count the kind asked for gives way to one that did. */
function vintageOf({ vintages, stateCounts }: Atlas, { vintage, countKind }: ViewState) {
	return (
		vintages.find(({ id }) => id === vintage && statesWith(stateCounts, id, countKind) > 0) ??
		newestFullVintage(vintages, stateCounts, countKind)
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
