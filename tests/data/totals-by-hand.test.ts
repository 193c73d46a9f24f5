import { expect, test } from 'vitest';
import { loadAtlas } from '$lib/data/folder.server';
import { dollarTotals } from '$lib/view/totals';
import { floorByHand, heads } from './by-hand';

const atlas = loadAtlas();

test.each(dollarTotals(atlas, 'state').groups.map((group) => [group.key, group] as const))(
	'%s adds up by hand',
	(key, { floorUsd, counted }) => {
		const hand = floorByHand(heads.filter((row) => row.state === key));
		expect(counted).toEqual(hand.counted);
		expect(floorUsd).toBe(hand.usd);
	}
);

test('every company adds up by hand', () => {
	for (const { key, floorUsd, counted } of dollarTotals(atlas, 'company').groups) {
		const company = atlas.companies.find(({ id }) => id === key);
		const names = [company?.name, ...(company?.aliases ?? [])];
		const hand = floorByHand(heads.filter((row) => names.includes(row.company)));
		expect([key, floorUsd, counted]).toEqual([key, hand.usd, hand.counted]);
	}
});

test('everything together adds up by hand', () => {
	const hand = floorByHand(heads);
	const { all } = dollarTotals(atlas, 'state');
	expect([all.floorUsd, all.counted]).toEqual([hand.usd, hand.counted]);
});
