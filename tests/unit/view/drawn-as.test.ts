import { expect, test } from 'vitest';
import type { Answer } from '$lib/view/answer';
import { drawnAs, drawnOf } from '$lib/view/drawn-as';
import { isCounters, MEASURE_IDS, measureOf } from '$lib/view/measures';
import { NORMALIZATION_IDS, normalizationOf } from '$lib/view/normalizations';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';

test('totals of what is added up are circles, also as shares of the US', () => {
	for (const measure of ['floor', 'ceiling', 'projects', 'jobs', 'mw'] as const) {
		expect(drawnAs({ draw: 'auto', measure, per: 'total' })).toBe('symbols');
		expect(drawnAs({ draw: 'auto', measure, per: 'share' })).toBe('symbols');
	}
});

test('what is set against something is shaded, and so are quotients', () => {
	for (const per of NORMALIZATION_IDS) {
		if (normalizationOf(per).denominator === null) continue;
		for (const measure of MEASURE_IDS)
			expect(drawnAs({ draw: 'auto', measure, per })).toBe('shade');
	}
	expect(drawnAs({ draw: 'auto', measure: 'floor', per: 'quotient' })).toBe('shade');
});

test('what a counter counted is shaded, and ratios are', () => {
	for (const measure of MEASURE_IDS) {
		if (!isCounters(measureOf(measure)) && measureOf(measure).ratio === null) continue;
		for (const per of ['total', 'share'] as const)
			expect(drawnAs({ draw: 'auto', measure, per })).toBe('shade');
	}
	expect(drawnAs({ draw: 'auto', measure: 'data_centers', per: 'total' })).toBe('shade');
});

test('a reader who wants it otherwise gets it otherwise', () => {
	for (const measure of MEASURE_IDS) {
		for (const per of NORMALIZATION_IDS) {
			expect(drawnAs({ draw: 'shade', measure, per })).toBe('shade');
			expect(drawnAs({ draw: 'symbols', measure, per })).toBe('symbols');
		}
	}
});

test('with a number below zero nothing but shades shows all numbers, whatever was wanted', () => {
	const shown = (values: readonly (number | null)[], draw: ViewState['draw'] = 'auto') =>
		drawnOf({
			request: { ...DEFAULTS.map, measure: 'floor', draw },
			rows: values.map((value) => ({ value })) as unknown as Answer['rows']
		});
	expect(shown([5, null, 0])).toBe('symbols');
	expect(shown([5, null, -1])).toBe('shade');
	expect(shown([5, -1], 'symbols')).toBe('shade');
});
