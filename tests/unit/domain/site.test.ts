import { expect, test } from 'vitest';
import { withinStates, type Facility, type Sites } from '$lib/domain/site';

const at = (id: string, state: Facility['state']) => ({ id, state }) as Facility;

test('a map of some states has their facilities, all frontier sites, and where none is named everything', () => {
	const sites = {
		facilities: [at('a', 'NC'), at('b', 'VA'), at('c', null)],
		frontier: [{ name: 'Large' }],
		observedThrough: '2026-07-18'
	} as unknown as Sites;
	const ids = (states: readonly string[]) =>
		withinStates(sites, states).facilities.map(({ id }) => id);
	expect(ids(['NC'])).toEqual(['a']);
	expect(ids(['NC', 'VA'])).toEqual(['a', 'b']);
	expect(ids([])).toEqual(['a', 'b', 'c']);
	expect(withinStates(sites, ['NC']).frontier).toBe(sites.frontier);
});
