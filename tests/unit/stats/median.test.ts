import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medianOf } from '$lib/stats/median';

test('half of the numbers are no larger than the median, and half no smaller, as sorting says', () => {
	const some = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 3 })));
	fc.assert(
		fc.property(some, (values) => {
			const sorted = Float64Array.from(values).sort();
			const upper = sorted[sorted.length >> 1] ?? NaN;
			const lower = sorted[(sorted.length - 1) >> 1] ?? NaN;
			const expected = sorted.length === 0 ? null : lower === upper ? upper : (lower + upper) / 2;
			const found = medianOf(Float64Array.from(values));
			expect(found === expected || (Number.isNaN(found) && Number.isNaN(expected))).toBe(true);
		})
	);
});

test('of nothing there is no median', () => {
	expect(medianOf(new Float64Array())).toBeNull();
});
