import { expect, test } from 'vitest';
import type { Announcement } from '$lib/domain/announcement';
import { flows } from '$lib/domain/flow';
import { joinLineages } from '$lib/domain/lineage';
import { DOLLARS } from '$lib/domain/quantity';
import { announce, usd } from './announce';

const quarters = (rows: Announcement[]) =>
	Object.fromEntries(
		flows(joinLineages(rows), {
			quantity: DOLLARS,
			by: 'quarter',
			firstYear: 2025,
			lastYear: 2025,
			select: () => true
		}).map(({ period, change }) => [period, change])
	);

test('a row known only by its year goes to “quarter unknown” and not to the fourth quarter', () => {
	const rows = [
		announce({ id: 'a', announcedOn: '2025', amount: usd(7) }),
		announce({ id: 'b', announcedOn: '2025-11', amount: usd(2) })
	];
	expect(quarters(rows)).toMatchObject({ '2025-Q3': 0, '2025-Q4': 2, '2025-Q?': 7 });
});

test('a cancellation is a negative flow in the period it was recorded', () => {
	const rows = [
		announce({
			id: 'a',
			announcedOn: '2025-02-01',
			amount: usd(7),
			status: 'cancelled',
			statusAsOf: '2025-08'
		})
	];
	expect(quarters(rows)).toMatchObject({ '2025-Q1': 7, '2025-Q2': 0, '2025-Q3': -7 });
});
