import { expect, test } from 'vitest';
import { calledOf } from '$lib/domain/called';
import { announce } from './announce';

test('a project is told by its name, else by its place, else by its year', () => {
	const licking = { fips: '39089', name: 'Licking', fullName: 'Licking County' };
	expect(calledOf(announce({ id: 'a', project: 'Blue Marlin', city: 'Heath' }))).toBe(
		'Blue Marlin'
	);
	expect(calledOf(announce({ id: 'a', city: 'Heath', counties: [licking] }))).toBe('Heath');
	expect(calledOf(announce({ id: 'a', city: 'Heath;Hebron' }))).toBe('Heath, Hebron');
	expect(calledOf(announce({ id: 'a', counties: [licking] }))).toBe('Licking County');
	expect(calledOf(announce({ id: 'a', announcedOn: '2024-05' }))).toBe('2024');
});
