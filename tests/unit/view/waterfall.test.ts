import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Announcement } from '$lib/domain/announcement';
import { joinLineages } from '$lib/domain/lineage';
import { projectsAsOf, projectsOf } from '$lib/domain/project';
import { DOLLARS, JOBS_PERMANENT, POWER_MW, type Quantity } from '$lib/domain/quantity';
import { tally, type TallyOptions } from '$lib/domain/tally';
import { decimalsOf, isSum, reachOf, waterfallOf, type Step } from '$lib/view/waterfall';
import { announce, anyTable, usd } from '../domain/announce';

const day = fc.option(fc.constantFrom('2023-12-31', '2024-06-30', '2025-01-06', '2025-12-31'));
const quantities = fc.constantFrom(DOLLARS, POWER_MW, JOBS_PERMANENT);

test('the steps add up to the floor and to the ceiling, for any portfolio', () => {
	fc.assert(
		fc.property(anyTable, day, quantities, fc.boolean(), (rows, asOf, quantity, withCancelled) => {
			const total = tally(projectsAsOf(joinLineages(rows), asOf), quantity, { withCancelled });
			const steps = waterfallOf(total, quantity);
			const first = step(steps, 'announced');
			const changes = steps.filter((one) => !isSum(one) && one.id !== 'ceiling');
			expect(sum([first, ...changes], ({ low }) => low)).toBe(total.low ?? 0);
			expect(sum([first, ...changes], ({ high }) => high)).toBe(total.high ?? 0);
			expect(step(steps, 'floor')?.low).toBe(total.low);
			expect(step(steps, 'ceiling')?.high ?? null).toBe(total.high);
			expect(step(steps, 'ceiling')?.open ?? false).toBe(total.open);
		})
	);
});

test('each step begins where the one before ended, and none leaves the picture', () => {
	fc.assert(
		fc.property(anyTable, day, quantities, (rows, asOf, quantity) => {
			const total = tally(projectsAsOf(joinLineages(rows), asOf), quantity);
			const steps = waterfallOf(total, quantity);
			steps.forEach((one, index) => {
				expect(one.start).toBe(isSum(one) ? 0 : steps[index - 1]?.end);
				for (const at of [one.start, one.end]) {
					expect(at).toBeGreaterThanOrEqual(0);
					expect(at).toBeLessThanOrEqual(reachOf(steps));
				}
			});
			expect(step(steps, 'floor')?.end).toBe(total.low ?? 0);
			expect(steps.at(-1)?.end).toBe(total.high ?? 0);
		})
	);
});

test('every project is announced, and is then set aside once or counted', () => {
	fc.assert(
		fc.property(anyTable, day, quantities, (rows, asOf, quantity) => {
			const selection = projectsAsOf(joinLineages(rows), asOf);
			const steps = waterfallOf(tally(selection, quantity), quantity);
			const aside = steps.filter(
				({ id }) => !['announced', 'raised', 'floor', 'ceiling'].includes(id)
			);
			expect(step(steps, 'announced')?.count).toBe(selection.length);
			expect(sum(aside, ({ count }) => count) + (step(steps, 'floor')?.count ?? 0)).toBe(
				selection.length
			);
			expect(sum(aside, ({ unknown }) => unknown)).toBe(step(steps, 'announced')?.unknown);
		})
	);
});

test('a plan, its pieces and what was cancelled are three steps with their sums', () => {
	const steps = stepsOf([
		announce({ id: 'plan', amount: usd(12) }),
		announce({ id: 'p1', amount: usd(11), partOf: 'plan' }),
		announce({ id: 'p2', amount: usd(3, 'at_least'), partOf: 'plan' }),
		announce({ id: 'gone', amount: usd(5, 'range', 8), status: 'cancelled' })
	]);
	expect(steps.map(({ id, count, low, high }) => [id, count, low, high])).toEqual([
		['announced', 4, 31, 34],
		['cancelled', 1, -5, -8],
		['part_of', 2, -14, -14],
		['raised', 1, 2, 2],
		['floor', 1, 14, null],
		['ceiling', 1, null, 14]
	]);
	expect(steps.map(({ start, end }) => [start, end])).toEqual([
		[0, 31],
		[31, 26],
		[26, 12],
		[12, 14],
		[0, 14],
		[14, 14]
	]);
	expect(step(steps, 'ceiling')?.open).toBe(true);
});

test('pieces can raise a ceiling alone', () => {
	const steps = stepsOf([
		announce({ id: 'plan', amount: usd(12) }),
		announce({ id: 'piece', amount: usd(20, 'up_to'), partOf: 'plan' })
	]);
	expect(step(steps, 'raised')).toMatchObject({ count: 1, low: 0, high: 8, open: false });
	expect(step(steps, 'ceiling')).toMatchObject({ start: 12, end: 20 });
});

test('projects without a figure are counted and add no money, which is not 0', () => {
	const steps = stepsOf(
		[
			announce({ id: 'a', amount: usd(4) }),
			announce({ id: 'b' }),
			announce({ id: 'c', amount: usd(9), kind: 'economic_output' }),
			announce({ id: 'late', amount: usd(9), announcedOn: '2026-01-01' }),
			announce({ id: 'gone', status: 'cancelled' }),
			announce({ id: 'gone2', amount: usd(1, 'up_to'), status: 'cancelled' })
		],
		DOLLARS,
		'2025-12-31'
	);
	expect(step(steps, 'announced')).toMatchObject({ count: 6, unknown: 4, low: 4 });
	for (const id of ['after_as_of', 'not_investment', 'no_amount'] as const)
		expect(step(steps, id)).toMatchObject({ count: 1, unknown: 1, low: null, high: null });
	expect(step(steps, 'cancelled')).toMatchObject({ count: 2, unknown: 1, low: 0, high: -1 });
});

test('where nothing is counted the floor is unknown and there is no ceiling', () => {
	const steps = stepsOf([announce({ id: 'gone', amount: usd(5), status: 'cancelled' })]);
	expect(steps.map(({ id, low }) => [id, low])).toEqual([
		['announced', 5],
		['cancelled', -5],
		['floor', null]
	]);
});

test('no more decimals are written than are needed to lose nothing', () => {
	expect(decimalsOf([1, null, 20])).toBe(0);
	expect(decimalsOf([712.6, 33275])).toBe(1);
	expect(decimalsOf([0.000001])).toBe(6);
	expect(decimalsOf([0.1 + 0.2])).toBe(1);
});

function stepsOf(
	rows: Announcement[],
	quantity: Quantity = DOLLARS,
	asOf: string | null = null,
	options: TallyOptions = {}
): Step[] {
	const projects = asOf === null ? projectsOf(rows) : projectsAsOf(joinLineages(rows), asOf);
	return waterfallOf(tally(projects, quantity, options), quantity);
}

function step(steps: readonly Step[], id: Step['id']): Step | undefined {
	return steps.find((one) => one.id === id);
}

function sum<T>(items: readonly (T | undefined)[], value: (item: T) => number | null): number {
	return items.reduce((all, item) => all + ((item && value(item)) ?? 0), 0);
}
