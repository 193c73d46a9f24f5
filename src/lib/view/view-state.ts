import type { Status } from '../domain/announcement';
import type { Day } from '../domain/partial-date';
import type { StateCode } from '../domain/place';
import type { MeasureId } from './measures';
import type { NormalizationId } from './normalizations';

export const DIMENSION_IDS = ['state', 'company'] as const;
/** What numbers are grouped by. */
export type DimensionId = (typeof DIMENSION_IDS)[number];

export const TABS = ['picture', 'table'] as const;
export type Tab = (typeof TABS)[number];

export const SORT_IDS = ['newest', 'oldest', 'amount', 'company', 'state'] as const;
/** The order of the list of announcements. */
export type SortId = (typeof SORT_IDS)[number];

/** Everything a reader chose. It lives in the address and nowhere else. */
export interface ViewState {
	readonly by: DimensionId;
	/** State codes or company ids, in the reader's order; empty is every group there is. */
	readonly items: readonly string[];
	readonly measure: MeasureId;
	readonly per: NormalizationId;
	/** The counter's edition for counts of data centers; null is the newest that covers all states. */
	readonly vintage: string | null;
	/** Filters: empty is no filter. Asking for `cancelled` among the statuses brings cancelled projects in. */
	readonly companies: readonly string[];
	readonly states: readonly StateCode[];
	readonly statuses: readonly Status[];
	/** Rows marked doubtful are read as though they had not been announced. */
	readonly withoutDoubtful: boolean;
	/** Null is no day: everything announced counts, with its newest status. */
	readonly asOf: Day | null;
	/** Words to find in the list of announcements. */
	readonly text: string;
	readonly sort: SortId;
	/** The state opened on the map. */
	readonly at: StateCode | null;
	readonly tab: Tab;
}

const START: ViewState = {
	by: 'state',
	items: [],
	measure: 'floor',
	per: 'total',
	vintage: null,
	companies: [],
	states: [],
	statuses: [],
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
	company: ['amazon', 'google', 'meta', 'microsoft']
};

/** What narrows a selection of projects, all of it taken away. */
export const NO_FILTERS = {
	companies: [],
	states: [],
	statuses: [],
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
