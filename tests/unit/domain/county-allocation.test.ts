import { expect, test } from 'vitest';
import { allocateToCounties } from '$lib/domain/county-allocation';
import { projectsOf } from '$lib/domain/project';
import { DOLLARS } from '$lib/domain/quantity';
import { announce, usd } from './announce';

const madison = { fips: '28089', name: 'Madison', fullName: 'Madison County' };
const hinds = { fips: '28049', name: 'Hinds', fullName: 'Hinds County' };

test('money belongs to a county only from projects that name it alone; the rest is not allocated, with its sum', () => {
	const projects = projectsOf([
		announce({ id: 'plan', amount: usd(12), counties: [madison, hinds] }),
		announce({ id: 'clinton', amount: usd(1), counties: [hinds], partOf: 'plan' }),
		announce({ id: 'nowhere', amount: usd(5) })
	]);
	const { counties, notAllocated, named } = allocateToCounties(projects, DOLLARS);
	expect(counties.get('28049')?.low).toBe(1);
	expect(counties.has('28089')).toBe(false);
	expect(notAllocated.low).toBe(17);
	expect(named.get('28049')).toEqual({ alone: 1, shared: 1 });
	expect(named.get('28089')).toEqual({ alone: 0, shared: 1 });
});

test('a cancelled project is not among the projects that name a county', () => {
	const projects = projectsOf([announce({ id: 'a', counties: [hinds], status: 'cancelled' })]);
	expect(allocateToCounties(projects, DOLLARS).named.size).toBe(0);
});
