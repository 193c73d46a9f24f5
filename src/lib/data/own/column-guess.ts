import type { OwnKind } from '../../domain/own-table';
import { bareName, namesCompany, namesDegrees, namingOf } from './column-name';
import { unknown, trimmed } from './conversion';
import { orderEvidence, ordersSeen, readDate, type DayOrder } from './date-text';
import { marksIn, numberIn, type NumberKind } from './number-in';
import { markEvidence, type DecimalMark } from './number-text';
import { isNoChance, isNumber, namesCounty, namesState, showsState } from './place-shown';
import type { PlaceReader } from './place-text';

export const COLUMN_KINDS = [
	'state',
	'county',
	'company',
	'announcement',
	'latitude',
	'longitude',
	'number',
	'date',
	'text'
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

const MARKS: readonly DecimalMark[] = ['point', 'comma'];
const ORDERS: readonly DayOrder[] = ['month_first', 'day_first'];

/** What a column holds, and how its cells are to be read. */
export interface ReadAs {
	readonly kind: ColumnKind;
	/** Of numbers; null where nothing tells, and such cells are not read. */
	readonly mark: DecimalMark | null;
	/** Of dates; likewise. */
	readonly order: DayOrder | null;
}

/** What the reader said: of the whole file where its cells leave it open, of a column whatever they say. */
export interface Said {
	readonly mark?: DecimalMark;
	readonly order?: DayOrder;
	/** What the rows are about, where the columns allow it. */
	readonly kind?: OwnKind;
	/** By column name; what is missing is guessed. */
	readonly columns?: Readonly<Record<string, Partial<ReadAs>>>;
}

/** Most of a column's known cells must be of its kind; the rest are faults of theirs. */
const MOST = 0.8;
/** Where its name says what it is. */
const MANY = 0.5;
/** So many different cells are not something by chance. */
const NO_CHANCE = 10;

/** A year of its own, not one that something is counted in: `MW per year`. */
const YEAR_NAME = /(?<!\b(?:per|pro|je|each|a) ?|\/ ?)\b(?:year|jahr|fy)\b/i;
const YEAR = /^(?:1[89]\d\d|20\d\d|2100)$/;

/** What the other columns of a file say of one. */
export interface Beside {
	/** Of all columns: some mean something only beside another. */
	readonly names?: readonly string[];
	/** Other columns say where rows belong: what does not say so by its name alone is no place. */
	readonly isPlaced?: boolean;
	/** No other column is a place: one that is called so is one as soon as a single cell of it can be read so. */
	readonly isLast?: boolean;
}

/** What a column holds, from its name and some of its cells, English or German, where the reader has not said so. */
export function guessColumn(
	name: string,
	cells: readonly string[],
	places: PlaceReader,
	said: Said = {},
	beside: Beside = {}
): ReadAs {
	const column = saidOf(name, said);
	const known = cells.filter((cell) => unknown(trimmed(cell)) === null);
	const kind = column.kind ?? guessKind(name, known, places, beside);
	return {
		kind,
		mark: isNumeric(kind) ? settledMark(marksOf(known, kind), column, said) : null,
		order: kind === 'date' ? settledOrder(known.reduce(addOrders, 0), column, said) : null
	};
}

/** What the reader said of a column. Names are the file's own, `constructor` like any other; words of another version say nothing. */
export function saidOf(name: string, { columns }: Said): Partial<ReadAs> {
	const said = columns && Object.hasOwn(columns, name) ? columns[name] : null;
	return {
		kind: COLUMN_KINDS.find((kind) => kind === said?.kind),
		mark: MARKS.find((mark) => mark === said?.mark),
		order: ORDERS.find((order) => order === said?.order)
	};
}

export function isNumeric(kind: ColumnKind): kind is 'number' | 'latitude' | 'longitude' {
	return kind === 'number' || kind === 'latitude' || kind === 'longitude';
}

/**
 * The decimal mark of a column whose cells were seen to be `seen`: as the reader said of it, as the cells tell, as he said of the file;
 * null where they tell nothing and leave it open.
 */
export function settledMark(seen: number, column: Partial<ReadAs>, said: Said): DecimalMark | null {
	const { mark, undecided } = markEvidence(seen);
	const whole = MARKS.find((one) => one === said.mark);
	return column.mark ?? mark ?? whole ?? (undecided ? null : 'point');
}

/** The order of day and month, likewise. */
export function settledOrder(seen: number, column: Partial<ReadAs>, said: Said): DayOrder | null {
	const { order, undecided } = orderEvidence(seen);
	const whole = ORDERS.find((one) => one === said.order);
	return column.order ?? order ?? whole ?? (undecided ? null : 'month_first');
}

const marksOf = (cells: readonly string[], kind: NumberKind) =>
	cells.reduce((seen, cell) => seen | marksIn(cell, kind), 0);
const addOrders = (seen: number, cell: string) => seen | ordersSeen(cell);

function guessKind(
	name: string,
	known: readonly string[],
	places: PlaceReader,
	{ names = [], isPlaced = false, isLast = false }: Beside
): ColumnKind {
	const bare = bareName(name);
	const most = mostOf(known);
	const isDegrees = (kind: 'latitude' | 'longitude') => {
		const named = namesDegrees(kind, name, names);
		if (!named) return false;
		const { isPaired, isWeak } = named;
		const is = (cell: string) => MARKS.some((mark) => 'value' in numberIn(cell, kind, mark));
		if (isLast && isPaired && !isWeak) return known.some(is);
		if ((isWeak && !isPaired) || !most(isNumber)) return false;
		return most(is, isPaired && !isWeak ? MANY : MOST);
	};
	if (isDegrees('latitude')) return 'latitude';
	if (isDegrees('longitude')) return 'longitude';
	if (known.length === 0) return 'text';
	if (YEAR_NAME.test(bare) && known.every((cell) => YEAR.test(trimmed(cell)))) return 'date';
	const place = guessPlace(name, known, places, isPlaced);
	if (place !== null) return place;
	if (most((cell) => 'value' in places.announcement(cell))) return 'announcement';
	const isCompany = (cell: string) => 'value' in places.company(cell) && !isNumber(cell);
	if (most(isCompany) || (isLast && namesCompany(name) && known.some(isCompany))) return 'company';
	const isDate = (cell: string) =>
		(['month_first', 'day_first'] as const).some((order) => 'value' in readDate(cell, order));
	// Years among numbers are dates only where the column says so.
	const dated = /date|datum|day|tag|announced|angekündigt|month|monat/i.test(bare);
	if (most((cell) => isDate(cell) && (dated || !isNumber(cell)))) return 'date';
	return most(isNumber) ? 'number' : 'text';
}

/**
 * A column that is called as places are is one as soon as a cell of it can be read so: the others are its faults. One that only looks
 * like places must do so in most of its cells, and by more than chance.
 */
function guessPlace(
	name: string,
	known: readonly string[],
	places: PlaceReader,
	isPlaced: boolean
): 'state' | 'county' | null {
	const most = mostOf(known);
	const [state, county] = [namingOf('state', name), namingOf('county', name)];
	const isState = (cell: string) => namesState(cell, places);
	const isShown = (cell: string) => showsState(cell, places);
	const isCounty = (cell: string) => 'value' in places.county(cell);
	if (county === 'alone' && known.some((cell) => namesCounty(cell, places))) return 'county';
	if (state === 'alone' && (most(isState, MANY) || isNoChance(known, places))) return 'state';
	if (isPlaced) return null;
	const isNamed = (cell: string) => namesCounty(cell, places) && !isNumber(cell);
	if (county === 'within' && (most(isCounty) || most(isNamed, MANY))) return 'county';
	if (most(isShown, state === 'within' ? MANY : MOST) && isNoChance(known, places)) return 'state';
	if (most((cell) => isCounty(cell) && !isNumber(cell))) return 'county';
	// One number of twenty is the code of a county by chance; a whole column is not.
	return new Set(known).size >= NO_CHANCE && most(isCounty) ? 'county' : null;
}

/** Whether most cells are something; each different one is looked at once, and no longer than it can still be so. */
export function mostOf(
	known: readonly string[]
): (is: (cell: string) => boolean, share?: number) => boolean {
	const counts = new Map<string, number>();
	for (const cell of known) counts.set(cell, (counts.get(cell) ?? 0) + 1);
	return (is, share = MOST) => {
		const mayFail = known.length - known.length * share;
		let failed = 0;
		for (const [cell, count] of counts) {
			if (!is(cell)) failed += count;
			if (failed > mayFail) return false;
		}
		return known.length > 0;
	};
}
