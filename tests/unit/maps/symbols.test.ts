import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATE_CODES } from '../../../src/lib/domain/place';
import { FRAME, type Area } from '../../../src/lib/maps/area';
import { STATE_AREAS } from '../../../src/lib/maps/outlines';
import {
	keyValuesOf,
	largestOf,
	namedBeneath,
	radiusOf,
	symbolAt,
	symbolsOf,
	type MapSymbol
} from '../../../src/lib/maps/symbols';
import { viewOf } from '../../../src/lib/maps/view-box';
import type { Answer } from '../../../src/lib/view/answer';
import { dollarAnswer, numbered } from '../../browser/map-answer';

const anyValue = fc.double({ min: 1e-3, max: 1e12, noNaN: true });
const level = fc.constantFrom<'state' | 'county'>('state', 'county');
const CAROLINA = viewOf({ x: 700, y: 300, width: 120, height: 60 });

describe('a circle', () => {
	test('has an area in proportion to its number, not a radius', () => {
		fc.assert(
			fc.property(anyValue, anyValue, level, (one, other, at) => {
				const largest = Math.max(one, other);
				const [a, b] = [one, other].map((value) => radiusOf(value, largest, FRAME, at));
				expect(((a ?? 0) / (b ?? 1)) ** 2 / (one / other)).toBeCloseTo(1, 9);
			})
		);
		expect(radiusOf(4, 4, FRAME, 'state')).toBe(2 * radiusOf(1, 4, FRAME, 'state'));
	});

	test('is as large on the screen whatever part of the frame is seen', () => {
		const onScreen = (view: { width: number }, radius: number) => (radius * 960) / view.width;
		expect(onScreen(CAROLINA, radiusOf(3, 9, CAROLINA, 'state'))).toBeCloseTo(
			onScreen(FRAME, radiusOf(3, 9, FRAME, 'state')),
			9
		);
	});

	test('stands for a number above 0; without one there is none', () => {
		expect([radiusOf(0, 5, FRAME, 'state'), radiusOf(0, 0, FRAME, 'county')]).toEqual([0, 0]);
		const drawn = symbolsOf(
			dollarAnswer({ AL: 0, AZ: 'no_figure', GA: 4, NC: 'none_found', VA: 1 }),
			STATE_AREAS,
			FRAME
		);
		expect(drawn.map(({ key, row }) => [key, row.value])).toEqual([
			['GA', 4],
			['VA', 1]
		]);
	});

	test('of a smaller number lies above the larger ones, at the point of its area', () => {
		const drawn = symbolsOf(dollarAnswer(numbered), STATE_AREAS, FRAME);
		expect(drawn.map(({ key }) => key)).toEqual(STATE_CODES.toReversed());
		for (const { key, at } of drawn) expect(at).toEqual(STATE_AREAS.get(key)?.label);
	});

	test('of a county stands on the outline that is drawn for it', () => {
		const outline = { ...STATE_AREAS.get('AK'), key: '02261' } as Area;
		const answer = dollarAnswer({ AK: 3 });
		const rows = answer.rows.map((row) => ({ ...row, key: '02063' }));
		const asked: Answer = { ...answer, rows, request: { ...answer.request, by: 'county' } };
		const [circle] = symbolsOf(asked, new Map([['02261', outline]]), FRAME);
		expect(circle).toMatchObject({ key: '02261', row: { key: '02063' } });
		expect(circle?.radius).toBeLessThan(radiusOf(3, 3, FRAME, 'state'));
	});

	test('the largest is that of the largest number; marks are no numbers', () => {
		expect(largestOf(dollarAnswer({ AL: 3, AZ: 'no_figure', GA: 7 }))).toBe(7);
		expect(largestOf(dollarAnswer({ AZ: 'no_figure' }))).toBe(0);
	});
});

describe('at a point', () => {
	const circles: readonly MapSymbol[] = symbolsOf(dollarAnswer(numbered), STATE_AREAS, FRAME);

	test('lies the smallest of the circles that hold it, for it is on top', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: FRAME.width, noNaN: true }),
				fc.double({ min: 0, max: FRAME.height, noNaN: true }),
				(x, y) => {
					const holding = circles.filter(
						({ at, radius }) => Math.hypot(at.x - x, at.y - y) <= radius
					);
					const least = Math.min(...holding.map(({ radius }) => radius));
					const found = symbolAt(circles, { x, y });
					expect(found?.radius ?? Infinity).toBe(least);
				}
			)
		);
	});

	test('where nothing reaches there is none', () => {
		expect(symbolAt(circles, { x: 960, y: 600 })).toBeNull();
		expect(symbolAt([], { x: 487, y: 305 })).toBeNull();
	});

	test('of two circles one inside the other each can be pointed at', () => {
		const [outer, inner] = [circles[0], circles[1]];
		if (!outer || !inner) throw new Error('no circles');
		const pair = [
			{ ...outer, at: { x: 100, y: 100 }, radius: 40 },
			{ ...inner, at: { x: 110, y: 100 }, radius: 10 }
		];
		expect(symbolAt(pair, { x: 112, y: 100 })?.key).toBe(inner.key);
		expect(symbolAt(pair, { x: 80, y: 100 })?.key).toBe(outer.key);
	});
});

describe('the key', () => {
	test('has round numbers from large to small, none above the largest number', () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-6, max: 1e13, noNaN: true }), (largest) => {
				const values = keyValuesOf(largest);
				expect(values.length).toBeGreaterThan(1);
				expect(values).toEqual([...new Set(values)].toSorted((a, b) => b - a));
				expect((values[0] ?? Infinity) / largest).toBeLessThanOrEqual(1 + 1e-9);
				expect((values[0] ?? 0) / largest).toBeGreaterThan(0.39);
				for (const value of values) expect(value.toExponential()).toMatch(/^[125]e/);
			})
		);
	});

	test('of a largest of 77.5 billion dollars is 50, 10 and 2 billion', () => {
		expect(keyValuesOf(77.5e9)).toEqual([50e9, 10e9, 2e9]);
		expect(keyValuesOf(20_000)).toEqual([20_000, 5_000, 1_000]);
	});

	test('of nothing is nothing', () => {
		expect(keyValuesOf(0)).toEqual([]);
		expect(keyValuesOf(7, true)).toEqual([5, 1]);
		expect(keyValuesOf(1, true)).toEqual([1]);
	});
});

test('a state’s name stands beneath a circle too small to hold it, and where it always does otherwise', () => {
	expect(namedBeneath(undefined)).toBe(0);
	expect(namedBeneath(10)).toBe(10);
	expect(namedBeneath(14.9)).toBe(14.9);
	expect(namedBeneath(15)).toBe(0);
	expect(namedBeneath(46)).toBe(0);
});
