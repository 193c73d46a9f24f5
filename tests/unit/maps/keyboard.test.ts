import { expect, test } from 'vitest';
import { STATE_CODES, type StateCode } from '../../../src/lib/domain/place';
import { stateAfter } from '../../../src/lib/maps/keyboard';
import { neighbourOf, type Direction } from '../../../src/lib/maps/neighbours';

const DIRECTIONS: readonly Direction[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const NAMED = [
	{ code: 'NV', name: 'Nevada' },
	{ code: 'NC', name: 'North Carolina' },
	{ code: 'AL', name: 'Alabama' },
	{ code: 'WY', name: 'Wyoming' }
] as const;

test('arrows lead from every state to every other', () => {
	const cutOff = STATE_CODES.filter((code) => reached(code).size < STATE_CODES.length);
	expect(cutOff).toEqual([]);
});

test('an arrow leads to the neighbour in its direction', () => {
	expect(neighbourOf('CO', 'ArrowLeft')).toBe('UT');
	expect(neighbourOf('CO', 'ArrowRight')).toBe('KS');
	expect(neighbourOf('TN', 'ArrowUp')).toBe('KY');
	expect(neighbourOf('ND', 'ArrowDown')).toBe('SD');
});

test('at the edge of the map an arrow stays where it is', () => {
	expect(stateAfter('ArrowRight', 'ME', NAMED)).toBe('ME');
});

test('a letter goes through the names that begin with it, in turn', () => {
	expect(stateAfter('n', 'AL', NAMED)).toBe('NV');
	expect(stateAfter('N', 'NV', NAMED)).toBe('NC');
	expect(stateAfter('n', 'NC', NAMED)).toBe('NV');
	expect(stateAfter('q', 'NC', NAMED)).toBe('NC');
});

test('Home and End are the ends of the alphabet, and other keys mean nothing', () => {
	expect(stateAfter('Home', 'NC', NAMED)).toBe('AL');
	expect(stateAfter('End', 'NC', NAMED)).toBe('WY');
	expect(stateAfter('Tab', 'NC', NAMED)).toBeNull();
	expect(stateAfter('1', 'NC', NAMED)).toBeNull();
});

function reached(from: StateCode): ReadonlySet<StateCode> {
	const seen = new Set<StateCode>([from]);
	for (const code of seen) {
		for (const direction of DIRECTIONS) {
			const next = neighbourOf(code, direction);
			if (next) seen.add(next);
		}
	}
	return seen;
}
