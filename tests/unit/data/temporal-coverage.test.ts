import { expect, test } from 'vitest';
import { temporalCoverage } from '$lib/data/temporal-coverage';

test('a table covers from the first to the last time of its rows, whatever their order', () => {
	const rows = [
		{ announced_on: '2025-03' },
		{ announced_on: '2021-10-27' },
		{ announced_on: null }
	];
	expect(temporalCoverage('announcements', rows)).toBe('2021-10-27/2025-03');
});

test('a table of no particular time, or without rows, covers none', () => {
	expect(temporalCoverage('counties', [{ name: 'a' }])).toBeNull();
	expect(temporalCoverage('announcements', [])).toBeNull();
});
