import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Announcement } from '$lib/domain/announcement';
import { scatterOf } from '$lib/view/scatter';
import { AMAZON_NC_GA, type ViewState } from '$lib/view/view-state';
import { announce, anyTable, usd } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

const GROUPS = [
	{ key: 'NC', name: 'North Carolina' },
	{ key: 'GA', name: 'Georgia' }
];
const VIEW: ViewState = {
	...AMAZON_NC_GA,
	companies: [],
	chart: 'scatter',
	measure: 'floor',
	against: 'mw',
	scale: 'linear',
	points: 'project'
};

function scatter(rows: readonly Announcement[], view: Partial<ViewState> = {}) {
	return scatterOf(tinyAtlas(rows), { ...VIEW, ...view }, GROUPS);
}

test('points are counted projects of the groups with both figures, from left to right', () => {
	const { points, leftOut } = scatter([
		announce({ id: 'large', amount: usd(300), powerMw: 90, project: 'Big' }),
		announce({ id: 'small', amount: usd(100), powerMw: 10, state: 'GA', city: 'Macon' }),
		announce({ id: 'elsewhere', amount: usd(100), powerMw: 10, state: 'VA' }),
		announce({ id: 'cancelled', amount: usd(100), powerMw: 10, status: 'cancelled' }),
		announce({ id: 'only-money', amount: usd(100) }),
		announce({ id: 'only-power', powerMw: 10 }),
		announce({ id: 'neither' })
	]);
	expect(points).toMatchObject([
		{ key: 'small', name: 'Acme, Macon', group: 'GA', groupName: 'Georgia', x: 10, y: 100 },
		{ key: 'large', name: 'Big', group: 'NC', x: 90, y: 300 }
	]);
	expect(points.map(({ company, state }) => ({ company, state }))).toEqual([
		{ company: 'Acme', state: 'Georgia' },
		{ company: 'Acme', state: 'North Carolina' }
	]);
	expect(leftOut).toBe(2);
});

test('a piece whose dollars are its plan’s is no point of its own', () => {
	const { points, leftOut } = scatter([
		announce({ id: 'plan', amount: usd(300) }),
		announce({ id: 'piece', amount: usd(100), powerMw: 10, partOf: 'plan' })
	]);
	expect(points).toEqual([]);
	expect(leftOut).toBe(1);
});

test('a logarithmic scale leaves out what is 0, a linear one does not', () => {
	const rows = [announce({ id: 'a', amount: usd(100, 'up_to'), powerMw: 10 })];
	expect(scatter(rows).points).toMatchObject([{ x: 10, y: 0, outlier: false }]);
	expect(scatter(rows, { scale: 'log' })).toEqual({ points: [], leftOut: 1 });
});

test('groups are points with their totals, and ratios are of the sums', () => {
	const rows = [
		announce({ id: 'a', amount: usd(300), powerMw: 10 }),
		announce({ id: 'b', amount: usd(100), powerMw: 30 }),
		announce({ id: 'c', amount: usd(100), state: 'GA' })
	];
	const view = { points: 'group', measure: 'usd_per_mw' } as const;
	expect(scatter(rows, { points: 'group' })).toMatchObject({
		points: [{ key: 'NC', name: 'North Carolina', x: 40, y: 400 }],
		leftOut: 1
	});
	expect(scatter(rows, view)).toEqual({
		points: [expect.objectContaining({ key: 'NC', x: 40, y: 10 })],
		leftOut: 0
	});
});

test('a counter’s numbers are no figures of projects or of their groups', () => {
	const rows = [announce({ id: 'a', amount: usd(300), powerMw: 10 })];
	for (const points of ['project', 'group'] as const)
		expect(scatter(rows, { against: 'data_centers', points })).toEqual({ points: [], leftOut: 1 });
});

test('a project in several sets is one point, in the first', () => {
	const sets = [
		{ key: 'GA.NC', name: 'GA, NC' },
		{ key: 'NC.VA', name: 'NC, VA' }
	];
	const view: ViewState = { ...VIEW, by: 'set', items: sets.map(({ key }) => key) };
	const atlas = tinyAtlas([announce({ id: 'a', amount: usd(300), powerMw: 10 })]);
	expect(scatterOf(atlas, view, sets).points).toMatchObject([{ key: 'a', group: 'GA.NC' }]);
});

test('an outlier is far from the ratio of the others, and there are none among seven', () => {
	const usual = Array.from({ length: 7 }, (_, index) =>
		announce({ id: `p${index}`, amount: usd(1000 + index), powerMw: 100 })
	);
	const cheap = announce({ id: 'cheap', amount: usd(10), powerMw: 100 });
	const outliers = (rows: readonly Announcement[]) =>
		scatter(rows)
			.points.filter(({ outlier }) => outlier)
			.map(({ key }) => key);
	expect(outliers([...usual, cheap])).toEqual(['cheap']);
	expect(outliers([...usual.slice(1), cheap])).toEqual([]);
});

test('outliers do not depend on the units, nor points on the order of the rows', () => {
	fc.assert(
		fc.property(anyTable, fc.constantFrom('linear', 'log'), (rows, scale) => {
			const found = scatter(rows, { scale });
			const larger = rows.map((row) => ({
				...row,
				powerMw: row.powerMw === null ? null : row.powerMw * 1024
			}));
			const outliers = ({ points }: typeof found) =>
				points.filter(({ outlier }) => outlier).map(({ key }) => key);
			expect(outliers(scatter(larger, { scale }))).toEqual(outliers(found));
			expect(scatter(rows.toReversed(), { scale })).toEqual(found);
			expect(new Set(found.points.map(({ key }) => key)).size).toBe(found.points.length);
			for (const { x, y } of found.points)
				expect(scale === 'linear' || (x > 0 && y > 0)).toBe(true);
		})
	);
});
