import { expect, test } from 'vitest';
import { date } from '$lib/format/date';
import type { PartialDate } from '$lib/domain/partial-date';

test.each([
	['2025-06-04', '4 June 2025', '4. Juni 2025'],
	['2025-01', 'January 2025', 'Januar 2025'],
	['2025', '2025', '2025']
])('%s is said no more precisely than it is known', (value, english, german) => {
	expect([date(value, 'en'), date(value, 'de')]).toEqual([english, german]);
});

test('every month is named as the platform names it in each language', () => {
	for (const [locale, tag] of [
		['en', 'en-GB'],
		['de', 'de-DE']
	] as const) {
		const platform = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
		for (let month = 1; month <= 12; month += 1) {
			const day = `2026-${String(month).padStart(2, '0')}-09`;
			expect(date(day as PartialDate, locale)).toBe(platform.format(new Date(day)));
		}
	}
});
