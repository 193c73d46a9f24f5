import { expect, test } from 'vitest';
import { classed } from '$lib/view/classing';

const SKEWED = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 200, 405];
const AUTO = { classes: 'auto', classCount: 5, limits: [] } as const;

test('left to the data, the spread decides and is told', () => {
	const orders = SKEWED.map((_, at) => 3 ** at);
	const even = SKEWED.map((_, at) => 100 + at);
	expect(classed(SKEWED, AUTO).classing).toEqual({ method: 'quantile', spread: 'skewed' });
	expect(classed(orders, AUTO).classing).toEqual({ method: 'log', spread: 'orders_of_magnitude' });
	expect(classed(even, AUTO).classing).toEqual({ method: 'equal', spread: 'even' });
	expect(classed([1, 2, 2, 3], AUTO).classing).toEqual({ method: 'natural', spread: 'few_values' });
});

test('what the reader chose is done as chosen', () => {
	for (const classes of ['quantile', 'natural', 'equal', 'log'] as const)
		for (const classCount of [3, 4, 5, 6, 7] as const) {
			const { breaks, classing } = classed(SKEWED, { classes, classCount, limits: [50] });
			expect(classing).toEqual({ method: classes, spread: null });
			expect(breaks).toHaveLength(classCount + 1);
		}
	const own = classed(SKEWED, { classes: 'own', classCount: 5, limits: [10, 100] });
	expect(own).toEqual({ breaks: [1, 10, 100, 405], classing: { method: 'own', spread: null } });
});

test('what cannot be done is left to the data, and says what was done', () => {
	expect(classed([-1, ...SKEWED], { ...AUTO, classes: 'log' }).classing).toEqual({
		method: 'quantile',
		spread: 'skewed'
	});
	expect(classed(SKEWED, { ...AUTO, classes: 'own' }).classing).toEqual({
		method: 'quantile',
		spread: 'skewed'
	});
});

test('without a value there are no classes', () => {
	for (const classes of ['auto', 'quantile', 'natural', 'equal', 'log', 'own'] as const)
		expect(classed([], { ...AUTO, classes, limits: [5] }).breaks).toEqual([]);
});
