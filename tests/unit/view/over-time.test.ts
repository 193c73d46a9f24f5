import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Announcement } from '$lib/domain/announcement';
import { DOLLARS, POWER_MW } from '$lib/domain/quantity';
import { tally } from '$lib/domain/tally';
import { groupKeysOf } from '$lib/view/group';
import { overTime } from '$lib/view/over-time';
import { selectionOf, tallyOptionsOf } from '$lib/view/selection';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';
import { announce, anyTable, usd } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

const STATES = ['NC', 'GA', 'VA'] as const;
const GROUPS = STATES.map((key) => ({ key, name: key, scale: 1 }));

const views: fc.Arbitrary<ViewState> = fc
	.record({
		period: fc.constantFrom('quarter' as const, 'year' as const),
		asOf: fc.constantFrom('2023-12-31', '2024-06-30', '2025-06-04', '2025-12-31', null),
		withoutDoubtful: fc.boolean(),
		statuses: fc.constantFrom([], ['operational' as const], ['cancelled' as const])
	})
	.map((fields) => ({ ...DEFAULTS.compare, items: STATES, ...fields }));

test('flows add up to the total as of the reader’s day, group by group and whatever the filters', () => {
	fc.assert(
		fc.property(anyTable, views, fc.constantFrom(DOLLARS, POWER_MW), (rows, view, quantity) => {
			const atlas = tinyAtlas(rows);
			const { series } = overTime(atlas, view, GROUPS, quantity);
			const selection = selectionOf(atlas, view);
			for (const key of STATES) {
				const own = selection.filter((project) => groupKeysOf(project, view).includes(key));
				const asOf = tally(own, quantity, tallyOptionsOf(view)).low;
				const points = series.find((one) => one.key === key)?.points ?? [];
				expect(points.reduce((sum, { change }) => sum + (change ?? 0), 0)).toBe(asOf ?? 0);
				expect(points.at(-1)?.total ?? null).toBe(asOf);
			}
		})
	);
});

test('each total is the one before and what the period adds; a change is unknown where both totals are', () => {
	fc.assert(
		fc.property(anyTable, views, (rows, view) => {
			for (const { points } of overTime(tinyAtlas(rows), view, GROUPS, DOLLARS).series)
				for (const [index, { total, change }] of points.entries()) {
					const before = points[index - 1]?.total ?? null;
					expect(total ?? 0).toBe((before ?? 0) + (change ?? 0));
					expect(change === null).toBe(total === null && before === null);
				}
		})
	);
});

test('each year’s total is the total as of its end, and unknown exactly where nothing is counted by then', () => {
	fc.assert(
		fc.property(anyTable, views, (rows, anyView) => {
			const view: ViewState = { ...anyView, period: 'year' };
			const atlas = tinyAtlas(rows);
			const { periods, series } = overTime(atlas, view, GROUPS, DOLLARS);
			for (const { key, points } of series)
				for (const [index, year] of periods.entries()) {
					const asOf = index === periods.length - 1 ? view.asOf : `${year}-12-31`;
					const own = selectionOf(atlas, { ...view, asOf }).filter((project) =>
						groupKeysOf(project, view).includes(key)
					);
					expect(points[index]?.total).toBe(tally(own, DOLLARS, tallyOptionsOf(view)).low);
				}
		})
	);
});

test('until something of a group is counted its total is unknown, and its first figure is all added', () => {
	expect(
		yearly([
			announce({ id: 'a', announcedOn: '2023-05-01', amount: usd(3) }),
			announce({ id: 'b', announcedOn: '2024-05-01', amount: usd(5), state: 'GA' })
		])
	).toEqual({
		NC: [
			['2023', 3, 3],
			['2024', 3, 0],
			['2025', 3, 0]
		],
		GA: [
			['2023', null, null],
			['2024', 5, 5],
			['2025', 5, 0]
		]
	});
});

test('a row without a figure leaves the total unknown', () => {
	const none = announce({ id: 'a', announcedOn: '2023-05-01', state: 'GA' });
	const other = announce({ id: 'b', announcedOn: '2023-05-01', amount: usd(3) });
	const figure = announce({ id: 'c', announcedOn: '2025-05-01', amount: usd(2), state: 'GA' });
	expect(yearly([none, other, figure]).GA).toEqual([
		['2023', null, null],
		['2024', null, null],
		['2025', 2, 2]
	]);
});

test('where everything is cancelled it is taken away, and nothing counted is left, which is not 0', () => {
	const cancelled = { status: 'cancelled', statusAsOf: '2024-03-01' } as const;
	expect(
		yearly([announce({ id: 'a', announcedOn: '2023-05-01', amount: usd(7), ...cancelled })]).NC
	).toEqual([
		['2023', 7, 7],
		['2024', null, -7],
		['2025', null, null]
	]);
});

test('a first figure of 0 that is known only by its year stands in “quarter unknown”', () => {
	const { periods, series } = overTime(
		tinyAtlas(
			[
				announce({ id: 'a', announcedOn: '2024-05-01', amount: usd(3) }),
				announce({ id: 'b', announcedOn: '2024', amount: usd(7, 'up_to'), state: 'GA' })
			],
			{ dataThrough: '2025-02-03' }
		),
		{ ...DEFAULTS.compare, period: 'quarter' },
		GROUPS,
		DOLLARS
	);
	expect(periods.slice(-2)).toEqual(['2024-Q?', '2025-Q1']);
	expect(series[1]?.points.map(({ total }) => total)).toEqual([null, null, null, null, 0, 0]);
});

test('a row announced after a day changes nothing as of that day', () => {
	fc.assert(
		fc.property(anyTable, views, (rows, view) => {
			const asOf = view.asOf ?? '2025-06-04';
			const late = announce({ id: 'late', announcedOn: '2026-01-01', amount: usd(50) });
			const made = (table: Announcement[]) =>
				overTime(tinyAtlas(table), { ...view, asOf }, GROUPS, DOLLARS);
			expect(made([...rows, late])).toEqual(made(rows));
		})
	);
});

test('a row known only by its year stands in “quarter unknown”, and a year without one has none', () => {
	const { periods, series } = overTime(
		tinyAtlas(
			[
				announce({ id: 'a', announcedOn: '2024-05-01', amount: usd(3) }),
				announce({ id: 'b', announcedOn: '2025', amount: usd(7) })
			],
			{ dataThrough: '2026-02-03' }
		),
		{ ...DEFAULTS.compare, period: 'quarter' },
		GROUPS,
		DOLLARS
	);
	expect(periods).toEqual([
		...['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'],
		...['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2025-Q?'],
		'2026-Q1'
	]);
	expect(series.map(({ key }) => key)).toEqual(['NC']);
	expect(series[0]?.points.map(({ change }) => change)).toEqual([null, 3, 0, 0, 0, 0, 0, 0, 7, 0]);
});

test('periods begin with the first figure counted and end with the reader’s day', () => {
	const atlas = tinyAtlas([
		announce({ id: 'a', announcedOn: '2022-05-01' }),
		announce({ id: 'b', announcedOn: '2023-05-01', amount: usd(3) })
	]);
	const years = (asOf: string | null) =>
		overTime(atlas, { ...DEFAULTS.compare, period: 'year', asOf }, GROUPS, DOLLARS).periods;
	expect(years(null)).toEqual(['2023', '2024', '2025', '2026']);
	expect(years('2024-08-15')).toEqual(['2023', '2024']);
	expect(years('2022-08-15')).toEqual([]);
});

test('a group without a denominator has no series, and the others are scaled', () => {
	const atlas = tinyAtlas([
		announce({ id: 'a', amount: usd(30) }),
		announce({ id: 'b', amount: usd(30), state: 'GA' })
	]);
	const groups = [
		{ key: 'NC', name: 'NC', scale: 0.1 },
		{ key: 'GA', name: 'GA', scale: null }
	];
	const { series } = overTime(atlas, DEFAULTS.compare, groups, DOLLARS);
	expect(series.map(({ key }) => key)).toEqual(['NC']);
	expect(series[0]?.points.at(-1)?.total).toBeCloseTo(3);
});

test('“up to” alone is a figure of 0, which is drawn; nothing found is not', () => {
	const atlas = tinyAtlas([announce({ id: 'a', amount: usd(30, 'up_to') })]);
	const { series } = overTime(atlas, DEFAULTS.compare, GROUPS, DOLLARS);
	expect(series.map(({ key, points }) => [key, points.at(-1)?.total])).toEqual([['NC', 0]]);
});

/** Each group's years to 2025 with total and change. */
function yearly(rows: Announcement[]) {
	const atlas = tinyAtlas(rows, { dataThrough: '2025-07-02' });
	const view: ViewState = { ...DEFAULTS.compare, period: 'year' };
	const { periods, series } = overTime(atlas, view, GROUPS, DOLLARS);
	return Object.fromEntries(
		series.map(({ key, points }) => [
			key,
			points.map(({ total, change }, index) => [periods[index], total, change])
		])
	);
}
