import { expect, test } from 'vitest';
import { spreadOf } from '$lib/stats/spread';

const TO_20 = Array.from({ length: 20 }, (_, at) => at + 1);

test('values of one size are spread evenly, be it around a middle or over a range', () => {
	expect(spreadOf(TO_20)).toBe('even');
	expect(spreadOf(TO_20.map((value) => 1000 + Math.tan((value - 10.5) / 9)))).toBe('even');
});

test('one far outlier makes a spread skewed', () => {
	expect(spreadOf([...TO_20, 400])).toBe('skewed');
	expect(spreadOf(TO_20.map((value) => Math.exp(value / 7)))).toBe('skewed');
});

test('the 90th percentile at a hundred times the 10th is orders of magnitude', () => {
	expect(spreadOf(TO_20.map((value) => 2 ** value))).toBe('orders_of_magnitude');
	expect(spreadOf([0, ...TO_20.map((value) => 2 ** value)])).toBe('skewed');
});

test('seven different values are few, however often they come', () => {
	expect(spreadOf([...TO_20, ...TO_20].map((value) => value % 7))).toBe('few_values');
	expect(spreadOf([1, 1e9])).toBe('few_values');
	expect(spreadOf([])).toBe('few_values');
});
