import { isPartialDate, type PartialDate } from '../../domain/partial-date';
import { trimmed, unknown, type ConversionId, type Read } from './conversion';

/** Which comes first where days and months are both written in digits with slashes or hyphens. */
export type DayOrder = 'month_first' | 'day_first';

/** What a column's cells say of the order; null where none tells: `03/04/2025` is either. */
export interface DateEvidence {
	readonly order: DayOrder | null;
	/** Some cells can only be read the one way, and some only the other. */
	readonly mixed: boolean;
	/** Some cells are another day the one way than the other. */
	readonly undecided: boolean;
}

// prettier-ignore
const MONTHS: Readonly<Record<string, number>> = {
	jan: 1, feb: 2, mar: 3, mär: 3, mrz: 3, maer: 3, apr: 4, may: 5, mai: 5, jun: 6, jul: 7, aug: 8,
	sep: 9, oct: 10, okt: 10, nov: 11, dec: 12, dez: 12
};
/** What is longer is no date that a person wrote. */
const LONGEST = 64;
const TIME = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AP]M)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?$/i;
const ISO = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const MONTH_YEAR = /^(\d{1,2})[/.](\d{4})$/;
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?\.?[\s-]+([A-Za-zÄä]+)\.?,?[\s-]+(\d{4}|\d{2})$/;
const NAMED_DAY = /^([A-Za-zÄä]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/;
const NAMED = /^([A-Za-zÄä]+)\.?,?[\s-]+(\d{4})$/;

/**
 * A cell as a date in full, to its month or to its year. Where digits leave the order of day and month open, `order` decides; without
 * one such a cell is not read: a guess would be another day.
 */
export function readDate(cell: string, order: DayOrder | null): Read<PartialDate> {
	const whole = trimmed(cell);
	const nothing = unknown(whole);
	if (nothing) return nothing;
	if (whole.length > LONGEST) return { rule: 'date' };
	const text = trimmed(whole.replace(TIME, ''));
	const conversions: ConversionId[] = [];
	if (whole !== cell) conversions.push('trimmed');
	if (text !== whole) conversions.push('time_dropped');
	const found = unambiguous(text, conversions);
	if (found !== null) return dated(found, conversions);
	const slashed = SLASHED.exec(text);
	if (!slashed) return { rule: 'date' };
	const [, first = '', second = '', year = ''] = slashed;
	const said = orderOf(text) ?? (first === second ? 'month_first' : order);
	if (said === null) return { rule: 'ambiguous_date' };
	if (order !== null && said !== order && first !== second) return { rule: 'mixed_dates' };
	const [day, month] = said === 'day_first' ? [first, second] : [second, first];
	conversions.push('day_order');
	return dated(written(fullYear(year, conversions), month, day), conversions);
}

/** What a column's cells say of the order of day and month, without reading them. */
export function dateEvidence(cells: Iterable<string>): DateEvidence {
	let seen = 0;
	for (const cell of cells) seen |= ordersSeen(cell);
	return orderEvidence(seen);
}

const DAY_FIRST_SEEN = 1;
const MONTH_FIRST_SEEN = 2;
const EITHER_SEEN = 4;

/** What one cell says of the order, as bits: readable with the day first only, with the month first only, or as two different days. */
export function ordersSeen(cell: string): number {
	const whole = trimmed(cell);
	if (whole.length > LONGEST) return 0;
	const text = trimmed(whole.replace(TIME, ''));
	const slashed = SLASHED.exec(text);
	if (!slashed) return 0;
	const order = orderOf(text);
	if (order !== null) return order === 'day_first' ? DAY_FIRST_SEEN : MONTH_FIRST_SEEN;
	return slashed[1] === slashed[2] ? 0 : EITHER_SEEN;
}

/** What the bits of all cells of a column say together. */
export function orderEvidence(seen: number): DateEvidence {
	const dayFirst = (seen & DAY_FIRST_SEEN) !== 0;
	const monthFirst = (seen & MONTH_FIRST_SEEN) !== 0;
	const mixed = dayFirst && monthFirst;
	return {
		order: mixed || dayFirst === monthFirst ? null : dayFirst ? 'day_first' : 'month_first',
		mixed,
		undecided: (seen & EITHER_SEEN) !== 0 && dayFirst === monthFirst
	};
}

/** Dates that are written so that they can be read in one way only. */
function unambiguous(text: string, conversions: ConversionId[]): string | null {
	const iso = ISO.exec(text) ?? COMPACT.exec(text);
	if (iso) return written(iso[1] ?? '', iso[2], iso[3]);
	const dotted = DOTTED.exec(text);
	if (dotted) {
		conversions.push('day_order');
		return written(fullYear(dotted[3] ?? '', conversions), dotted[2], dotted[1]);
	}
	const monthYear = MONTH_YEAR.exec(text);
	if (monthYear) return written(monthYear[2] ?? '', monthYear[1]);
	const named = DAY_NAMED.exec(text);
	const [day, name, year] = named
		? [named[1], named[2], named[3]]
		: (([, month, number, whole]) => [number, month, whole])(NAMED_DAY.exec(text) ?? []);
	const inMonth = NAMED.exec(text);
	const month = MONTHS[monthKey(name ?? inMonth?.[1] ?? '')];
	if (month === undefined) return null;
	conversions.push('month_name');
	if (name === undefined) return written(inMonth?.[2] ?? '', `${month}`);
	return written(fullYear(year ?? '', conversions), `${month}`, day);
}

/** The order that a date in digits gives away; null where both are possible, or neither. */
function orderOf(text: string): DayOrder | null {
	const [, first, second] = SLASHED.exec(text) ?? [];
	const [one, two] = [Number(first), Number(second)];
	if (one > 12 && two <= 12) return 'day_first';
	return two > 12 && one <= 12 ? 'month_first' : null;
}

function monthKey(name: string): string {
	const lower = name.toLowerCase();
	const key = lower.startsWith('maer') ? 'maer' : lower.slice(0, 3);
	// A month's own name or its beginning: `Marble 2025` is none.
	return FULL_MONTHS.some((full) => full.startsWith(lower)) || lower in MONTHS || lower === 'sept'
		? key
		: '';
}

const FULL_MONTHS =
	'january,february,march,april,may,june,july,august,september,october,november,december,januar,februar,märz,maerz,mai,juni,juli,oktober,dezember'.split(
		','
	);

/** Of two digits up to 49 the year of this century, from 50 of the last. */
function fullYear(year: string, conversions: ConversionId[]): string {
	if (year.length === 4) return year;
	conversions.push('two_digit_year');
	return year < '50' ? `20${year}` : `19${year}`;
}

function written(year: string, month?: string, day?: string): string {
	return [year, month?.padStart(2, '0'), day?.padStart(2, '0')]
		.filter((part) => part !== undefined)
		.join('-');
}

function dated(value: string, conversions: readonly ConversionId[]): Read<PartialDate> {
	return isPartialDate(value) ? { value, conversions } : { rule: 'no_such_day' };
}
