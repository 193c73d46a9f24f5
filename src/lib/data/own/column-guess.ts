import type { OwnKind } from '../../domain/own-table';
import { unknown, trimmed } from './conversion';
import { orderEvidence, ordersSeen, readDate, type DayOrder } from './date-text';
import { marksIn, numberIn, type NumberKind } from './number-in';
import { markEvidence, type DecimalMark } from './number-text';
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
const COUNTY_ALONE = /^(?:county|parish|fips|geo ?id|landkreis)(?: ?(?:name|code|fips|id|5))*$/i;
const COUNTY_WITHIN = /county|parish/i;
const OTHER_NAME =
	/^(?:company|firma|unternehmen|developer|announcement|ankündigung)(?: ?(?:name|id))?$/i;
const LATITUDE_NAME = /^(?:lat|latitude|breite|breitengrad|geografische breite|y)$/i;
const LONGITUDE_NAME = /^(?:lon|lng|long|longitude|länge|laenge|längengrad|geografische länge|x)$/i;

/** Coordinates only beside each other: the x of a chart is no longitude. */
const WEAK_NAME = /^(?:x|y|long)$/i;
/** A year of its own, not one that something is counted in: `MW per year`. */
const YEAR_NAME = /(?<!\b(?:per|pro|je|each|a) ?|\/ ?)\b(?:year|jahr|fy)\b/i;
const YEAR = /^(?:1[89]\d\d|20\d\d|2100)$/;

/** Whether a name alone says that a column holds places, companies or announcements. */
export function namesPlaces(name: string): boolean {
	const bare = bareName(name);
	const names = [STATE_NAME, LATITUDE_NAME, LONGITUDE_NAME, OTHER_NAME];
	return names.some((one) => one.test(bare)) || COUNTY_ALONE.test(bare);
}

/**
 * What a column holds, from its name and some of its cells, English or German, where the reader has not said so. `names` are those of
 * all columns: some mean something only beside another.
 */
export function guessColumn(
	name: string,
	cells: readonly string[],
	places: PlaceReader,
	said: Said = {},
	names: readonly string[] = []
): ReadAs {
	const column = saidOf(name, said);
	const known = cells.filter((cell) => unknown(trimmed(cell)) === null);
	const kind = column.kind ?? guessKind(name, known, places, names);
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

const bareName = (name: string) => trimmed(name.replace(/[_\-.]+/g, ' '));

function guessKind(
	name: string,
	known: readonly string[],
	places: PlaceReader,
	names: readonly string[]
): ColumnKind {
	const bare = bareName(name);
	const most = mostOf(known);
	const is = (kind: NumberKind) => (cell: string) =>
		MARKS.some((mark) => 'value' in numberIn(cell, kind, mark));
	const isNumber = is('number');
	const isDegrees = (kind: NumberKind, other: RegExp) => {
		const isPaired = names.some((one) => other.test(bareName(one)));
		const isWeak = WEAK_NAME.test(bare);
		if ((isWeak && !isPaired) || !most(isNumber)) return false;
		return most(is(kind), isPaired && !isWeak ? MANY : MOST);
	};
	if (LATITUDE_NAME.test(bare) && isDegrees('latitude', LONGITUDE_NAME)) return 'latitude';
	if (LONGITUDE_NAME.test(bare) && isDegrees('longitude', LATITUDE_NAME)) return 'longitude';
	const isState = (cell: string) => 'value' in places.state(cell);
	const isCounty = (cell: string) => 'value' in places.county(cell);
	if (known.length === 0) return 'text';
	if (YEAR_NAME.test(bare) && known.every((cell) => YEAR.test(trimmed(cell)))) return 'date';
	const isCountyName = COUNTY_ALONE.test(bare) || COUNTY_WITHIN.test(bare);
	if (isCountyName && (most(isCounty) || !most(isNumber))) return 'county';
	if (STATE_NAME.test(bare) && most(isState, MANY)) return 'state';
	if (most((cell) => isState(cell) && !isNumber(cell))) return 'state';
	if (most((cell) => isCounty(cell) && !isNumber(cell))) return 'county';
	// One number of twenty is the code of a county by chance; a whole column is not.
	if (new Set(known).size >= NO_CHANCE && most(isCounty)) return 'county';
	if (most((cell) => 'value' in places.announcement(cell))) return 'announcement';
	if (most((cell) => 'value' in places.company(cell) && !isNumber(cell))) return 'company';
	const isDate = (cell: string) =>
		(['month_first', 'day_first'] as const).some((order) => 'value' in readDate(cell, order));
	// Years among numbers are dates only where the column says so.
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
