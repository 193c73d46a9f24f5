import { expect, test } from 'vitest';
import { announcementRecords, projectRecords } from '$lib/view/records';
import { dollarTotals, totals } from '$lib/view/totals';
import { announce, usd } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

const atlas = tinyAtlas([
	announce({ id: 'old', announcedOn: '2024-05', amount: usd(3), powerMw: 10 }),
	announce({ id: 'new', announcedOn: '2025-06-04', amount: usd(9), supersedes: 'old' }),
	announce({ id: 'ga', state: 'GA', amount: usd(5, 'at_least'), status: 'operational' }),
	announce({ id: 'who', state: 'GA', companyId: 'undisclosed', amount: usd(4) })
]);

test('every state and every company is a group, also those with nothing; Undisclosed is none', () => {
	expect(dollarTotals(atlas, 'state').groups.map(({ key, floorUsd }) => [key, floorUsd])).toEqual([
		['NC', 9],
		['GA', 9],
		['VA', null]
	]);
	expect(dollarTotals(atlas, 'company').groups.map(({ key, floorUsd }) => [key, floorUsd])).toEqual(
		[
			['acme', 14],
			['bolt', null]
		]
	);
	expect(dollarTotals(atlas, 'company').all.floorUsd).toBe(18);
});

test('a total is dated: without a day it says null and how far the data goes', () => {
	expect(dollarTotals(atlas, 'state')).toMatchObject({ asOf: null, dataThrough: '2026-07-02' });
	const then = totals(atlas, 'state', '2024-12-31', 'floor');
	expect(then).toMatchObject({ asOf: '2024-12-31', all: { floorUsd: 3, counted: ['old'] } });
});

test('jobs and megawatts are totals of their own', () => {
	expect(totals(atlas, 'state', null, 'mw').all).toMatchObject({ mw: 10, counted: ['new'] });
	expect(totals(atlas, 'state', null, 'jobs').all).toMatchObject({ jobs: null, known: 0, of: 3 });
});

test('statuses are parts that add up to the whole, members included', () => {
	const { groups, all } = totals(atlas, 'status', null, 'floor');
	expect(groups.find(({ key }) => key === 'operational')).toMatchObject({
		floorUsd: 5,
		openEnded: true
	});
	expect(groups.reduce((sum, { floorUsd }) => sum + (floorUsd ?? 0), 0)).toBe(all.floorUsd);
	expect(groups.reduce((sum, { of }) => sum + of, 0)).toBe(all.of);
});

test('records carry plain dollars and how each row stands', () => {
	const { announcements } = announcementRecords(atlas);
	expect(announcements.find(({ id }) => id === 'old')).toMatchObject({
		amountUsd: 3,
		amountBasis: 'exact',
		standing: { kind: 'earlier', replacedBy: 'new' }
	});
	const { projects } = projectRecords(atlas);
	expect(projects.find(({ id }) => id === 'new')).toMatchObject({
		announcements: ['old', 'new'],
		floorUsd: 9,
		floorFrom: 'new',
		powerMw: 10
	});
});
