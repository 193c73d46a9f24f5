import { TECHNOLOGIES, type Technology } from '../domain/energy-deal';
import { STATE_CODES, type StateCode } from '../domain/place';
import { choiceOf, optionalOf, readQuery, writeQuery, type QueryCodec } from './query-codec';
import { TABS, type Tab } from './view-state';

/** What the bars stand for. */
export const DEAL_GROUPINGS = ['technology', 'start', 'state', 'company'] as const;
export type DealGrouping = (typeof DEAL_GROUPINGS)[number];

export const DEAL_SORTS = ['newest', 'largest', 'company', 'start'] as const;
export type DealSort = (typeof DEAL_SORTS)[number];

/** Stands for what a deal does not name: a state, a first year. */
export const NOT_NAMED = 'none';

/** What a reader asked of the power deals. */
export interface EnergyView {
	readonly technology: Technology | null;
	readonly supplier: string | null;
	readonly state: StateCode | typeof NOT_NAMED | null;
	readonly company: string | null;
	/** Four digits, or what stands for a year that is not stated. */
	readonly start: string | null;
	readonly by: DealGrouping;
	readonly sort: DealSort;
	/** Of the bars, and of the map. */
	readonly tab: Tab;
	readonly map: Tab;
}

export const ENERGY_START: EnergyView = {
	technology: null,
	supplier: null,
	state: null,
	company: null,
	start: null,
	by: 'technology',
	sort: 'newest',
	tab: 'picture',
	map: 'picture'
};

/** Longer than any name; an address is no place for more. */
const LONGEST_NAME = 120;

const CODEC: QueryCodec<EnergyView> = {
	technology: optionalOf('technology', isOneOf(TECHNOLOGIES)),
	supplier: optionalOf('supplier', isName),
	state: optionalOf('state', isOneOf([...STATE_CODES, NOT_NAMED])),
	company: optionalOf('company', isName),
	start: optionalOf('start', (text): text is string => text === NOT_NAMED || /^\d{4}$/.test(text)),
	by: choiceOf('by', DEAL_GROUPINGS),
	sort: choiceOf('sort', DEAL_SORTS),
	tab: choiceOf('tab', TABS),
	map: choiceOf('map', TABS)
};

/** The view an address asks for; what cannot be read is left at its default. */
export function readEnergy(query: URLSearchParams | string): EnergyView {
	return readQuery(CODEC, query, ENERGY_START);
}

/** The address of a view, defaults left out. */
export function writeEnergy(view: EnergyView): string {
	return writeQuery(CODEC, view, ENERGY_START);
}

function isName(text: string): text is string {
	return text.length <= LONGEST_NAME;
}

function isOneOf<T extends string>(values: readonly T[]): (text: string) => text is T {
	return (text): text is T => values.some((value) => value === text);
}
