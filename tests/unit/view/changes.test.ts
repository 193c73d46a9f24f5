import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src/lib/view/changes';
import { announcementChanges } from '../../../src/lib/view/feed-entries';
import { announce } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

const FIRST = announce({ id: 'first', announcedOn: '2024-01-05' });
const SECOND = announce({ id: 'second', announcedOn: '2025-03', powerMw: 100 });
const BEFORE = tinyAtlas([FIRST, SECOND]);

describe('between two editions of the data', () => {
	test('nothing is different where nothing changed, whatever the order of the rows', () => {
		fc.assert(
			fc.property(
				fc.shuffledSubarray([...BEFORE.announcements], { minLength: 2 }),
				(announcements) => {
					expect(changesBetween(BEFORE, { ...BEFORE, announcements })).toEqual([]);
				}
			)
		);
	});

	test('a row is added, removed, or changed field by field', () => {
		const third = announce({ id: 'third' });
		const after = tinyAtlas([third, { ...SECOND, powerMw: null, status: 'operational' }]);
		expect(changesBetween(BEFORE, after)).toEqual([
			{
				table: 'announcements',
				newlyKept: false,
				added: ['third'],
				removed: ['first'],
				changed: [
					{
						key: 'second',
						fields: expect.arrayContaining([
							{ field: 'powerMw', before: '100', after: 'null' },
							{
								field: 'status',
								before: JSON.stringify(SECOND.status),
								after: '"operational"'
							}
						]) as unknown
					}
				]
			}
		]);
	});

	test('what was added one way is what was removed the other way', () => {
		const after = tinyAtlas([FIRST]);
		const there = changesBetween(BEFORE, after)[0];
		const back = changesBetween(after, BEFORE)[0];
		expect(there?.removed).toEqual(['second']);
		expect(back?.added).toEqual(there?.removed);
		expect(back?.removed).toEqual(there?.added);
	});

	test('counts of different kinds in one state are different rows', () => {
		const [one] = BEFORE.stateCounts;
		if (!one) throw new Error('no count');
		const planned = { ...one, kind: 'planned' as const };
		const [change] = changesBetween(BEFORE, {
			...BEFORE,
			stateCounts: [...BEFORE.stateCounts, planned]
		});
		expect(change).toMatchObject({ table: 'stateCounts', added: ['whole / NC / planned'] });
	});

	test('a table that the earlier edition did not keep is new as a whole, not row by row', () => {
		const { counties: _, ...older } = BEFORE;
		expect(changesBetween(older, BEFORE)).toEqual([
			{ table: 'counties', newlyKept: true, added: [], removed: [], changed: [] }
		]);
	});
});

describe('the changes of announcements over editions', () => {
	const editions = [
		{ version: 'a', atlas: BEFORE },
		{ version: 'b', atlas: BEFORE },
		{
			version: 'c',
			atlas: { ...tinyAtlas([{ ...SECOND, powerMw: 200 }]), dataThrough: '2026-08-01' }
		}
	];
	const changes = announcementChanges(editions);

	test('an edition in which nothing changed has none', () => {
		expect(changes.filter(({ version }) => version === 'b')).toEqual([]);
	});

	test('the first edition added what it holds, the newest announcement first', () => {
		const first = changes.filter(({ version }) => version === 'a');
		expect(first.map(({ kind, row }) => [kind, row.id])).toEqual([
			['added', 'second'],
			['added', 'first']
		]);
	});

	test('the newest edition comes first, with its day, its fields, and what it no longer has', () => {
		expect(
			changes.slice(0, 2).map(({ kind, row, fields, day }) => [kind, row.id, fields.length, day])
		).toEqual([
			['changed', 'second', 1, '2026-08-01'],
			['removed', 'first', 0, '2026-08-01']
		]);
	});
});
