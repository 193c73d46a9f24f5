import { unknown, trimmed } from './conversion';
import { dateEvidence, readDate, type DayOrder } from './date-text';
import { numberEvidence, readNumber, type DecimalMark } from './number-text';
import type { PlaceReader } from './place-text';

export const COLUMN_KINDS = [
	'state',
	'county',
	'latitude',
	'longitude',
	'number',
	'date',
	'text'
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** What a column holds, and how its cells are to be read. */
export interface ReadAs {
	readonly kind: ColumnKind;
	/** Of numbers; null where nothing tells, and such cells are not read. */
	readonly mark: DecimalMark | null;
	/** Of dates; likewise. */
	readonly order: DayOrder | null;
}

/** What the reader said, where the cells leave it open. */
export interface Said {
	readonly mark?: DecimalMark;
	readonly order?: DayOrder;
}

/** Most of a column's known cells must be of its kind; the rest are faults of theirs. */
const MOST = 0.8;

const STATE_NAME =
	/^(?:us ?)?(?:state|bundesstaat|usps|st)(?: ?(?:name|code|abbr(?:eviation)?|abbrev|fips|id|kürzel|po))?$/i;
const COUNTY_NAME =
	/^(?:county|parish|fips|geo ?id|landkreis)(?: ?(?:name|code|fips|id|5))*$|(?:county|parish)/i;
const LATITUDE_NAME = /^(?:lat|latitude|breite|breitengrad|geografische breite|y)$/i;
const LONGITUDE_NAME = /^(?:lon|lng|long|longitude|länge|laenge|längengrad|geografische länge|x)$/i;

/** What a column holds, from its name and all of its cells, English or German. */
export function guessColumn(
	name: string,
	cells: readonly string[],
	places: PlaceReader,
	said: Said = {}
): ReadAs {
	const known = cells.filter((cell) => unknown(trimmed(cell)) === null);
	const bare = trimmed(name.replace(/[_\-.]+/g, ' '));
	const most = (reads: (cell: string) => boolean) =>
		known.length > 0 && known.filter(reads).length >= known.length * MOST;
	const plain = (kind: ColumnKind): ReadAs => ({ kind, mark: null, order: null });
	const numbers = (kind: ColumnKind): ReadAs => ({ ...plain(kind), mark: markOf(known, said) });
	const isNumber = (cell: string) =>
		(['point', 'comma'] as const).some((mark) => 'value' in readNumber(cell, mark));
	if (LATITUDE_NAME.test(bare) && most(isNumber)) return numbers('latitude');
	if (LONGITUDE_NAME.test(bare) && most(isNumber)) return numbers('longitude');
	const isState = (cell: string) => 'value' in places.state(cell);
	const isCounty = (cell: string) => 'value' in places.county(cell);
	if (COUNTY_NAME.test(bare) && (most(isCounty) || !most(isNumber))) return plain('county');
	if (STATE_NAME.test(bare) && most(isState)) return plain('state');
	if (most((cell) => isState(cell) && !isNumber(cell))) return plain('state');
	if (most((cell) => isCounty(cell) && !isNumber(cell))) return plain('county');
	const isDate = (cell: string) =>
		(['month_first', 'day_first'] as const).some((order) => 'value' in readDate(cell, order));
	// A column of years is one of dates only where it says so.
	const dated = /date|datum|day|tag|announced|angekündigt|month|monat/i.test(bare);
	if (most((cell) => isDate(cell) && (dated || !isNumber(cell)))) {
		const { order, undecided } = dateEvidence(known);
		return { ...plain('date'), order: order ?? said.order ?? (undecided ? null : 'month_first') };
	}
	return most(isNumber) ? numbers('number') : plain('text');
}

/** Cells that can be read in one way only decide, then the reader; a column that leaves nothing open needs no one. */
function markOf(known: readonly string[], said: Said): DecimalMark | null {
	const { mark, undecided } = numberEvidence(known);
	return mark ?? said.mark ?? (undecided ? null : 'point');
}
