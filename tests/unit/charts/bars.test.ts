import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsOf } from '../../../src/lib/charts/bars/bars';
import { placeBars, rowAt } from '../../../src/lib/charts/bars/place';
import { frameOf } from '../../../src/lib/charts/bars/frame';
import { roundScale } from '../../../src/lib/charts/bars/round-scale';
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

const STATUSES: readonly StatusKey[] = [
	'operational',
	'under_construction',
	'approved',
	'announced',
	'paused',
	'cancelled',
	'not_recorded'
];
