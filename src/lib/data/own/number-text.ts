import { trimmed, unguarded, unknown, type ConversionId, type Read } from './conversion';

/** What stands before the decimals: a point (`1,234.5`) or a comma (`1.234,5`). */
export type DecimalMark = 'point' | 'comma';

/** What a column's cells say of their decimal mark; null where none tells: `1,234` is either. */
export interface NumberEvidence {
	readonly mark: DecimalMark | null;
	/** Some cells can only be read the one way, and some only the other. */
	readonly mixed: boolean;
	/** Some cells are a thousand times larger the one way than the other. */
	readonly undecided: boolean;
}

interface Parts {
	readonly negative: boolean;
	readonly digits: string;
	readonly exponent: number;
	readonly scale: number;
	readonly unit: string | null;
	readonly isPercent: boolean;
	readonly conversions: readonly ConversionId[];
}

/** Words for powers of ten; the German Billion is the English trillion. Letters alone must touch the digits. */
const SCALES: readonly (readonly [RegExp, number])[] = [
	[/^(?:k|thousand|tsd\.?|tausend)$/i, 3],
	[/^(?:m|mm|mn|mio\.?|mill?\.?|millions?|millionen)$/i, 6],
	[/^(?:b|bn|bil\.?|billions?|mrd\.?|milliarden?)$/i, 9],
	[/^(?:t|tn|tr|trn|trillions?|bio\.?|billionen)$/i, 12]
];
/** Read off and left away; the column says what its numbers are of. */
const UNITS =
	/^(?:mw|gw|kw|mwh|gwh|usd|us-dollar|dollars?|acres?|jobs|stellen|sq\.? ?(?:ft|mi)\.?)$/i;
const MONEY = /\$|\b(?:usd|dollars?)\b/i;
const OTHER_CURRENCY = /[€£¥₹]|\b(?:eur|gbp|jpy|cad|aud|chf|cny)\b/i;
/** No run of white space can be matched in two ways: a cell that is no number is found to be none at once. */
const NUMBER =
	/^([+\-−–]?)(\s*)(?:((?:US)?\$)\s*)?(?:([+\-−–])(\s*))?(\d(?:[ \u00A0\u202F\u2009]*[\d.,'’])*|[.,]\d+)(\s*)(?:e([+-]?\d{1,3})\s*)?(?:(%)\s*)?((?:[^\d\s][^\d]*)?)$/i;
/** What is longer is no number that a person wrote. */
const LONGEST = 64;

/**
 * A cell as a number: groups of thousands, `$`, `%`, `10B`, `10 Mrd.`, `(5)`, `1e9`. A word after the number that is no scale or unit,
 * another currency, and whole numbers beyond 2^53, which no number here holds exactly, are not read.
 */
export function readNumber(cell: string, mark: DecimalMark): Read<number> {
	const whole = trimmed(cell);
	const text = unguarded(whole);
	const nothing = unknown(text);
	if (nothing) return nothing;
	if (text.length > LONGEST) return { rule: 'number' };
	if (OTHER_CURRENCY.test(text)) return { rule: 'currency' };
	const parts = partsOf(text, mark);
	if (!parts) return { rule: 'number' };
	const plain = plainDigits(parts.digits, mark);
	if (plain === null) return { rule: 'mixed_numbers' };
	const power = parts.exponent + parts.scale;
	const size = Number(power === 0 ? plain.text : `${plain.text}e${power}`);
	if (!Number.isFinite(size) || (Number.isInteger(size) && size > Number.MAX_SAFE_INTEGER))
		return { rule: 'too_large' };
	if (size === 0 && /[1-9]/.test(plain.text)) return { rule: 'too_small' };
	const conversions = [...parts.conversions, ...plain.conversions];
	if (whole !== cell) conversions.push('trimmed');
	if (text !== whole) conversions.push('guard');
	return { value: parts.negative && size !== 0 ? -size : size, conversions };
}

/** What a column's cells say of their decimal mark, without reading them. */
export function numberEvidence(cells: Iterable<string>): NumberEvidence {
	let seen = 0;
	for (const cell of cells) seen |= marksSeen(cell);
	return markEvidence(seen);
}

/** Bits of what cells were seen to be: readable with a point only, with a comma only, or as two different numbers. */
export const POINT_SEEN = 1;
export const COMMA_SEEN = 2;
export const EITHER_SEEN = 4;

/** What one cell says of the decimal mark, as bits. */
export function marksSeen(cell: string): number {
	const digits = partsOf(unguarded(trimmed(cell)))?.digits;
	const said = digits === undefined ? null : markOf(digits);
	if (said === 'point') return POINT_SEEN;
	if (said === 'comma') return COMMA_SEEN;
	return said === 'either' ? EITHER_SEEN : 0;
}

/** What the bits of all cells of a column say together. */
export function markEvidence(seen: number): NumberEvidence {
	const point = (seen & POINT_SEEN) !== 0;
	const comma = (seen & COMMA_SEEN) !== 0;
	const mixed = point && comma;
	return {
		mark: mixed || (!point && !comma) ? null : point ? 'point' : 'comma',
		mixed,
		undecided: (seen & EITHER_SEEN) !== 0 && point === comma
	};
}

/** The unit that a cell names, in small letters, and whether it is of a hundred; null where it is no number. */
export function unitWritten(cell: string): Pick<Parts, 'unit' | 'isPercent'> | null {
	return partsOf(unguarded(trimmed(cell)));
}

function partsOf(text: string, mark: DecimalMark = 'point'): Parts | null {
	if (text.length > LONGEST) return null;
	const inner = /^\((.*)\)$/.exec(text)?.[1];
	const match = NUMBER.exec(trimmed(inner ?? text));
	if (!match) return null;
	const [, before = '', apart, dollar, after = '', apartToo, digits = '', ...rest] = match;
	const [gap, exponent, percent, words = ''] = rest;
	const sign = before + after;
	const isApart = sign !== '+' && sign !== '' && `${apart ?? ''}${apartToo ?? ''}` !== '';
	if (sign.length > 1 || (inner !== undefined && sign !== '')) return null;
	const tail = tailOf(trimmed(words), {
		isApart: gap !== '',
		isMoney: MONEY.test(text),
		isGerman: mark === 'comma'
	});
	if (!tail) return null;
	const conversions: ConversionId[] = [...tail.conversions];
	if (dollar !== undefined) conversions.push('currency_sign');
	if (percent !== undefined) conversions.push('percent_sign');
	if (exponent !== undefined) conversions.push('exponent');
	if (inner !== undefined) conversions.push('parentheses');
	if (sign === '−' || sign === '–' || isApart) conversions.push('minus_sign');
	return {
		negative: inner !== undefined || (sign !== '' && sign !== '+'),
		digits,
		exponent: Number(exponent ?? 0),
		scale: tail.scale,
		unit: tail.unit,
		isPercent: percent !== undefined,
		conversions
	};
}

interface Tail {
	readonly scale: number;
	readonly unit: string | null;
	readonly conversions: readonly ConversionId[];
}

/** What follows the digits: a scale, a unit, a dollar sign, in any order that makes sense; null for anything else. */
function tailOf(
	words: string,
	by: { readonly isApart: boolean; readonly isMoney: boolean; readonly isGerman: boolean }
): Tail | null {
	if (words === '') return { scale: 0, unit: null, conversions: [] };
	const conversions: ConversionId[] = [];
	let scale = 0;
	let unit: string | null = null;
	for (const word of words.split(/\s+/)) {
		const bare = word.replace(/\$$/, '');
		if (bare !== word) conversions.push('currency_sign');
		if (bare === '') continue;
		const power = powerOf(bare, by.isGerman);
		// `5 m`, `5 t` and `5t` may be metres and tonnes; `$5 m` is not.
		const isMetric = !by.isMoney && (bare === 't' || (bare === 'm' && by.isApart));
		if (power !== undefined && scale === 0 && !isMetric) {
			scale = power;
			conversions.push('scale_word');
		} else if (UNITS.test(bare) && unit === null) {
			unit = bare.toLowerCase();
			conversions.push('unit');
		} else return null;
	}
	return { scale, unit, conversions };
}

/** `5 Billion` beside decimal commas is German, and a thousand times the English one. */
function powerOf(word: string, isGerman: boolean): number | undefined {
	if (isGerman && /^billion$/i.test(word)) return 12;
	return SCALES.find(([pattern]) => pattern.test(word))?.[1];
}

/** How digits can be read: with a point, with a comma, equally well with both, or as nothing but digits. */
function markOf(digits: string): DecimalMark | 'either' | 'none' | null {
	const point = plainDigits(digits, 'point');
	const comma = plainDigits(digits, 'comma');
	if (point && comma) return point.text === comma.text ? 'none' : 'either';
	return point ? 'point' : comma ? 'comma' : null;
}

/** Digits as a program writes them; null where the groups are not of three. */
function plainDigits(
	digits: string,
	mark: DecimalMark
): { readonly text: string; readonly conversions: readonly ConversionId[] } | null {
	const [decimal, group] = mark === 'point' ? ['.', ','] : [',', '.'];
	const at = digits.lastIndexOf(decimal);
	const whole = at < 0 ? digits : digits.slice(0, at);
	const fraction = at < 0 ? '' : digits.slice(at + 1);
	if (!/^\d*$/.test(fraction) || whole.includes(decimal)) return null;
	const groups = whole.split(new RegExp(`[${group}'’ \\u00A0\\u202F\\u2009]`));
	const grouped = groups.length > 1;
	if (
		grouped &&
		!groups.every((one, index) => (index === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(one))
	)
		return null;
	if (!grouped && !/^\d*$/.test(whole)) return null;
	const conversions: ConversionId[] = [];
	if (grouped) conversions.push('grouping');
	if (at >= 0 && mark === 'comma') conversions.push('decimal_comma');
	const text = `${groups.join('') || '0'}${fraction === '' ? '' : `.${fraction}`}`;
	return { text, conversions };
}
