import { AMOUNT_KINDS, SCOPES, STATUSES } from '../domain/announcement';
import { isDay } from '../domain/partial-date';
import { STATE_CODES } from '../domain/place';
import { SOURCINGS } from '../domain/source';
import { COUNT_KINDS } from '../domain/state-count';
import { MEASURE_IDS, type MeasureId } from './measures';
import { NORMALIZATION_IDS } from './normalizations';
import { isOwnMeasureId, readOwnMeasureId } from './own/measure-id';
import { readWhere, writeWhere } from './own/where';
import {
	AXES_IDS,
	CHART_IDS,
	CLASS_COUNTS,
	CLASSES_IDS,
	DIMENSION_IDS,
	DOLLARS_IDS,
	DRAW_IDS,
	GROWTHS,
	MAX_ITEMS,
	NO_FILTERS,
	PARTS_IDS,
	PERIODS,
	POINTS_IDS,
	SCALE_IDS,
	SITES_IDS,
	SORT_IDS,
	TABS,
	type ViewState
} from './view-state';

/** How one choice is written in the address. `read` gives null for what it cannot accept. */
interface Param<T> {
	readonly name: string;
	readonly read: (text: string) => T | null;
	readonly write: (value: T) => string;
}

const DECIMAL = /^\d{1,20}(\.\d{1,30})?(e[+-]?\d{1,2})?$/;
/** How the fragment begins that is a view. */
const OWN = '#own=';
const MOST_SAID = 4000;
const MOST_CLASSES = Math.max(...CLASS_COUNTS);

/** A set's states are joined by full stops. */
const ID = /^[a-z0-9][a-z0-9.-]*$/i;

/** Adding a field to ViewState without a line here does not compile. */
const PARAMS: { readonly [K in keyof ViewState]: Param<ViewState[K]> } = {
	own: optional('own', (text) => /^[0-9a-f]{16}$/.test(text)),
	reading: optional('reading', isReading),
	where: {
		name: 'where',
		read: (text) => {
			const filters = text === '' ? [] : text.split(',').map(readWhere);
			return filters.includes(null) ? null : filters.flatMap((one) => one ?? []).slice(0, 20);
		},
		write: (filters) => filters.map(writeWhere).join(',')
	},
	by: choice('by', DIMENSION_IDS),
	items: list('show', (text) => (ID.test(text) ? text : null), MAX_ITEMS),
	measure: measure('measure'),
	per: choice('per', NORMALIZATION_IDS),
	dollars: choice('dollars', DOLLARS_IDS),
	vintage: optional('vintage', (text) => ID.test(text)),
	countKind: choice('count', COUNT_KINDS),
	parts: choice('parts', PARTS_IDS),
	chart: choice('chart', CHART_IDS),
	period: choice('period', PERIODS),
	growth: choice('growth', GROWTHS),
	against: measure('against'),
	scale: choice('scale', SCALE_IDS),
	points: choice('points', POINTS_IDS),
	axes: choice('axes', AXES_IDS),
	draw: choice('draw', DRAW_IDS),
	classes: choice('classes', CLASSES_IDS),
	classCount: {
		name: 'k',
		read: (text) => CLASS_COUNTS.find((count) => `${count}` === text) ?? null,
		write: (count) => `${count}`
	},
	limits: limits('limits'),
	sites: list('sites', oneOf(SITES_IDS)),
	highlight: optional('highlight', (text) => ID.test(text)),
	companies: list('company', (text) => (ID.test(text) ? text.toLowerCase() : null)),
	states: list('state', oneOf(STATE_CODES)),
	statuses: list('status', oneOf(STATUSES)),
	scopes: list('scope', oneOf(SCOPES)),
	kinds: list('kind', oneOf(AMOUNT_KINDS)),
	sourcings: list('sourcing', oneOf(SOURCINGS)),
	atLeastUsd: optionalAmount('min'),
	atMostUsd: optionalAmount('max'),
	announcedFrom: optional('from', isDay),
	announcedTo: optional('to', isDay),
	withoutDoubtful: {
		name: 'doubtful',
		read: (text) => (text === 'out' ? true : text === 'in' ? false : null),
		write: (out) => (out ? 'out' : 'in')
	},
	asOf: optional('asof', isDay),
	text: { name: 'q', read: (text) => text.slice(0, 200), write: (text) => text },
	sort: choice('sort', SORT_IDS),
	at: optionalChoice('at', STATE_CODES),
	tab: choice('tab', TABS)
};

const KEYS = Object.keys(PARAMS) as readonly (keyof ViewState)[];

/** The view an address asks for. Unknown names and values that cannot be read fall back to `start`; it never throws. */
export function readView(query: URLSearchParams | string, start: ViewState): ViewState {
	const params = new URLSearchParams(
		typeof query === 'string' && query.startsWith('#') ? query.slice(1) : query
	);
	return KEYS.reduce((view, key) => readOne(view, key, params), start);
}

/**
 * The address of a view: fixed order, and what `start` has already is left out. It is empty or starts with `?`; that of a reader's own file
 * starts with `#`, and no server sees it.
 */
export function writeView(view: ViewState, start: ViewState): string {
	const pairs = KEYS.map((key) => writeOne(view, start, key)).filter((pair) => pair !== null);
	if (pairs.length === 0) return '';
	return `${view.own === null ? '?' : '#'}${pairs.join('&')}`;
}

/** An address of a view of a reader's own file without the filters that `told`, the same view as it is told to others, no longer has. */
export function withoutFilterParams(address: string, told: ViewState): string {
	const [path = '', fragment] = address.split('#');
	if (fragment === undefined) return address;
	const filters = [...(Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[]), 'where'] as const;
	const gone: readonly string[] = filters
		.filter(
			(key) => JSON.stringify(told[key]) === JSON.stringify({ ...NO_FILTERS, where: [] }[key])
		)
		.map((key) => PARAMS[key].name);
	const kept = fragment.split('&').filter((pair) => !gone.includes(pair.split('=')[0] ?? ''));
	return `${path}#${kept.join('&')}`;
}

/** Whether an address is of a view of a reader's own file, which only he has. */
export function isOwnAddress(address: string): boolean {
	return address.includes(OWN);
}

/** The part of an address that says the view: the fragment where it is that of a reader's own file, else the query. */
export function viewPartOf({ search, hash }: Pick<URL, 'search' | 'hash'>): string {
	return hash.startsWith(OWN) ? hash : search;
}

function readOne<K extends keyof ViewState>(
	view: ViewState,
	key: K,
	params: URLSearchParams
): ViewState {
	const text = params.get(PARAMS[key].name);
	const value = text === null ? null : PARAMS[key].read(text);
	return value === null ? view : { ...view, [key]: value };
}

function writeOne<K extends keyof ViewState>(
	view: ViewState,
	start: ViewState,
	key: K
): string | null {
	const text = PARAMS[key].write(view[key]);
	if (text === PARAMS[key].write(start[key])) return null;
	// Commas are legible and safe in a query; everything else that could end a value is escaped.
	return new URLSearchParams([[PARAMS[key].name, text]]).toString().replaceAll('%2C', ',');
}

function oneOf<T extends string>(values: readonly T[]): (text: string) => T | null {
	return (text) => values.find((value) => value === text) ?? null;
}

function choice<T extends string>(name: string, values: readonly T[]): Param<T> {
	return { name, read: oneOf(values), write: (value) => value };
}

/** What is said of cells is read by what reads files; here it need only be sound and short. */
function isReading(text: string): boolean {
	if (text.length > MOST_SAID) return false;
	try {
		const said: unknown = JSON.parse(text);
		return typeof said === 'object' && said !== null;
	} catch {
		return false;
	}
}

function measure(name: string): Param<MeasureId> {
	const built = oneOf(MEASURE_IDS);
	const own = (text: string) =>
		isOwnMeasureId(text) && readOwnMeasureId(text) !== null ? text : null;
	return { name, read: (text) => own(text) ?? built(text), write: (value) => value };
}

/** An empty text stands for no choice. */
function optional(name: string, accepts: (text: string) => boolean): Param<string | null> {
	return { name, read: (text) => (accepts(text) ? text : null), write: (value) => value ?? '' };
}

/** Whole dollars; nothing finer is announced, and nothing larger is safe. */
function optionalAmount(name: string): Param<number | null> {
	return {
		name,
		read: (text) => (/^\d{1,15}$/.test(text) ? Number(text) : null),
		write: (usd) => (usd === null ? '' : `${usd}`)
	};
}

/** Inner limits of classes: positive numbers, each once, ascending; more than there are classes for are not read. */
function limits(name: string): Param<readonly number[]> {
	return {
		name,
		read: (text) => {
			if (text === '') return [];
			const numbers = text.split(',').map((part) => (DECIMAL.test(part) ? Number(part) : 0));
			const ascending = [...new Set(numbers)].toSorted((a, b) => a - b);
			const sound = ascending.every((limit) => limit > 0 && Number.isFinite(limit));
			return sound && ascending.length < MOST_CLASSES ? ascending : null;
		},
		write: (numbers) => numbers.join(',')
	};
}

function optionalChoice<T extends string>(name: string, values: readonly T[]): Param<T | null> {
	return { name, read: oneOf(values), write: (value) => value ?? '' };
}

/** Repeated and unreadable entries are dropped; the rest keep their order. Nothing but unreadable ones is no choice. */
function list<T extends string>(
	name: string,
	read: (text: string) => T | null,
	atMost = Infinity
): Param<readonly T[]> {
	return {
		name,
		read: (text) => {
			const entries = text === '' ? [] : text.split(',').map(read);
			const readable = [...new Set(entries.filter((entry) => entry !== null))].slice(0, atMost);
			return readable.length === 0 && text !== '' ? null : readable;
		},
		write: (entries) => entries.join(',')
	};
}
