import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trimmed } from '$lib/data/own/conversion';
import { numberEvidence, readNumber, type DecimalMark } from '$lib/data/own/number-text';

const value = (cell: string, mark: DecimalMark = 'point') => {
	const read = readNumber(cell, mark);
	return 'value' in read ? read.value : read.rule;
};
const conversions = (cell: string, mark: DecimalMark = 'point') => {
	const read = readNumber(cell, mark);
	return 'conversions' in read ? read.conversions : read.rule;
};

test.each([
	['5', 5],
	['0', 0],
	['-5', -5],
	['+5', 5],
	['−5', -5],
	['(5)', -5],
	['( 1,234.5 )', -1234.5],
	['1,234.5', 1234.5],
	['1,234,567', 1234567],
	['12 345', 12345],
	['12\u00a0345', 12345],
	["12'345", 12345],
	['.5', 0.5],
	['5.', 5],
	['1e9', 1e9],
	['1.5E-3', 0.0015],
	['$10B', 10e9],
	['$10 billion', 10e9],
	['US$ 1.5 bn', 1.5e9],
	['-$5M', -5e6],
	['$-5M', -5e6],
	['10 Mrd.', 10e9],
	['10 Mrd. $', 10e9],
	['3 Bio. $', 3e12],
	['250k', 250e3],
	['45%', 45],
	['300 MW', 300],
	['5 Billion', 5e9],
	['5 billions', 5e9],
	['5m', 5e6],
	['5M', 5e6],
	['$2.5t', 2.5e12],
	['2.5t USD', 2.5e12],
	['2.5 trillion', 2.5e12],
	['0e-400', 0],
	['1,300 MW', 1300],
	['2 million dollars', 2e6],
	['9007199254740991', 9007199254740991]
])('%s is %d', (cell, number) => {
	expect(value(cell)).toBe(number);
});

test.each([
	['1.234,5', 1234.5],
	['1.234.567', 1234567],
	['0,5', 0.5],
	['10,5 Mrd.', 10.5e9],
	['2,5 Billion', 2.5e12],
	['2,5 Billionen', 2.5e12],
	['-1.234', -1234]
])('with a decimal comma %s is %d', (cell, number) => {
	expect(value(cell, 'comma')).toBe(number);
});

test.each(['n/a', 'N/A', '-', '–', 'unknown', 'k. A.', '#N/A', 'TBD', '', '  ', '..'])(
	'“%s” is unknown, not 0',
	(cell) => {
		expect(value(cell)).toBeNull();
	}
);

test.each([
	['ten', 'number'],
	['10-12', 'number'],
	['5 apples', 'number'],
	['5 m', 'number'],
	['5 t', 'number'],
	['2.5t', 'number'],
	['5 MW GW', 'number'],
	['1e-400', 'too_small'],
	['-2.5e-999', 'too_small'],
	['12  345', 'mixed_numbers'],
	['--5', 'number'],
	['(-5)', 'number'],
	['1,2,3', 'mixed_numbers'],
	['1.2.3', 'mixed_numbers'],
	['12,34', 'mixed_numbers'],
	['€5', 'currency'],
	['5 EUR', 'currency'],
	['9007199254740993', 'too_large'],
	['1e300', 'too_large'],
	['1e999', 'too_large'],
	['=1+1', 'number'],
	['Infinity', 'number'],
	['0x10', 'number']
])('%s is not read: %s', (cell, rule) => {
	expect(value(cell)).toBe(rule);
});

test.each([
	`1${' '.repeat(500)}x1`,
	`-${' '.repeat(200_000)}x`,
	`1${' 1'.repeat(100_000)}x`,
	`1${' '.repeat(200_000)}1`,
	'1'.repeat(200_000)
])('what is longer than any number a person writes is none, however it goes on', (cell) => {
	expect(value(cell)).toBe('number');
	expect(numberEvidence([cell])).toEqual({ mark: null, mixed: false, undecided: false });
});

test('white space around a number is left away, however much there is', () => {
	expect(value(`${' '.repeat(200_000)}5\u00a0\u200b`)).toBe(5);
	expect(trimmed(`\ufeff\u3000 a${' '.repeat(200_000)}b\t\r\n\u2060`)).toBe(
		`a${' '.repeat(200_000)}b`
	);
	expect(trimmed(' '.repeat(200_000))).toBe('');
});

test('of every character it is decided alike whether it is white space', () => {
	for (let code = 0; code < 0x10000; code += 1) {
		const letter = String.fromCharCode(code);
		const isSpace = /[\s\u00A0\u2000-\u200B\u202F\u2060\uFEFF]/.test(letter);
		expect(trimmed(letter) === '', `U+${code.toString(16)}`).toBe(isSpace);
	}
});

test('a minus sign that stands apart from its digits is told', () => {
	for (const cell of ['- 5', '$ - 5', '- $5', '-\u00a05']) {
		expect(value(cell)).toBe(-5);
		expect(conversions(cell)).toContain('minus_sign');
	}
	expect(conversions('-5')).toEqual([]);
	expect(conversions('-$5')).toEqual(['currency_sign']);
});

test.each(['#DIV/0!', '#VALUE!', '#WERT!', '#REF!', '#NAME?', '#NUM!', 'n.d.', 'N/D'])(
	'%s says that nothing is known',
	(cell) => {
		expect([value(cell), conversions(cell)]).toEqual([null, ['null_word']]);
	}
);

test('a dash alone is no minus, and a number that is nothing but itself needs no conversion', () => {
	expect(conversions('5')).toEqual([]);
	expect(conversions('-5.25')).toEqual([]);
	expect(conversions('$10 B')).toEqual(['scale_word', 'currency_sign']);
	expect(conversions(' 1,234 ')).toEqual(['grouping', 'trimmed']);
	expect(conversions('1,5', 'comma')).toEqual(['decimal_comma']);
	expect(conversions('(5)')).toEqual(['parentheses']);
	expect(conversions('n/a')).toEqual(['null_word']);
	expect(conversions('')).toEqual([]);
});

test('a column gives away its decimal mark by the cells that can be read in one way only', () => {
	expect(numberEvidence(['1,234', '5'])).toEqual({ mark: null, mixed: false, undecided: true });
	expect(numberEvidence(['1,234', '1,5'])).toMatchObject({ mark: 'comma', undecided: false });
	expect(numberEvidence(['1,234', '1,234.5'])).toMatchObject({ mark: 'point', undecided: false });
	expect(numberEvidence(['1.5', '1,5'])).toMatchObject({ mark: null, mixed: true });
	expect(numberEvidence(['5', 'n/a', 'ten'])).toEqual({
		mark: null,
		mixed: false,
		undecided: false
	});
	expect(numberEvidence(['1,234,567'])).toMatchObject({ mark: 'point' });
	expect(numberEvidence(['0,123'])).toMatchObject({ mark: 'comma' });
});

test('any number written by either language is read back as it was', () => {
	const numbers = fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100);
	fc.assert(
		fc.property(numbers, fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH'), (number, locale) => {
			const cell = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(number);
			const mark = locale === 'en-US' || locale === 'de-CH' ? 'point' : 'comma';
			expect(value(cell, mark)).toBe(number === 0 ? 0 : number);
		})
	);
});

test('no text makes it throw or give a number that is none', () => {
	fc.assert(
		fc.property(fc.string(), fc.constantFrom<DecimalMark>('point', 'comma'), (cell, mark) => {
			const read = value(cell, mark);
			expect(typeof read !== 'number' || Number.isFinite(read)).toBe(true);
		})
	);
});
