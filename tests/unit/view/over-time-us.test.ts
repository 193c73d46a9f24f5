import { expect, test } from 'vitest';
import { ask } from '$lib/view/ask';
import { NORMALIZATION_IDS } from '$lib/view/normalizations';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';
import { announce, usd } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

/** Population in the tiny atlas: North Carolina 10, Georgia 20, Virginia 5. */
const atlas = tinyAtlas(
	[
		announce({ id: 'nc', announcedOn: '2023-05-01', amount: usd(10) }),
		announce({ id: 'ga', announcedOn: '2024-05-01', amount: usd(30), state: 'GA' }),
		announce({ id: 'va', announcedOn: '2025', amount: usd(40), state: 'VA' })
	],
	{ dataThrough: '2026-02-03' }
);
const asked = (patch: Partial<ViewState>) =>
	ask(atlas, { ...DEFAULTS.compare, items: [], chart: 'time', period: 'year', ...patch });
const totals = (patch: Partial<ViewState>) =>
	Object.fromEntries(
		asked(patch).time?.series.map(({ key, points }) => [key, points.map(({ total }) => total)]) ??
			[]
	);

test('a share over time is of the US total by then, not of the newest', () => {
	const shares = totals({ per: 'share' });
	expect(shares).toEqual({
		NC: [1, expect.closeTo(1 / 4), expect.closeTo(1 / 8), expect.closeTo(1 / 8)],
		GA: [null, expect.closeTo(3 / 4), expect.closeTo(3 / 8), expect.closeTo(3 / 8)],
		VA: [null, null, expect.closeTo(1 / 2), expect.closeTo(1 / 2)]
	});
	expect(totals({ per: 'share', chart: 'multiples' })).toEqual(shares);
});

test('a share over time is of the whole filtered selection, whichever groups are shown', () => {
	expect(totals({ per: 'share', items: ['NC'] }).NC).toEqual(totals({ per: 'share' }).NC);
	expect(totals({ per: 'share', states: ['NC'] }).NC).toEqual([1, 1, 1, 1]);
});

test('a location quotient over time is that share over the share of the population', () => {
	const { NC } = totals({ per: 'quotient' });
	expect(NC?.[0]).toBeCloseTo(35 / 10);
	expect(NC?.[1]).toBeCloseTo((1 / 4) * (35 / 10));
});

test('a share has no change: those of two wholes have no difference that was added', () => {
	for (const per of ['share', 'quotient'] as const)
		for (const { points } of asked({ per }).time?.series ?? [])
			expect(points.map(({ change }) => change)).toEqual([null, null, null, null]);
});

test('whatever numbers are set against, a line ends with the value of the bar', () => {
	for (const per of NORMALIZATION_IDS) {
		const { rows, time } = asked({ per });
		expect(time?.series).toHaveLength(3);
		for (const { key, points } of time?.series ?? [])
			expect(points.at(-1)?.total).toBeCloseTo(rows.find((row) => row.key === key)?.value ?? NaN);
	}
});

test('where only the US total changes in a “quarter unknown”, a share does', () => {
	const nc = { items: ['NC'], period: 'quarter' } as const;
	expect(asked(nc).time?.periods).not.toContain('2025-Q?');
	expect(asked({ ...nc, per: 'share' }).time?.periods).toContain('2025-Q?');
});

test('while the US total is 0 nobody has a share of it', () => {
	const upTo = announce({ id: 'nc', announcedOn: '2023-05-01', amount: usd(10, 'up_to') });
	const firm = announce({ id: 'ga', announcedOn: '2024-05-01', amount: usd(5), state: 'GA' });
	const { time } = ask(tinyAtlas([upTo, firm], { dataThrough: '2024-07-02' }), {
		...DEFAULTS.compare,
		chart: 'time',
		period: 'year',
		per: 'share'
	});
	expect(time?.periods).toEqual(['2024']);
	expect(time?.series.map(({ key, points }) => [key, points[0]?.total])).toEqual([
		['NC', 0],
		['GA', 1]
	]);
});

test('what a period added is answered as a total; its share could fall where nothing was taken away', () => {
	for (const chart of ['time', 'multiples'] as const)
		for (const per of ['share', 'quotient'] as const) {
			expect(asked({ chart, per, growth: 'flow' }).request.per).toBe('total');
			expect(asked({ chart, per, growth: 'cumulative' }).request.per).toBe(per);
		}
	expect(asked({ growth: 'flow', per: 'resident' }).request.per).toBe('resident');
});

test('bars and counts of data centers keep their share, whatever was asked of charts over time', () => {
	const flow = { per: 'share', growth: 'flow' } as const;
	expect(asked({ ...flow, chart: 'bars' }).request.per).toBe('share');
	expect(asked({ ...flow, measure: 'data_centers' }).request).toMatchObject({
		chart: 'bars',
		per: 'share'
	});
});

test('companies have shares of the US and no denominators, also where they asked for a count', () => {
	const company = { by: 'company', items: ['acme'] } as const;
	expect(asked({ ...company, per: 'share' }).request.per).toBe('share');
	for (const per of ['resident', 'quotient'] as const)
		expect(asked({ ...company, per, measure: 'data_centers' }).request).toMatchObject({
			measure: 'floor',
			per: 'total'
		});
});
