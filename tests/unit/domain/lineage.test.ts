import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinLineages } from '$lib/domain/lineage';
import { announce, anyTable } from './announce';

const ids = (rows: Parameters<typeof joinLineages>[0]) =>
	joinLineages(rows).lineages.map((lineage) => lineage.map(({ id }) => id));

test('announcements joined by supersedes are one lineage, oldest first', () => {
	const rows = [
		announce({ id: 'c', supersedes: 'b' }),
		announce({ id: 'a' }),
		announce({ id: 'b', supersedes: 'a' })
	];
	expect(ids(rows)).toEqual([['a', 'b', 'c']]);
});

test('two announcements that supersede the same one fork it: both links are faults and ignored', () => {
	const rows = [
		announce({ id: 'a' }),
		announce({ id: 'b', supersedes: 'a' }),
		announce({ id: 'c', supersedes: 'a' })
	];
	expect(ids(rows)).toEqual([['a'], ['b'], ['c']]);
	expect(joinLineages(rows).faults.map(({ id, problem }) => [id, problem])).toEqual([
		['b', 'fork'],
		['c', 'fork']
	]);
});

test('a cycle of supersedes is a fault and joins nothing', () => {
	const rows = [announce({ id: 'a', supersedes: 'b' }), announce({ id: 'b', supersedes: 'a' })];
	expect(ids(rows)).toEqual([['a'], ['b']]);
	expect(joinLineages(rows).faults.map(({ problem }) => problem)).toEqual(['cycle', 'cycle']);
});

test('a cycle of part_of is found even where it closes through a lineage', () => {
	const rows = [
		announce({ id: 'a', partOf: 'b' }),
		announce({ id: 'b' }),
		announce({ id: 'c', supersedes: 'b', partOf: 'a' })
	];
	const { faults, partOf } = joinLineages(rows);
	expect(faults.map(({ id, column, problem }) => [id, column, problem])).toEqual([
		['a', 'part_of', 'cycle'],
		['c', 'part_of', 'cycle']
	]);
	expect([...partOf]).toEqual([]);
});

test('an announcement cannot be part of its own lineage', () => {
	const rows = [announce({ id: 'a' }), announce({ id: 'b', supersedes: 'a', partOf: 'a' })];
	expect(joinLineages(rows).faults.map(({ problem }) => problem)).toEqual(['cycle']);
});

test('links to ids that do not exist dangle', () => {
	const rows = [announce({ id: 'a', partOf: 'x', supersedes: 'y' })];
	expect(joinLineages(rows).faults.map(({ column, problem }) => [column, problem])).toEqual([
		['supersedes', 'dangling'],
		['part_of', 'dangling']
	]);
});

test('every announcement is in exactly one lineage, whatever the links and the order of rows', () => {
	fc.assert(
		fc.property(anyTable, (rows) => {
			const joined = joinLineages(rows);
			const held = joined.lineages.flat().map(({ id }) => id);
			expect(held.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
			expect(ids(rows.toReversed())).toEqual(ids(rows));
		})
	);
});
