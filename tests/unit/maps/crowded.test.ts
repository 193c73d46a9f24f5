import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATE_CODES } from '$lib/domain/place';
import { crowded } from '$lib/maps/crowded';

/** As on a phone, in units of the frame. */
const NARROW = 27;

test('where nothing moves a name none is in the way', () => {
	expect(crowded(STATE_CODES, new Map(), NARROW).size).toBe(0);
});

test('a small circle moves Virginia’s name onto North Carolina’s, which has none and gives way', () => {
	const left = crowded(['NC', 'VA'], new Map([['VA', 6]]), NARROW);
	expect([...left]).toEqual(['NC']);
});

test('of two that touch, the larger circle keeps its name, in whatever order they are asked', () => {
	const radii = new Map([
		['VA', 6],
		['NC', 9]
	]);
	const codes = fc.shuffledSubarray([...STATE_CODES], { minLength: STATE_CODES.length });
	fc.assert(
		fc.property(codes, (order) => {
			expect(crowded(order, radii, NARROW).has('NC')).toBe(false);
		})
	);
});
