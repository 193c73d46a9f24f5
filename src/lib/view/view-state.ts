import type { AmountKind, Scope, Status } from '../domain/announcement';
import type { Day } from '../domain/partial-date';
import type { StateCode } from '../domain/place';
import type { CountKind } from '../domain/state-count';
import type { Sourcing } from '../domain/source';
import type { MeasureId } from './measures';
import type { NormalizationId } from './normalizations';
import type { Where } from './own/where';

export const DIMENSION_IDS = ['state', 'company', 'division', 'set', 'county'] as const;
/** What numbers are grouped by; a `set` is states the reader put together. */
export type DimensionId = (typeof DIMENSION_IDS)[number];

export const TABS = ['picture', 'table'] as const;
export type Tab = (typeof TABS)[number];

export const CHART_IDS = [
	'bars',
	'time',
	'scatter',
	'distribution',
	'multiples',
	'counters'
] as const;
/** How an answer is drawn. */
export type ChartId = (typeof CHART_IDS)[number];

export const PARTS_IDS = ['status', 'year', 'quarter', 'basis', 'kind', 'sourcing'] as const;
/** What divides a group's total; the segments always add up to it. */
export type PartsId = (typeof PARTS_IDS)[number];

export const PERIODS = ['quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

export const GROWTHS = ['cumulative', 'flow'] as const;
/** Over time: the total as of each period's end, or what each period added. */
export type Growth = (typeof GROWTHS)[number];

export const SCALE_IDS = ['linear', 'log'] as const;
export type ScaleId = (typeof SCALE_IDS)[number];

export const POINTS_IDS = ['project', 'group'] as const;
/** What one point of a scatter stands for. */
export type PointsId = (typeof POINTS_IDS)[number];

export const AXES_IDS = ['shared', 'free'] as const;
export type AxesId = (typeof AXES_IDS)[number];

export const DRAW_IDS = ['auto', 'shade', 'symbols'] as const;
/** How a map shows its numbers; `auto` draws totals as symbols and shades what is counted or normalised. */
export type DrawId = (typeof DRAW_IDS)[number];

export const CLASSES_IDS = ['auto', 'quantile', 'natural', 'equal', 'log', 'own'] as const;
/** How a map's classes are made; `auto` follows from the spread of the data. */
export type ClassesId = (typeof CLASSES_IDS)[number];

export const CLASS_COUNTS = [3, 4, 5, 6, 7] as const;
export type ClassCount = (typeof CLASS_COUNTS)[number];

export const SITES_IDS = ['facilities', 'frontier', 'own'] as const;
/**
 * Points over the areas of a map: mapped facilities (IM3), the largest AI sites with their observed power (Epoch AI), the rows of a
 * reader's own file.
 */
export type SitesId = (typeof SITES_IDS)[number];

export const DOLLARS_IDS = ['announced', 'constant'] as const;
/** Whose dollars money is in: those of each announcement's day, or all of the newest month with consumer prices. */
export type DollarsId = (typeof DOLLARS_IDS)[number];

export const SORT_IDS = ['newest', 'oldest', 'amount', 'company', 'state'] as const;
/** The order of the list of announcements. */
export type SortId = (typeof SORT_IDS)[number];

/** Everything a reader chose. It lives in the address and nowhere else. */
export interface ViewState {
	/** The beginning of the fingerprint of a reader's own file; such a view is addressed behind `#`, which no server sees. */
	readonly own: string | null;
	/** What the reader said of its cells, so that whoever has the link reads the file as he did; null where it speaks for itself. */
	readonly reading: string | null;
	/** Of the rows of that file. */
	readonly where: readonly Where[];
	readonly by: DimensionId;
	/**
	 * Keys of groups in the reader's order: state codes, company ids, divisions, sets such as `GA.NC.SC`, counties' codes.
	 * Empty is every group there is.
	 */
	readonly items: readonly string[];
	readonly measure: MeasureId;
	readonly per: NormalizationId;
	readonly dollars: DollarsId;
	/** The counter's edition for counts of data centers; null is the newest that covers all states. */
	readonly vintage: string | null;
	/** What was counted; two kinds are never added. */
	readonly countKind: CountKind;
	readonly parts: PartsId;
	readonly chart: ChartId;
	/** Over time. */
	readonly period: Period;
	readonly growth: Growth;
	/** The other measure of a scatter, to the right. */
	readonly against: MeasureId;
	readonly scale: ScaleId;
	readonly points: PointsId;
	/** Of small multiples. */
	readonly axes: AxesId;
	/** Of a map. */
	readonly draw: DrawId;
	readonly classes: ClassesId;
	readonly classCount: ClassCount;
	/** The reader's own inner class limits, ascending, in base units as normalised; read where `classes` is `own`. */
	readonly limits: readonly number[];
	readonly sites: readonly SitesId[];
	/** The group that stands out while the others fade. */
	readonly highlight: string | null;
	/** Filters: empty is no filter. Asking for `cancelled` among the statuses brings cancelled projects in. */
	readonly companies: readonly string[];
	readonly states: readonly StateCode[];
	readonly statuses: readonly Status[];
	readonly scopes: readonly Scope[];
	/** Of the money a project's floor rests on. */
	readonly kinds: readonly AmountKind[];
	readonly sourcings: readonly Sourcing[];
	/** Whole dollars a project's floor is at least, or at most; one without a figure is neither. */
	readonly atLeastUsd: number | null;
	readonly atMostUsd: number | null;
	/** First and last day of a project's newest announcement. */
	readonly announcedFrom: Day | null;
	readonly announcedTo: Day | null;
	/** Rows marked doubtful are read as though they had not been announced. */
	readonly withoutDoubtful: boolean;
	/** Null is no day: everything announced counts, with its newest status. */
	readonly asOf: Day | null;
	/** Words to find in a project's announcements. */
	readonly text: string;
	readonly sort: SortId;
	/** The state opened on the map. */
	readonly at: StateCode | null;
	readonly tab: Tab;
}

const START: ViewState = {
	own: null,
	reading: null,
	where: [],
	by: 'state',
	items: [],
	measure: 'floor',
	per: 'total',
	dollars: 'announced',
	vintage: null,
	countKind: 'all',
	parts: 'status',
	chart: 'bars',
	period: 'quarter',
	growth: 'cumulative',
	against: 'mw',
	scale: 'linear',
	points: 'project',
	axes: 'shared',
	draw: 'auto',
	classes: 'auto',
	classCount: 5,
	limits: [],
	sites: [],
	highlight: null,
	companies: [],
	states: [],
	statuses: [],
	scopes: [],
	kinds: [],
	sourcings: [],
	atLeastUsd: null,
	atMostUsd: null,
	announcedFrom: null,
	announcedTo: null,
	withoutDoubtful: false,
	asOf: null,
	text: '',
	sort: 'newest',
	at: null,
	tab: 'picture'
};

/** What stands side by side where the reader named nothing that can. */
export const START_ITEMS: Readonly<Record<DimensionId, readonly string[]>> = {
	state: ['NC', 'GA'],
	company: ['amazon', 'google', 'meta', 'microsoft'],
	division: ['south-atlantic', 'west-south-central'],
	set: ['GA.NC.SC', 'DC.MD.VA'],
	county: ['51107', '04013']
};

/** What narrows a selection of projects, all of it taken away. */
export const NO_FILTERS = {
	companies: [],
	states: [],
	statuses: [],
	scopes: [],
	kinds: [],
	sourcings: [],
	atLeastUsd: null,
	atMostUsd: null,
	announcedFrom: null,
	announcedTo: null,
	withoutDoubtful: false,
	asOf: null,
	text: ''
} satisfies Partial<ViewState>;

export type PageId = 'compare' | 'map' | 'announcements';

/** What each page shows before the reader has chosen anything; the address leaves these out. */
export const DEFAULTS: Readonly<Record<PageId, ViewState>> = {
	compare: { ...START, items: START_ITEMS.state },
	map: { ...START, measure: 'data_centers' },
	announcements: START
};

/** Groups that can stand side by side. */
export const MIN_ITEMS = 2;
export const MAX_ITEMS = 8;

/** The first worked comparison: Amazon in North Carolina and Georgia. */
export const AMAZON_NC_GA: ViewState = {
	...DEFAULTS.compare,
	companies: ['amazon']
};
