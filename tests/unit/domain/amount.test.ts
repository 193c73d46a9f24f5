import { expect, test } from 'vitest';
import { ceilingOf, floorOf, type Basis } from '$lib/domain/amount';
import { usd } from './announce';

test.each<[Basis, number, number, boolean]>([
	['exact', 10, 10, false],
	['about', 10, 10, false],
	['at_least', 10, 10, true],
	['range', 10, 15, false],
	['up_to', 0, 10, false]
])(
	'an amount that is “%s” has the floor %d and the ceiling %d, open: %s',
	(basis, floor, ceiling, open) => {
		const amount = usd(10, basis, basis === 'range' ? 15 : null);
		expect(floorOf(amount)).toBe(floor);
		expect(ceilingOf(amount)).toEqual({ usd: ceiling, open });
	}
);
