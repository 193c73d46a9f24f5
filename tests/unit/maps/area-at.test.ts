import { describe, expect, test } from 'vitest';
import { STATE_CODES } from '../../../src/lib/domain/place';
import { inFrame } from '../../../src/lib/maps/albers';
import type { Area, Areas } from '../../../src/lib/maps/area';
import { areaAt, ringsOf } from '../../../src/lib/maps/area-at';
import { STATE_AREAS } from '../../../src/lib/maps/outlines';
import { counties } from './counties';

/** Cities in Virginia of whose outlines us-atlas keeps two corners: nothing can lie in them, so their surroundings answer. */
const WITHOUT_INSIDE = ['51610 Falls Church city, VA', '51685 Manassas Park city, VA'];
const PLACES = [
	['Raleigh', -78.64, 35.78, 'NC', 'Wake County, NC'],
	['Ashburn', -77.49, 39.04, 'VA', 'Loudoun County, VA'],
	['Honolulu', -157.86, 21.31, 'HI', 'Honolulu County, HI'],
	['Anchorage', -149.9, 61.2, 'AK', 'Anchorage Municipality, AK'],
	['the White House', -77.0365, 38.8977, 'DC', 'District of Columbia, DC']
] as const;
const AT_SEA = [
	['the Atlantic off North Carolina', -74, 36],
	['the Atlantic off New Jersey', -70, 38],
	['the Gulf', -90, 27],
	['the Pacific', -125, 40]
] as const;

describe('states', () => {
	test('the point of every state’s name lies in that state and in no other', () => {
		for (const { key, label } of STATE_AREAS.values()) {
			const holding = [...STATE_AREAS.values()].filter((one) => areaAt(alone(one), label));
			expect(holding.map((one) => one.key)).toEqual([key]);
		}
	});

	test.each(AT_SEA)('%s is in none', (_, longitude, latitude) => {
		const at = inFrame(longitude, latitude);
		expect(at).not.toBeNull();
		expect(at && areaAt(STATE_AREAS, at)).toBeNull();
		expect(at && areaAt(counties.all, at)).toBeNull();
	});

	test.each(PLACES)('%s lies where it should', (_, longitude, latitude, state, county) => {
		const at = inFrame(longitude, latitude) ?? { x: 0, y: 0 };
		expect(areaAt(STATE_AREAS, at)?.key).toBe(state);
		expect(areaAt(counties.all, at)?.name).toBe(county);
		expect(areaAt(counties.of([state]), at)?.name).toBe(county);
	});
});

describe('counties', () => {
	test('the point of every county lies in it where the whole country is drawn, but for two cities in Virginia', () => {
		expect(strayIn(counties.all)).toEqual(WITHOUT_INSIDE);
	});

	test('the point of every county lies in it where its state alone is drawn, but for the same two', () => {
		expect(STATE_CODES.flatMap((code) => strayIn(counties.of([code])))).toEqual(WITHOUT_INSIDE);
	});
});

describe('an outline', () => {
	const ring: Area = {
		key: 'ring',
		name: null,
		state: 'VA',
		d: 'M0 0l10 0 0 10 -10 0zM3 3l4 0 0 4 -4 0z',
		label: { x: 1, y: 1 },
		room: 1,
		bounds: { x: 0, y: 0, width: 10, height: 10 }
	};
	const island: Area = {
		...ring,
		key: 'island',
		d: 'M3 3l4 0 0 4 -4 0z',
		bounds: { x: 3, y: 3, width: 4, height: 4 }
	};

	test('does not hold what lies in its hole, and a city in a county’s hole holds it', () => {
		expect(areaAt(alone(ring), { x: 1, y: 1 })?.key).toBe('ring');
		expect(areaAt(alone(ring), { x: 5, y: 5 })).toBeNull();
		const both = new Map([...alone(ring), ...alone(island)]);
		expect(areaAt(both, { x: 5, y: 5 })?.key).toBe('island');
		expect(areaAt(both, { x: 9, y: 5 })?.key).toBe('ring');
	});

	test('is read from its relative steps, with numbers that leave out their zero', () => {
		expect(ringsOf({ ...ring, d: 'M1 2l.5 -.5 -1 0z' })).toEqual([
			[
				[1, 2],
				[1.5, 1.5],
				[0.5, 1.5]
			]
		]);
	});
});

/** Areas whose name stands in another. */
function strayIn(areas: Areas): string[] {
	return [...areas.values()]
		.filter(({ key, label }) => areaAt(areas, label)?.key !== key)
		.map(({ key, name }) => `${key} ${name}`)
		.toSorted();
}

function alone(area: Area): Areas {
	return new Map([[area.key, area]]);
}
