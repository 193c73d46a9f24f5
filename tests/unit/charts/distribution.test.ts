import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inkDistribution } from '$lib/charts/distribution/distribution-ink';
import { swarm } from '$lib/charts/distribution/swarm';
import { distributionTableOf } from '$lib/charts/distribution/table';
import type { DistributionData } from '$lib/view/chart-data';
import { AMAZON_NC_GA, type ViewState } from '$lib/view/view-state';

describe('a distribution', () => {
	const data: DistributionData = {
		ratio: 'usd_per_mw',
		groups: [
			{
				key: 'NC',
				name: 'North Carolina',
				points: [1e6, 2e6, 2e6, 3e6, 4e8].map((value, index) => ({
					projectId: `p${index}`,
					company: 'Acme',
					state: null,
					name: `Project ${index}`,
					group: 'NC',
					value,
					over: value * 10,
					under: 10
				})),
				quartiles: { q1: 2e6, median: 2e6, q3: 3e6 }
			},
			{ key: 'GA', name: 'Georgia', points: [], quartiles: null }
		],
		whole: { q1: 2e6, median: 2e6, q3: 3e6 },
		leftOut: 0
	};
	const distributed = (request: Partial<ViewState> = {}) => ({
		request: {
			...AMAZON_NC_GA,
			chart: 'distribution' as const,
			scale: 'linear' as const,
			...request
		},
		distribution: data
	});
	const textsOf = (request: Partial<ViewState> = {}) =>
		inkDistribution(distributed(request), 720, 'en').inks.flatMap((stroke) =>
			stroke.kind === 'text' ? [stroke.text] : []
		);

	test('points of a row stand in the order of their values and never on one another', () => {
		const { points } = inkDistribution(distributed(), 720, 'en');
		expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
		const places = new Set(points.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`));
		expect(places.size).toBe(points.length);
	});

	test('names its extremes and medians, and its axis is logarithmic where the spread is wide', () => {
		expect(textsOf()).toEqual(
			expect.arrayContaining([
				'Project 0',
				'Project 4',
				'median $2.0M/MW · 5 projects',
				'Median of all: $2.0M/MW',
				'US dollars per megawatt, logarithmic scale →',
				'no project with both figures'
			])
		);
	});

	test('groups nobody asked for by name are shown where they have projects', () => {
		expect(textsOf({ items: [] })).not.toContain('Georgia');
	});

	test('is a table of the same numbers', () => {
		const { columns, rows } = distributionTableOf({ distribution: data }, 'en');
		expect(columns.map(({ key }) => key)).toEqual([
			'name',
			'company',
			'state',
			'group',
			'usd_per_mw',
			'floor',
			'mw'
		]);
		expect(rows[0]).toEqual(['Project 4', 'Acme', null, 'North Carolina', 4e8, 4e9, 10]);
	});

	test('a swarm keeps points apart while there is room, and in their row always', () => {
		const line = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 40 });
		fc.assert(
			fc.property(line, (values) => {
				const along = values.toSorted((a, b) => a - b);
				const roomy = swarm(along, 4, 1000);
				for (const [index, x] of along.entries())
					for (const [other, otherX] of along.slice(0, index).entries()) {
						const gap = Math.hypot(x - otherX, (roomy[index] ?? 0) - (roomy[other] ?? 0));
						expect(gap).toBeGreaterThanOrEqual(8);
					}
				for (const offset of swarm(along, 4, 20)) expect(Math.abs(offset)).toBeLessThanOrEqual(20);
			})
		);
	});
});
