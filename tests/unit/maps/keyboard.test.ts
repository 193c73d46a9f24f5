import { expect, test } from 'vitest';
import type { Areas } from '../../../src/lib/maps/area';
import { areaAfter } from '../../../src/lib/maps/keyboard';
import { neighbourOf, type Direction } from '../../../src/lib/maps/neighbours';
import { OUTLINES, STATE_AREAS } from '../../../src/lib/maps/outlines';
import type { StateCode } from '../../../src/lib/domain/place';

const DIRECTIONS: readonly Direction[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const WALK = {
	areas: STATE_AREAS,
	named: [
		{ key: 'AL', name: 'Alabama' },
		{ key: 'NV', name: 'Nevada' },
		{ key: 'NC', name: 'North Carolina' },
		{ key: 'WY', name: 'Wyoming' }
	],
	ranked: ['NC', 'WY', 'AL', 'NV']
};

test('arrows lead from every state to every other', () => {
	const states = [...STATE_AREAS.keys()];
	expect(states.filter((key) => reached(STATE_AREAS, key).size < states.length)).toEqual([]);
});

test('an arrow leads to the neighbour in its direction', () => {
	const after = (code: StateCode, direction: Direction) =>
		neighbourOf(STATE_AREAS, OUTLINES[code], direction)?.key;
	expect(after('CO', 'ArrowLeft')).toBe('UT');
	expect(after('CO', 'ArrowRight')).toBe('KS');
	expect(after('TN', 'ArrowUp')).toBe('KY');
	expect(after('ND', 'ArrowDown')).toBe('SD');
});

test('at the edge of the map an arrow stays where it is', () => {
	expect(areaAfter('ArrowRight', 'ME', WALK)).toBe('ME');
});

test('a letter goes through the names that begin with it, in turn', () => {
	expect(areaAfter('n', 'AL', WALK)).toBe('NV');
	expect(areaAfter('N', 'NV', WALK)).toBe('NC');
	expect(areaAfter('n', 'NC', WALK)).toBe('NV');
	expect(areaAfter('q', 'NC', WALK)).toBe('NC');
});

test('Page Up and Page Down go along the table, and Home and End to its ends', () => {
	expect(areaAfter('PageDown', 'NC', WALK)).toBe('WY');
	expect(areaAfter('PageUp', 'AL', WALK)).toBe('WY');
	expect(areaAfter('PageUp', 'NC', WALK)).toBe('NC');
	expect(areaAfter('PageDown', 'NV', WALK)).toBe('NV');
	expect(areaAfter('PageDown', 'TX', WALK)).toBe('NC');
	expect(areaAfter('Home', 'AL', WALK)).toBe('NC');
	expect(areaAfter('End', 'NC', WALK)).toBe('NV');
});

test('other keys mean nothing', () => {
	expect(areaAfter('Tab', 'NC', WALK)).toBeNull();
	expect(areaAfter('1', 'NC', WALK)).toBeNull();
});

function reached(areas: Areas, from: string): ReadonlySet<string> {
	const seen = new Set([from]);
	for (const key of seen) {
		const area = areas.get(key);
		for (const direction of DIRECTIONS) {
			const next = area && neighbourOf(areas, area, direction);
			if (next) seen.add(next.key);
		}
	}
	return seen;
}
