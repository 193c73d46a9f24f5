/** Every way in which a cell is read as something else than it is written; each is listed in the report. */
export const CONVERSION_IDS = [
	'null_word',
	'currency_sign',
	'scale_word',
	'percent_sign',
	'unit',
	'grouping',
	'decimal_comma',
	'parentheses',
	'exponent',
	'minus_sign',
	'trimmed',
	'time_dropped',
	'day_order',
	'month_name',
	'two_digit_year',
	'state_name',
	'state_fips',
	'county_name',
	'leading_zero',
	'company_name',
	'guard',
	'list_word',
	'company_respelled',
	'link_left_out',
	'column_left_out'
] as const;
export type ConversionId = (typeof CONVERSION_IDS)[number];

/** Every reason for which a cell is not read. */
export const RULE_IDS = [
	'number',
	'mixed_numbers',
	'ambiguous_number',
	'too_large',
	'too_small',
	'unit_differs',
	'currency',
	'date',
	'no_such_day',
	'ambiguous_date',
	'mixed_dates',
	'state',
	'county',
	'county_or_city',
	'county_of_which_state',
	'county_differs',
	'state_differs',
	'company',
	'announcement',
	'latitude',
	'longitude',
	'required',
	'cells',
	'quotes'
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** A cell as it was read, or why it was not. `null` is unknown. */
export type Read<T> =
	| { readonly value: T | null; readonly conversions: readonly ConversionId[] }
	| { readonly rule: RuleId };

/** A cell that says that nothing is known. */
const NULL_WORDS = new Set(
	'n/a,na,n.a.,#n/a,#nv,null,none,nil,nan,-,--,–,—,−,.,..,?,unknown,unbekannt,not available,not disclosed,undisclosed,tbd,tba,k.a.,k. a.,keine angabe,k/a,n.d.,n/d,#div/0!,#value!,#wert!,#ref!,#bezug!,#name?,#num!,#zahl!,#null!'.split(
		','
	)
);

const OTHER_SPACES = new Set([
	0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff
]);

/** Without the white space around it, also the kinds that are not broken or have no width. */
export function trimmed(cell: string): string {
	let start = 0;
	let end = cell.length;
	while (start < end && isSpace(cell.charCodeAt(start))) start += 1;
	while (end > start && isSpace(cell.charCodeAt(end - 1))) end -= 1;
	return end - start === cell.length ? cell : cell.slice(start, end);
}

function isSpace(code: number): boolean {
	if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
	if (code < 0xa0) return false;
	return (code >= 0x2000 && code <= 0x200b) || OTHER_SPACES.has(code);
}

/**
 * Without the apostrophe by which an export, ours too, keeps a spreadsheet from running a cell as a formula; as it is where there is
 * none. The white space around it is gone already.
 */
export function unguarded(text: string): string {
	return text.charCodeAt(0) === APOSTROPHE && /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

const APOSTROPHE = 0x27;

/** An empty cell, or a word for one; null for everything else. */
export function unknown(text: string): Read<never> | null {
	if (text === '') return { value: null, conversions: [] };
	return NULL_WORDS.has(text.toLowerCase()) ? { value: null, conversions: ['null_word'] } : null;
}
