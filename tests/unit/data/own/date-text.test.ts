import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateEvidence, readDate, type DayOrder } from '$lib/data/own/date-text';
import { isPartialDate } from '$lib/domain/partial-date';

const value = (cell: string, order: DayOrder | null = null) => {
	const read = readDate(cell, order);
	return 'value' in read ? read.value : read.rule;
};

test.each([
	['2025-06-04', '2025-06-04'],
	['2025-6-4', '2025-06-04'],
	['2025/06/04', '2025-06-04'],
	['20250604', '2025-06-04'],
	['2025-06', '2025-06'],
	['2025', '2025'],
	['2025-06-04T12:30:00Z', '2025-06-04'],
	['6/4/2025 12:30 PM', 'ambiguous_date'],
	['4.6.2025', '2025-06-04'],
	['04.06.25', '2025-06-04'],
	['04.06.49', '2049-06-04'],
	['04.06.50', '1950-06-04'],
	['4-Jun-99', '1999-06-04'],
	['06/2025', '2025-06'],
	['June 4, 2025', '2025-06-04'],
	['4 June 2025', '2025-06-04'],
	['4. Juni 2025', '2025-06-04'],
	['4-Jun-25', '2025-06-04'],
	['Sept. 4, 2025', '2025-09-04'],
	['März 2025', '2025-03'],
	['Dez 2025', '2025-12'],
	['6/14/2025', '2025-06-14'],
	['14/6/2025', '2025-06-14'],
	['5/5/2025', '2025-05-05']
])('%s is %s', (cell, date) => {
	expect(value(cell)).toBe(date);
});

test('3/4/2025 is not guessed at: without an order it is not read, with one it is', () => {
	expect(value('3/4/2025')).toBe('ambiguous_date');
	expect(value('3/4/2025', 'month_first')).toBe('2025-03-04');
	expect(value('3/4/2025', 'day_first')).toBe('2025-04-03');
});

test('a column gives away its order by the days past the twelfth', () => {
	expect(dateEvidence(['3/4/2025', '3/14/2025'])).toMatchObject({
		order: 'month_first',
		undecided: false
	});
	expect(dateEvidence(['3/4/2025', '14/3/2025'])).toMatchObject({ order: 'day_first' });
	expect(dateEvidence(['3/4/2025'])).toEqual({ order: null, mixed: false, undecided: true });
	expect(dateEvidence(['3/14/2025', '14/3/2025'])).toMatchObject({ order: null, mixed: true });
	expect(dateEvidence(['2025-01-02', '5/5/2025', 'soon'])).toEqual({
		order: null,
		mixed: false,
		undecided: false
	});
});

test.each([
	['2025-02-30', 'no_such_day'],
	['31.4.2025', 'no_such_day'],
	['13/13/2025', 'no_such_day'],
	['13/14/2025', 'ambiguous_date'],
	['2025-13', 'no_such_day'],
	['soon', 'date'],
	['Marble 2025', 'date'],
	['45812', 'date'],
	['=TODAY()', 'date'],
	[`1/1/2025 T12:30${' '.repeat(500)}x`, 'date'],
	[`2025-06-04${' 12:30'.repeat(1000)}x`, 'date']
])('%s is not read: %s', (cell, rule) => {
	expect(value(cell)).toBe(rule);
});

test('a day that is written against its column’s order is not turned around', () => {
	expect(value('14/3/2025', 'month_first')).toBe('mixed_dates');
});

test('no text makes it throw or give a day that is not in the calendar', () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[./-]\d{1,4}[./-]\d{1,4}$/)),
			fc.constantFrom<DayOrder | null>('day_first', 'month_first', null),
			(cell, order) => {
				const read = readDate(cell, order);
				const date = 'value' in read ? read.value : null;
				expect(date === null || isPartialDate(date)).toBe(true);
			}
		)
	);
});
