import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Announcement } from '$lib/domain/announcement';
import { DOLLARS } from '$lib/domain/quantity';
import { ratio } from '$lib/domain/ratio';
import { tally } from '$lib/domain/tally';
import { distributionOf } from '$lib/view/distribution';
import { selectionOf } from '$lib/view/selection';
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
	chart: 'distribution',
	measure: 'usd_per_mw'
};

function distribution(rows: readonly Announcement[], view: Partial<ViewState> = {}) {
	return distributionOf(tinyAtlas(rows), { ...VIEW, ...view }, GROUPS);
}

const ROWS = [
	announce({ id: 'a', amount: usd(100), powerMw: 10, jobsPermanent: 5 }),
	announce({ id: 'b', amount: usd(300), powerMw: 10 }),
	announce({ id: 'c', amount: usd(200), powerMw: 10 }),
	announce({ id: 'd', amount: usd(900), powerMw: 10, state: 'GA' }),
	announce({ id: 'no-power', amount: usd(900) }),
	announce({ id: 'nothing-firm', amount: usd(900, 'up_to'), powerMw: 1 }),
	announce({ id: 'no-dollars', powerMw: 1 })
];

test('each project has its own ratio with both figures, by value, with the quartiles around', () => {
	const { groups, whole, leftOut } = distribution(ROWS);
	expect(groups[0]?.points).toMatchObject([
		{ projectId: 'a', value: 10, over: 100, under: 10, group: 'NC', name: 'Acme, North Carolina' },
		{ projectId: 'c', value: 20 },
		{ projectId: 'b', value: 30 }
	]);
	expect(groups[0]?.quartiles).toEqual({ q1: 15, median: 20, q3: 25 });
	expect(groups[1]?.quartiles).toEqual({ q1: 90, median: 90, q3: 90 });
	expect(whole).toEqual({ q1: 17.5, median: 25, q3: 45 });
	expect(leftOut).toBe(2);
});

test('the ratio is the measure asked for, and dollars per megawatt where that is none', () => {
	expect(distribution(ROWS, { measure: 'usd_per_job' })).toMatchObject({
		ratio: 'usd_per_job',
		groups: [{ points: [{ projectId: 'a', value: 20, over: 100, under: 5 }] }, { points: [] }]
	});
	expect(distribution(ROWS, { measure: 'jobs' }).ratio).toBe('usd_per_mw');
});

test('where no project has both figures there are no quartiles', () => {
	expect(distribution([])).toMatchObject({
		groups: [
			{ points: [], quartiles: null },
			{ points: [], quartiles: null }
		],
		whole: null,
		leftOut: 0
	});
});

test('a project in several sets appears in each, and once in the whole', () => {
	const sets = [
		{ key: 'GA.NC', name: 'GA, NC' },
		{ key: 'NC.VA', name: 'NC, VA' }
	];
	const view: ViewState = { ...VIEW, by: 'set', items: sets.map(({ key }) => key) };
	const { groups, whole } = distributionOf(tinyAtlas(ROWS), view, sets);
	expect(groups.map(({ points }) => points.length)).toEqual([4, 3]);
	expect(whole?.median).toBe(25);
});

test('it shows exactly the projects of the ratio, between its quartiles half of them', () => {
	fc.assert(
		fc.property(anyTable, (rows) => {
			const { groups } = distribution(rows);
			const selection = selectionOf(tinyAtlas(rows), VIEW);
			for (const { key, points, quartiles } of groups) {
				const members = selection.filter(({ newest }) => newest.state === key);
				const { projects } = ratio(tally(members, DOLLARS), 'usd_per_mw');
				expect(points.map(({ projectId }) => projectId).toSorted()).toEqual(
					projects.map(({ id }) => id).toSorted()
				);
				if (!quartiles) continue;
				const values = points.map(({ value }) => value);
				expect(values).toEqual(values.toSorted((a, b) => a - b));
				expect(
					values.filter((value) => value <= quartiles.median).length * 2
				).toBeGreaterThanOrEqual(values.length);
				expect(quartiles.q1).toBeLessThanOrEqual(quartiles.median);
				expect(quartiles.median).toBeLessThanOrEqual(quartiles.q3);
			}
		})
	);
});
