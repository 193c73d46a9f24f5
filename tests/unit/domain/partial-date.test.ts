import { expect, test } from 'vitest';
import {
	isDay,
	isPartialDate,
	knownAsOf,
	knownAsOfInFullerThanYear,
	lastDayOf
} from '$lib/domain/partial-date';

test.each([
	['2025', '2025-12-31'],
	['2025-06', '2025-06-30'],
	['2024-02', '2024-02-29'],
	['2025-06-04', '2025-06-04']
])('%s counts from %s, the last day of its period', (date, day) => {
	expect(lastDayOf(date)).toBe(day);
});

test.each(['2025', '2025-06', '2025-06-04', '2024-02-29'])('%s is a date', (text) => {
	expect(isPartialDate(text)).toBe(true);
});

test.each([
	'',
	'25',
	'2025-13',
	'2025-00',
	'2025-02-29',
	'2025-06-31',
	'2025-6-4',
	'04.06.2025',
	'2025-06-04T00'
])('“%s” is not a date', (text) => {
	expect(isPartialDate(text)).toBe(false);
});

test('a month is a date but not a day', () => {
	expect([isDay('2025-06'), isDay('2025-06-04')]).toEqual([false, true]);
});

test('what is dated by its year is known on the last day of the year and not before', () => {
	expect(knownAsOf('2025-12-30')('2025')).toBe(false);
	expect(knownAsOf('2025-12-31')('2025')).toBe(true);
	expect(knownAsOfInFullerThanYear('2025-12-31')('2025')).toBe(false);
	expect(knownAsOfInFullerThanYear('2025-12-31')('2024')).toBe(true);
});

test('without a day everything is known', () => {
	expect(knownAsOf(null)('2999')).toBe(true);
});
