import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATE_CODES } from '../../../src/lib/domain/place';
import { histogramOf, placeOn } from '../../../src/lib/maps/histogram';
import { classOf } from '../../../src/lib/stats/classify';
import type { Answer } from '../../../src/lib/view/answer';
import { classed } from '../../../src/lib/view/classing';
import { CLASS_COUNTS } from '../../../src/lib/view/view-state';
import { countAnswer, dollarAnswer, numbered } from '../../browser/map-answer';

type Drawn = Pick<Answer, 'rows' | 'breaks' | 'classing'>;

const A_HAIR = 1e-9;
const answers = fc
	.record({
		values: fc.array(
			fc.oneof(fc.double({ min: 0.001, max: 1e12, noNaN: true }), fc.integer({ min: 1, max: 9 })),
			{ maxLength: 51 }
		),
		classes: fc.constantFrom('auto', 'quantile', 'natural', 'equal', 'log', 'own' as const),
		classCount: fc.constantFrom(...CLASS_COUNTS),
		limits: fc.array(fc.double({ min: 0.001, max: 1e13, noNaN: true }), {
			minLength: 1,
			maxLength: 6
		})
	})
	.map(({ values, ...asked }) => drawn(values, asked));

test('the bars add up to the number of values', () => {
	fc.assert(
		fc.property(answers, (answer) => {
			const histogram = histogramOf(answer, 480);
			if (!histogram) return;
			const sum = histogram.bins.reduce((all, { count }) => all + count, 0);
			expect(sum).toBe(answer.rows.length);
			expect(histogram.values).toBe(sum);
			expect(Math.max(...histogram.bins.map(({ height }) => height))).toBe(1);
		})
	);
});

test('the class of a bar is the class of its values, and limits lie between bars of different classes', () => {
	fc.assert(
		fc.property(answers, (answer) => {
			const histogram = histogramOf(answer, 480);
			if (!histogram) return;
			const { bins, limits } = histogram;
			for (const { from, to, classIndex, count } of bins) {
				expect(from).toBeGreaterThanOrEqual((limits[classIndex - 1] ?? 0) - A_HAIR);
				expect(to).toBeLessThanOrEqual((limits[classIndex] ?? 1) + A_HAIR);
				expect(from).toBeLessThanOrEqual(to);
				expect(count).toBeGreaterThan(0);
			}
			for (const classIndex of answer.breaks.keys()) {
				const inBars = bins
					.filter((bin) => bin.classIndex === classIndex)
					.reduce((all, { count }) => all + count, 0);
				const inRows = answer.rows.filter((row) => row.classIndex === classIndex);
				expect(inBars).toBe(inRows.length);
			}
		})
	);
});

test('a needle stands in the class of its value', () => {
	fc.assert(
		fc.property(answers, (answer) => {
			const histogram = histogramOf(answer, 480);
			if (!histogram) return;
			const { axis, limits } = histogram;
			for (const { value, classIndex } of answer.rows) {
				const at = placeOn(axis, value ?? 0);
				expect(at).toBeGreaterThanOrEqual((limits[(classIndex ?? 0) - 1] ?? 0) - A_HAIR);
				expect(at).toBeLessThanOrEqual((limits[classIndex ?? 0] ?? 1) + A_HAIR);
			}
		})
	);
});

test('an axis is logarithmic where half of the values would be crammed into a tenth, and says so', () => {
	const kind = (values: readonly number[], classes: 'auto' | 'equal' = 'auto') =>
		histogramOf(drawn(values, { classes, classCount: 5, limits: [] }), 480)?.axis.kind;
	expect(kind(Object.values(numbered).map(Number))).toBe('linear');
	expect(kind(Object.values(numbered).map((value) => Number(value) ** 4))).toBe('log');
	expect(
		kind(
			Object.values(numbered).map((value) => Number(value) ** 4),
			'equal'
		)
	).toBe('linear');
});

test('values that are all alike and a limit at them make one bar above the limit', () => {
	const answer = drawn([5, 5, 5], { classes: 'own', classCount: 5, limits: [5] });
	expect(histogramOf(answer, 480)).toMatchObject({
		limits: [0],
		bins: [{ count: 3, classIndex: 1, height: 1 }]
	});
});

test('without two classes and two values there is no histogram; 0 and what is unknown is in none', () => {
	expect(histogramOf(dollarAnswer({}), 480)).toBeNull();
	expect(histogramOf(dollarAnswer({ AL: 5 }), 480)).toBeNull();
	expect(histogramOf(dollarAnswer({ AL: 5, AR: 5 }), 480)).toBeNull();
	expect(histogramOf(dollarAnswer({ AL: 5, AR: 0, AZ: 'no_figure' }), 480)).toBeNull();
	expect(histogramOf(countAnswer({ ...numbered, NC: 0, TX: 'not_reported' }), 480)?.values).toBe(
		49
	);
});

function drawn(values: readonly number[], asked: Parameters<typeof classed>[1]): Drawn {
	const { breaks, classing } = classed(values, asked);
	const [row] = countAnswer().rows;
	if (!row) throw new Error('no row');
	return {
		breaks,
		classing,
		rows: values.map((value, at) => ({
			...row,
			key: STATE_CODES[at] ?? '',
			value,
			classIndex: classOf(value, breaks)
		}))
	};
}
