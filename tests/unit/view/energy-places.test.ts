import { expect, test } from 'vitest';
import { totalOfDeals, type EnergyDeal } from '../../../src/lib/domain/energy-deal';
import { dealPlaces } from '../../../src/lib/view/energy-places';
import { aDeal } from './a-deal';

test('a deal that names several states belongs to none of them alone', () => {
	const { places, several } = dealPlaces([
		aDeal('a', { states: ['OH'] }),
		aDeal('b', { states: ['OH', 'PA'], capacityMw: 900 })
	]);
	expect(places.map(({ state, capacityMw, shared }) => [state, capacityMw, shared])).toEqual([
		['OH', 100, 1],
		['PA', null, 1]
	]);
	expect(several.capacityMw).toBe(900);
});

test('a part that lies in one state is there, and the larger deal keeps the rest', () => {
	const deals = [
		aDeal('whole', { states: [], capacityMw: 500 }),
		aDeal('part', { states: ['TN'], capacityMw: 50, partOf: 'whole' })
	];
	const { places, unnamed } = dealPlaces(deals);
	expect(places.map(({ state, capacityMw }) => [state, capacityMw])).toEqual([['TN', 50]]);
	expect(unnamed.capacityMw).toBe(450);
	adds(deals);
});

test('parts that come to more than the larger deal says move nothing', () => {
	const deals = [
		aDeal('whole', { states: [], capacityMw: 40 }),
		aDeal('part', { states: ['TN'], capacityMw: 50, partOf: 'whole' })
	];
	expect(dealPlaces(deals).unnamed.capacityMw).toBe(40);
	adds(deals);
});

test('a part of a larger deal in one state is in that one’s megawatts', () => {
	const deals = [
		aDeal('whole', { states: ['TX'], capacityMw: 500 }),
		aDeal('part', { states: ['TX'], capacityMw: 50, partOf: 'whole' })
	];
	expect(dealPlaces(deals).places.map(({ capacityMw }) => capacityMw)).toEqual([500]);
	adds(deals);
});

test('cancelled and replaced deals are on no map, and one without a figure is not 0', () => {
	const deals = [
		aDeal('gone', { states: ['GA'], status: 'cancelled' }),
		aDeal('old', { states: ['PA'], capacityMw: 960 }),
		aDeal('new', { states: ['PA'], capacityMw: 1920, supersedes: 'old' }),
		aDeal('dark', { states: ['VA'], capacityMw: null })
	];
	expect(
		dealPlaces(deals).places.map(({ state, capacityMw, known, of }) => [
			state,
			capacityMw,
			known,
			of
		])
	).toEqual([
		['PA', 1920, 1, 1],
		['GA', null, 0, 0],
		['VA', null, 0, 1]
	]);
	adds(deals);
});

/** States, what several share and what names none add up to the total. */
function adds(deals: readonly EnergyDeal[]) {
	const { places, several, unnamed } = dealPlaces(deals);
	const parts = [...places, several, unnamed].map(({ capacityMw }) => capacityMw ?? 0);
	expect(parts.reduce((sum, part) => sum + part, 0)).toBe(totalOfDeals(deals).capacityMw ?? 0);
}
