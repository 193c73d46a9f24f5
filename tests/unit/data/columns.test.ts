import { describe, expect, test } from 'vitest';
import {
	choice,
	day,
	decimal,
	fips,
	integer,
	partialDate,
	slug,
	stateCode,
	text,
	url,
	year,
	yesNo
} from '../../../src/lib/data/columns';
import { BadCell, isRequired, list, optional, type Field } from '../../../src/lib/data/field';

const reads = <T>(field: Field<T>, cell: string) => {
	const value = field.read(cell);
	return value instanceof BadCell ? `bad: ${value.problem.en}` : value;
};

test('a county code keeps its zeros and has its digits', () => {
	const field = fips(5, '', '');
	expect(reads(field, '01001')).toBe('01001');
	expect(reads(field, '1001')).toMatch(/^bad/);
});

test('a number has a point and nothing else', () => {
	const field = decimal('', '', { minimum: 0 });
	expect(reads(field, '1200.5')).toBe(1200.5);
	expect(reads(field, '1.1e+21')).toBe(1.1e21);
	for (const cell of ['1,200', '$12', '12 MW', ' 12', 'NaN', 'Infinity', '0x10', '1e999', '12.'])
		expect(reads(field, cell)).toBe('bad: not a number');
	expect(reads(field, '-1')).toBe('bad: outside the range of this column');
});

test('a whole number is exact: 2^53 is too large to be one', () => {
	const field = integer('', '');
	expect(reads(field, '0')).toBe(0);
	expect(reads(field, '9007199254740993')).toMatch(/^bad/);
	expect(reads(field, '1.0')).toMatch(/^bad/);
	expect(reads(field, '=1+1')).toMatch(/^bad/);
});

test('a day exists in the calendar', () => {
	expect(reads(day('', ''), '2024-02-29')).toBe('2024-02-29');
	expect(reads(day('', ''), '2025-02-29')).toMatch(/^bad/);
	expect(reads(day('', ''), '2025-06')).toMatch(/^bad/);
});

test('a partial date is a day, a month or a year', () => {
	for (const date of ['2025', '2025-06', '2025-06-04'])
		expect(reads(partialDate('', ''), date)).toBe(date);
	for (const cell of ['2025-13', '06/04/2025', 'undated', '2025-6'])
		expect(reads(partialDate('', ''), cell)).toBe('bad: not a date');
});

test('a choice is one of its values, to the letter', () => {
	const field = choice(['site', 'state_plan'], '', '');
	expect(reads(field, 'site')).toBe('site');
	expect(reads(field, 'Site')).toMatch(/^bad/);
	expect(reads(field, 'constructor')).toMatch(/^bad/);
});

test('a state is one of the 50 or DC', () => {
	expect(reads(stateCode('', ''), 'DC')).toBe('DC');
	expect(reads(stateCode('', ''), 'PR')).toBe('bad: not a state');
});

test('an address is one that a link may carry', () => {
	expect(reads(url('', ''), 'https://example.org/a')).toBe('https://example.org/a');
	for (const cell of ['example.org', 'javascript:alert(1)', 'https://a b', 'https://'])
		expect(reads(url('', ''), cell)).toBe('bad: not a web address');
});

test('yes and no are themselves; a year has four digits; an id is lower case', () => {
	expect(reads(yesNo('', ''), 'no')).toBe(false);
	expect(reads(yesNo('', ''), 'maybe')).toMatch(/^bad/);
	expect(reads(year('', '', { minimum: 1990 }), '2025')).toBe(2025);
	expect(reads(year('', '', { minimum: 1990 }), '1025')).toMatch(/^bad/);
	expect(reads(slug('', ''), 'Acme NC')).toMatch(/^bad/);
});

describe('a blank cell', () => {
	test('of a column that may be blank is null, never 0 and never no', () => {
		expect(optional(decimal('', '')).whenEmpty).toBeNull();
		expect(optional(yesNo('', '')).whenEmpty).toBeNull();
	});

	test('of a list is an empty list', () => expect(list(text('', '')).whenEmpty).toEqual([]));

	test('of any other column is a defect', () => {
		expect(isRequired(decimal('', ''))).toBe(true);
		expect(isRequired(optional(decimal('', '')))).toBe(false);
	});
});

test('a list is split at semicolons, and each entry is read', () => {
	const field = list(stateCode('', ''));
	expect(reads(field, 'TX;NM')).toEqual(['TX', 'NM']);
	expect(reads(field, 'TX;ZZ')).toBe('bad: not a state');
	expect(reads(field, 'TX;')).toMatch(/^bad: an empty or padded entry/);
	expect(reads(field, 'TX; NM')).toMatch(/^bad: an empty or padded entry/);
});
