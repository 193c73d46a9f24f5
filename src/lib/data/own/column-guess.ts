import type { OwnKind } from '../../domain/own-table';
import { unknown, trimmed } from './conversion';
import { orderEvidence, ordersSeen, readDate, type DayOrder } from './date-text';
import { markEvidence, marksSeen, readNumber, type DecimalMark } from './number-text';
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

const STATE_NAME =
	/^(?:us ?)?(?:state|bundesstaat|usps|st)(?: ?(?:name|code|abbr(?:eviation)?|abbrev|fips|id|kürzel|po))?$/i;
const COUNTY_NAME =
	/^(?:county|parish|fips|geo ?id|landkreis)(?: ?(?:name|code|fips|id|5))*$|(?:county|parish)/i;
const LATITUDE_NAME = /^(?:lat|latitude|breite|breitengrad|geografische breite|y)$/i;
const LONGITUDE_NAME = /^(?:lon|lng|long|longitude|länge|laenge|längengrad|geografische länge|x)$/i;

/** What a column holds, from its name and some of its cells, English or German, where the reader has not said so. */
export function guessColumn(
	name: string,
	cells: readonly string[],
	places: PlaceReader,
	said: Said = {}
): ReadAs {
	const column = saidOf(name, said);
	const known = cells.filter((cell) => unknown(trimmed(cell)) === null);
	const kind = column.kind ?? guessKind(name, known, places);
	return {
		kind,
		mark: isNumeric(kind) ? settledMark(known.reduce(addMarks, 0), column, said) : null,
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

const addMarks = (seen: number, cell: string) => seen | marksSeen(cell);
const addOrders = (seen: number, cell: string) => seen | ordersSeen(cell);

function guessKind(name: string, known: readonly string[], places: PlaceReader): ColumnKind {
	const bare = trimmed(name.replace(/[_\-.]+/g, ' '));
	const most = mostOf(known);
	const isNumber = (cell: string) =>
		(['point', 'comma'] as const).some((mark) => 'value' in readNumber(cell, mark));
	if (LATITUDE_NAME.test(bare) && most(isNumber)) return 'latitude';
	if (LONGITUDE_NAME.test(bare) && most(isNumber)) return 'longitude';
	const isState = (cell: string) => 'value' in places.state(cell);
	const isCounty = (cell: string) => 'value' in places.county(cell);
	if (known.length === 0) return 'text';
	if (COUNTY_NAME.test(bare) && (most(isCounty) || !most(isNumber))) return 'county';
	if (STATE_NAME.test(bare) && most(isState, MANY)) return 'state';
	if (most((cell) => isState(cell) && !isNumber(cell))) return 'state';
	if (most((cell) => isCounty(cell) && !isNumber(cell))) return 'county';
	// One number of twenty is the code of a county by chance; a whole column is not.
	if (new Set(known).size >= NO_CHANCE && most(isCounty)) return 'county';
	if (most((cell) => 'value' in places.announcement(cell))) return 'announcement';
	if (most((cell) => 'value' in places.company(cell) && !isNumber(cell))) return 'company';
	const isDate = (cell: string) =>
		(['month_first', 'day_first'] as const).some((order) => 'value' in readDate(cell, order));
	// A column of years is one of dates only where it says so.
	const dated = /date|datum|day|tag|announced|angekündigt|month|monat/i.test(bare);
	if (most((cell) => isDate(cell) && (dated || !isNumber(cell)))) return 'date';
	return most(isNumber) ? 'number' : 'text';
}

/** Whether most cells are something; each different one is looked at once, and no longer than it can still be so. */
function mostOf(
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
