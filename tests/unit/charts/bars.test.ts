import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barScale } from '../../../src/lib/charts/bars/bar-scale';
import { barsOf } from '../../../src/lib/charts/bars/bars';
import { placeBars, rowAt } from '../../../src/lib/charts/bars/place';
import { frameOf } from '../../../src/lib/charts/bars/frame';
import { roundScale } from '../../../src/lib/charts/bars/round-scale';
import { legendOf } from '../../../src/lib/charts/legend';
import { tickNameOf } from '../../../src/lib/charts/bars/tick-name';
import type { StatusKey } from '../../../src/lib/view/answer';
import { anAnswer } from './an-answer';

test('parts stand one after another and end where the value ends', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 7 }),
			(sizes) => {
				const value = sizes.reduce((sum, size) => sum + size, 0);
				const parts = sizes.map((size, index) => ({
					key: STATUSES[index] ?? 'paused',
					value: size
				}));
				const [bar] = barsOf(anAnswer([{ name: 'Ohio', value, parts }]), 'en').bars;
				const segments = bar?.segments ?? [];
				expect(segments.at(-1)?.to ?? 0).toBe(value);
				segments.forEach(({ from }, index) => expect(from).toBe(segments[index - 1]?.to ?? 0));
			}
		)
	);
});

test('a ceiling above the floor is a whisker from the one to the other', () => {
	const [bar] = barsOf(anAnswer([{ name: 'Ohio', value: 4, high: 9 }]), 'en').bars;
	expect(bar?.whisker).toEqual({ from: 4, to: 9, open: false });
	expect(bar?.end).toBe(9);
});

test('a ceiling that is the floor is no whisker, unless it is open', () => {
	const [closed, open] = barsOf(
		anAnswer([
			{ name: 'Ohio', value: 4, high: 4 },
			{ name: 'Iowa', value: 3, high: 3, open: true }
		]),
		'en'
	).bars;
	expect(closed?.whisker).toBeNull();
	expect(open?.whisker).toEqual({ from: 3, to: 3, open: true });
});

test('an “up to” has no bar and a whisker from zero', () => {
	const [bar] = barsOf(anAnswer([{ name: 'Iowa', value: 0, high: 7 }]), 'en').bars;
	expect(bar?.segments).toEqual([]);
	expect(bar?.whisker).toEqual({ from: 0, to: 7, open: false });
	expect(bar?.label.figure).toBe('$0');
});

test('a number that is not known stands last, as a word and without a bar', () => {
	const answer = anAnswer([
		{ name: 'Alaska', value: null, high: null, mark: 'none_found' },
		{ name: 'Ohio', value: 4 }
	]);
	const { bars } = barsOf(answer, 'en');
	expect(bars.map(({ name }) => name)).toEqual(['Ohio', 'Alaska']);
	expect(bars[1]).toMatchObject({
		known: false,
		segments: [],
		whisker: null,
		label: { figure: 'no announcement found', rest: '' }
	});
});

test('a label says the value and what it rests on, in both languages', () => {
	const answer = anAnswer([{ name: 'Ohio', value: 33_275e6, known: 8 }]);
	expect(barsOf(answer, 'en').bars[0]?.label).toEqual({ figure: '$33.2B', rest: '8 projects' });
	expect(barsOf(answer, 'de').bars[0]?.label.rest).toBe('8 Projekte');
});

test('ticks are round, few and within the axis', () => {
	fc.assert(
		fc.property(fc.double({ min: 1e-6, max: 1e13, noNaN: true }), (largest) => {
			const { ticks, max } = roundScale(largest);
			expect(ticks.length).toBeLessThanOrEqual(6);
			expect(ticks.length).toBeGreaterThanOrEqual(2);
			expect(Math.max(...ticks)).toBeLessThanOrEqual(max * (1 + 1e-9));
		})
	);
	expect(roundScale(0)).toEqual({ max: 1, ticks: [0] });
});

test('the axis names round values briefly', () => {
	const money = tickNameOf(anAnswer([]), 'en');
	expect([0, 2.5e9, 50e9, 12_000, 1e12].map(money)).toEqual([
		'$0',
		'$2.5B',
		'$50B',
		'$12,000',
		'$1T'
	]);
	expect(tickNameOf(anAnswer([]), 'de')(50e9)).toBe('50\u00a0Mrd.\u00a0$');
});

test('every bar lies between the names and the labels, and its row is found by its height', () => {
	const answer = anAnswer([
		{ name: 'Ohio', value: 4, high: 9 },
		{ name: 'Iowa', value: 3 }
	]);
	const frame = frameOf(['Ohio', 'Iowa'], ['$4', '$3'], 700, (text) => text.length * 8);
	const { bars } = placeBars(barsOf(answer, 'en'), frame);
	expect(bars[0]?.segments[0]?.x).toBe(frame.left);
	expect(bars[0]?.whisker?.to).toBeCloseTo(frame.right);
	expect(bars.map(({ y }) => rowAt(frame, 2, y))).toEqual([0, 1]);
	expect(rowAt(frame, 2, frame.height + 1)).toBeNull();
});

describe('numbers below zero', () => {
	const NUMBERS = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 12 });
	const placedOf = (values: readonly number[], width = 900) => {
		const ranked = barsOf(anAnswer(values.map(aBar)), 'en');
		const before = ranked.bars.map(({ label }) => label.figure);
		const letters = (text: string) => text.length * 8;
		const isSigned = values.some((value) => value < 0);
		const frame = frameOf(['Ohio'], before, width, letters, isSigned ? before : null);
		return { ranked, ...placeBars(ranked, frame) };
	};
	const aBar = (value: number) => ({ name: 'Ohio', value, high: value, parts: [] });

	test('a bar is as long as its number is far from zero, and its sign decides the side', () => {
		fc.assert(
			fc.property(NUMBERS, (values) => {
				const { ranked, frame, bars, base } = placedOf(values);
				const { min, max } = ranked.scale;
				const zero = base ?? frame.left;
				const unit = (frame.right - frame.left) / (max - min);
				for (const [index, value] of values.entries()) {
					const [segment] = bars[index]?.segments ?? [];
					expect(segment?.width ?? 0).toBeCloseTo(Math.abs(value) * unit, 6);
					if (!segment) continue;
					expect(value < 0 ? segment.x + segment.width : segment.x).toBeCloseTo(zero, 6);
					expect(segment.x).toBeGreaterThanOrEqual(frame.left - 1e-6);
					expect(segment.x + segment.width).toBeLessThanOrEqual(frame.right + 1e-6);
				}
			})
		);
	});

	test('the axis begins at a round value that holds the smallest number, and has few ticks', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e13, max: -1e-6, noNaN: true }),
				fc.double({ min: 0, max: 1e13, noNaN: true }),
				(lowest, highest) => {
					const { min, max, ticks } = barScale(lowest, highest);
					expect(min).toBeLessThanOrEqual(lowest);
					expect(max).toBe(highest);
					expect((ticks[0] ?? 0) / min).toBeCloseTo(1, 6);
					expect(ticks).toContain(0);
					expect(ticks.length).toBeLessThanOrEqual(7);
				}
			)
		);
		expect(barScale(-5, 12)).toEqual({ min: -5, max: 12, ticks: [-5, 0, 5, 10] });
		expect(barScale(-12.3, 0)).toEqual({ min: -15, max: 0, ticks: [-15, -10, -5, 0] });
	});

	test('without one the axis is that of numbers from zero up', () => {
		expect(barScale(0, 12)).toEqual({ ...roundScale(12), min: 0 });
		expect(placedOf([3, 12]).base).toBeNull();
	});

	test('labels stand beyond the bar, and where there is no bar on the side with more room', () => {
		const sides = (...values: readonly number[]) =>
			barsOf(anAnswer(values.map(aBar)), 'en').bars.map(({ side }) => side);
		expect(sides(12, 0, -5)).toEqual(['right', 'right', 'left']);
		expect(sides(1, 0, -5)).toEqual(['right', 'left', 'left']);
		expect(sides(-1, -5)).toEqual(['left', 'left']);
	});

	test('the label of the longest bar below zero has room between the names and its bar', () => {
		const { frame, bars } = placedOf([12, -5]);
		const [, below] = bars;
		const label = (below?.bar.label.figure.length ?? 0) * 8;
		expect((below?.tip ?? 0) - label).toBeGreaterThan('Ohio'.length * 8);
		expect(below?.tip).toBeCloseTo(frame.left, 6);
	});

	test('parts of both signs stand on both sides of zero', () => {
		const parts = [
			{ key: 'operational', value: 5 },
			{ key: 'announced', value: -2 },
			{ key: 'paused', value: 1 }
		];
		const [bar] = barsOf(anAnswer([{ name: 'Ohio', value: 4, parts }]), 'en').bars;
		expect(bar?.segments.map(({ from, to }) => [from, to])).toEqual([
			[0, 5],
			[0, -2],
			[5, 6]
		]);
		expect(bar).toMatchObject({ begin: -2, end: 6, side: 'right' });
	});

	test('the key has no sign for a ceiling where a number below zero has none', () => {
		expect(legendOf(anAnswer([aBar(-5)]), 'en')).toEqual([]);
	});
});

const STATUSES: readonly StatusKey[] = [
	'operational',
	'under_construction',
	'approved',
	'announced',
	'paused',
	'cancelled',
	'not_recorded'
];
