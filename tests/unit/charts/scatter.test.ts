import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearAxis, logAxis } from '$lib/charts/scatter/axis';
import { nearest, placeScatter, scatterLooks } from '$lib/charts/scatter/place';
import { overlap, placeLabels, within } from '$lib/charts/scatter/place-labels';
import { inkScatter } from '$lib/charts/scatter/scatter-ink';
import { scatterTableOf } from '$lib/charts/scatter/table';
import { fitted, textWidth } from '$lib/charts/ink/text-width';
import type { ScatterPoint } from '$lib/view/chart-data';
import { AMAZON_NC_GA, type ViewState } from '$lib/view/view-state';

const VIEW: ViewState = { ...AMAZON_NC_GA, chart: 'scatter', scale: 'log' };

function aPoint(fields: Partial<ScatterPoint> & { key: string }): ScatterPoint {
	return {
		name: fields.key,
		group: 'NC',
		groupName: 'North Carolina',
		company: null,
		state: null,
		x: 1,
		y: 1,
		outlier: false,
		...fields
	};
}

describe('axes', () => {
	test('a linear one starts at 0 and has round ticks, a logarithmic one has powers of ten', () => {
		expect(linearAxis([19e9, 3e9], 5).ticks).toEqual([0, 5e9, 10e9, 15e9]);
		expect(linearAxis([], 5).ticks).toEqual([0]);
		expect(logAxis([8, 9000], 7).ticks).toEqual([10, 100, 1000, 10_000]);
		expect(logAxis([60, 1800], 7).ticks).toEqual([50, 100, 200, 500, 1000, 2000]);
		expect(logAxis([5], 7).at(5)).toBeCloseTo(0.5);
	});

	test('every value lies between the ends, and no more ticks than asked for', () => {
		const values = fc.array(fc.double({ min: 1e-3, max: 1e13, noNaN: true }), { minLength: 1 });
		fc.assert(
			fc.property(values, fc.constantFrom(linearAxis, logAxis), (all, axis) => {
				const { at, ticks } = axis(all, 5);
				for (const value of [...all, ...ticks]) {
					expect(at(value)).toBeGreaterThanOrEqual(-1e-9);
					expect(at(value)).toBeLessThanOrEqual(1 + 1e-9);
				}
				expect(ticks.length).toBeLessThanOrEqual(6);
				expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
			})
		);
	});
});

describe('names', () => {
	const bounds = { x: 0, y: 0, width: 300, height: 200 };
	const wish = fc.record({
		key: fc.string(),
		text: fc.string({ minLength: 1, maxLength: 40 }),
		x: fc.double({ min: 0, max: 300, noNaN: true }),
		y: fc.double({ min: 0, max: 200, noNaN: true }),
		radius: fc.constant(4),
		weight: fc.constantFrom('must' as const, 'should' as const, 'may' as const)
	});

	test('never overlap one another and never leave the picture', () => {
		fc.assert(
			fc.property(fc.array(wish, { maxLength: 30 }), (wishes) => {
				const labels = placeLabels(wishes, { bounds, obstacles: [], size: 12, widest: 120 });
				for (const [index, label] of labels.entries()) {
					expect(within(label.box, bounds)).toBe(true);
					for (const other of labels.slice(0, index))
						expect(overlap(label.box, other.box)).toBe(false);
				}
			})
		);
	});

	test('one that must be there stands over points rather than not at all, another is left out', () => {
		const crowd = Array.from({ length: 600 }, (_, at) => ({
			x: (at % 30) * 10,
			y: Math.floor(at / 30) * 10,
			width: 8,
			height: 8
		}));
		const room = { bounds, obstacles: crowd, size: 12, widest: 120 };
		const at = { key: 'a', text: 'Hyperion', x: 150, y: 100, radius: 4 };
		expect(placeLabels([{ ...at, weight: 'must' }], room)).toHaveLength(1);
		expect(placeLabels([{ ...at, weight: 'should' }], room)).toEqual([]);
	});

	test('are shortened to their room', () => {
		expect(fitted('Stafford Technology Campus', 12, 80)).toMatch(/^Staff.*…$/);
		expect(textWidth(fitted('Stafford Technology Campus', 12, 80), 12)).toBeLessThanOrEqual(80);
	});
});

describe('a scatter', () => {
	const points = [
		aPoint({ key: 'a', x: 10, y: 1e9 }),
		aPoint({ key: 'b', x: 100, y: 2e9, group: 'GA', groupName: 'Georgia' }),
		aPoint({ key: 'c', x: 1000, y: 5e8 })
	];
	const scattered = (request: Partial<ViewState> = {}) => ({
		request: { ...VIEW, ...request },
		scatter: { points, leftOut: 0 }
	});

	test.each([340, 720, 1100])('keeps all of its ink inside %i pixels', (width) => {
		const { inks, height } = inkScatter(scattered(), width, 'de');
		for (const stroke of inks) {
			if (stroke.kind !== 'text') continue;
			const long = textWidth(stroke.text, stroke.size);
			const left = stroke.align === 'start' ? 0 : stroke.align === 'end' ? long : long / 2;
			expect(stroke.x - left).toBeGreaterThanOrEqual(-0.01);
			expect(stroke.x - left + long).toBeLessThanOrEqual(width + 0.01);
			expect(stroke.y).toBeLessThanOrEqual(height);
		}
	});

	test('places more to the right and higher up, and equal steps of a logarithm are equally far', () => {
		const looks = scatterLooks(scattered(), 'en');
		const [a, b, c] = placeScatter(scattered(), 720, 'en', looks, 0).points;
		if (!a || !b || !c) throw new Error('no points');
		expect(b.x - a.x).toBeCloseTo(c.x - b.x);
		expect(b.y).toBeLessThan(a.y);
	});

	test('names the largest of either measure, and says its units in words', () => {
		const texts = inkScatter(scattered(), 720, 'en').inks.flatMap((stroke) =>
			stroke.kind === 'text' ? [stroke.text] : []
		);
		expect(texts).toEqual(
			expect.arrayContaining([
				'b',
				'c',
				'↑ Announced floor, US dollars, logarithmic scale',
				'Power, megawatts, logarithmic scale →',
				'$1B'
			])
		);
	});

	test('tells up to four groups apart by shape, with a key', () => {
		const { of, key } = scatterLooks(scattered({ items: ['GA', 'NC'] }), 'en');
		expect(key.map(({ text }) => text)).toEqual(['Georgia', 'North Carolina']);
		expect(of('GA').shape).not.toBe(of('NC').shape);
		expect(scatterLooks(scattered({ points: 'group' }), 'en').key).toEqual([]);
	});

	test('lets one group stand out by tone while the others are hollow', () => {
		const { of, faded } = scatterLooks(scattered({ highlight: 'GA' }), 'en');
		expect(of('GA').fill).toBe('accent');
		expect(of('NC').fill).toBe('paper');
		expect(faded('NC')).toBe(true);
		expect(scatterLooks(scattered({ highlight: 'VA' }), 'en').faded('NC')).toBe(false);
	});

	test('says so where there is nothing to show', () => {
		const nothing = { request: VIEW, scatter: { points: [], leftOut: 3 } };
		const { inks } = inkScatter(nothing, 340, 'de');
		expect(inks).toContainEqual(
			expect.objectContaining({ text: 'Kein Projekt hat hier beide Zahlen.' })
		);
	});

	test('finds the point nearest to a pointer, if it is near', () => {
		expect(
			nearest(
				[
					{ x: 0, y: 0 },
					{ x: 30, y: 0 }
				],
				20,
				0
			)
		).toBe(1);
		expect(nearest([{ x: 0, y: 0 }], 100, 0)).toBeNull();
	});

	test('is a table of the same numbers, the highest first', () => {
		const { columns, rows } = scatterTableOf(scattered(), 'en');
		expect(columns.map(({ key }) => key)).toEqual([
			'name',
			'company',
			'state',
			'group',
			'floor',
			'mw',
			'outlier'
		]);
		expect(rows[0]).toEqual(['b', null, null, 'Georgia', 2e9, 100, 'no']);
		expect(columns[4]?.written?.[0]).toBe('$2.0B');
	});
});

test('a linear axis holds numbers below zero too, in their order and with zero among its ticks', () => {
	const { ticks, at } = linearAxis([-5, 12, 0], 5);
	expect(ticks).toEqual([-5, 0, 5, 10]);
	expect([-5, 0, 12].map(at).every((part) => part > 0 && part < 1)).toBe(true);
	expect((at(12) - at(0)) / (at(0) - at(-5))).toBeCloseTo(12 / 5, 9);
	expect(linearAxis([-5, -2], 5).at(-2)).toBeLessThan(1);
});
