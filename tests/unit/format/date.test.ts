import { expect, test } from 'vitest';
import { date } from '$lib/format/date';

test.each([
	['2025-06-04', '4 June 2025', '4. Juni 2025'],
	['2025-01', 'January 2025', 'Januar 2025'],
	['2025', '2025', '2025']
])('%s is said no more precisely than it is known', (value, english, german) => {
	expect([date(value, 'en'), date(value, 'de')]).toEqual([english, german]);
});
