import { BadCell, type Field } from '../field';
import type { Flaw } from '../issue';
import { announcements } from '../tables/announcements';
import type { ReadAs, Said } from './column-guess';
import { trimmed, unguarded, unknown, type ConversionId, type Read } from './conversion';
import { dateEvidence, readDate } from './date-text';
import { numberEvidence, readNumber, type DecimalMark } from './number-text';
import { placeReader, type PlaceNames, type PlaceReader } from './place-text';
import { RULES } from './rules';

type Name = keyof (typeof announcements)['fields'];
const DATES: readonly string[] = [
	'announced_on',
	'status_as_of',
	'source_published_on'
] satisfies Name[];
const STATE = 'state' satisfies Name;
const COUNTIES = 'county_fips' satisfies Name;

/** Ways of writing a number that leave its size alone: `10B` in a column of millions is anybody's guess. */
const PLAIN: readonly ConversionId[] = [
	'grouping',
	'decimal_comma',
	'minus_sign',
	'exponent',
	'guard',
	'trimmed'
];

/** How the cells of a column are read, and what of it the reader has to say. */
export interface OurColumn extends ReadAs {
	readonly open: 'mark' | 'order' | null;
}

/** A cell as our schema writes it, or why it cannot be. */
export type AsOurs =
	| { readonly text: string; readonly conversions: readonly ConversionId[] }
	| { readonly flaw: Flaw; readonly rule: string };

/** How the cells of a column of our schema are written, from all of them. */
export function ourColumn(
	name: string,
	field: Field,
	cells: readonly string[],
	said: Said
): OurColumn {
	const words = said.columns?.[name];
	if (DATES.includes(name)) {
		const { order, undecided } = dateEvidence(cells);
		const known = order ?? words?.order ?? said.order ?? null;
		return { kind: 'date', mark: null, order: known, open: undecided && !known ? 'order' : null };
	}
	if (isNumeric(field)) {
		const { mark, undecided } = numberEvidence(cells);
		const known = mark ?? words?.mark ?? said.mark ?? null;
		const isOpen = undecided && known === null && field.type === 'number';
		return { kind: 'number', mark: known, order: null, open: isOpen ? 'mark' : null };
	}
	const kind = name === STATE ? 'state' : name === COUNTIES ? 'county' : 'text';
	return { kind, mark: null, order: null, open: null };
}

/** Writes cells as our schema does: what it would refuse for its spelling alone is respelled, and the respelling told. */
export function cellWriter(
	names: PlaceNames
): (name: string, field: Field, column: OurColumn, cell: string) => AsOurs {
	const places = placeReader(names);
	return (name, field, column, cell) => {
		const whole = trimmed(cell);
		const text = unguarded(whole);
		const padding: ConversionId[] = whole === cell || whole === '' ? [] : ['trimmed'];
		if (text !== whole) padding.push('guard');
		const isOurs = text === '' || !(field.read(text) instanceof BadCell);
		// In a column of decimal commas `1.200` is not what our schema takes it for.
		if (isOurs && column.mark !== 'comma') return { text, conversions: padding };
		if (unknown(text) && !(field.whenEmpty instanceof BadCell))
			return { text: '', conversions: text === '' ? [] : ['null_word'] };
		const written = respelled(name, field, column, text, places);
		if ('rule' in written) return { flaw: RULES[written.rule], rule: written.rule };
		if (written.value === null || written.value === '') return { text, conversions: padding };
		const conversions = [...padding, ...written.conversions];
		return { text: `${written.value}`, conversions: [...new Set(conversions)] };
	};
}

function respelled(
	name: string,
	field: Field,
	{ mark, order }: OurColumn,
	text: string,
	places: PlaceReader
): Read<string | number> {
	if (DATES.includes(name)) return orAsItIs(readDate(text, order), text, 'date');
	if (isNumeric(field)) return plainNumber(text, field, mark);
	if (name === STATE) return orAsItIs(places.state(text), text, 'state');
	if (field.isList) return tidyList(name, text, places);
	const word = text.toLowerCase().replace(/[\s-]+/g, '_');
	const isWord = word !== text && field.constraints.enum?.includes(word) === true;
	return { value: isWord ? word : text, conversions: isWord ? ['list_word'] : [] };
}

/** Where nothing of it can be made out, our schema's own reason says more than another. */
function orAsItIs(
	read: Read<string | number>,
	text: string,
	vague: 'date' | 'state' | 'number'
): Read<string | number> {
	return 'rule' in read && read.rule === vague ? { value: text, conversions: [] } : read;
}

/** By the column's mark; where nothing tells it, what one of the two alone can mean, as `1,200` jobs. */
function plainNumber(text: string, field: Field, mark: DecimalMark | null): Read<string | number> {
	const marks = mark === null ? (['point', 'comma'] as const) : [mark];
	const reads = marks.map((one) => orAsItIs(readNumber(text, one), text, 'number'));
	const fitting = reads.filter(
		(read) =>
			'value' in read &&
			read.conversions.every((one) => PLAIN.includes(one)) &&
			!(field.read(`${read.value}`) instanceof BadCell)
	);
	const [first = reads.find((read) => 'rule' in read), second] = fitting;
	const differ =
		first && second && 'value' in first && 'value' in second && first.value !== second.value;
	if (differ) return { rule: 'ambiguous_number' };
	return first ?? { value: text, conversions: [] };
}

/** Entries without padding, and FIPS codes with the zero that spreadsheets take away. */
function tidyList(name: string, text: string, places: PlaceReader): Read<string> {
	const entries = text.split(';').map(trimmed);
	const conversions: ConversionId[] = entries.join(';') === text ? [] : ['trimmed'];
	const tidy = entries.map((entry) => {
		const county = name === COUNTIES && /^\d{4}$/.test(entry) ? places.county(entry) : null;
		if (!county || !('value' in county) || county.value === null) return entry;
		conversions.push(...county.conversions);
		return county.value;
	});
	return { value: tidy.filter((entry) => entry !== '').join(';'), conversions };
}

function isNumeric({ type }: Field): boolean {
	return type === 'number' || type === 'integer';
}
