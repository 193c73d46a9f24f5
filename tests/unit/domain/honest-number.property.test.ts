import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Announcement } from '$lib/domain/announcement';
import { joinLineages } from '$lib/domain/lineage';
import { lastDayOf } from '$lib/domain/partial-date';
import { parts } from '$lib/domain/parts';
import { projectsAsOf, projectsOf } from '$lib/domain/project';
import { DOLLARS, POWER_MW } from '$lib/domain/quantity';
import { tally } from '$lib/domain/tally';
import { totalOf } from '$lib/domain/total';
import { announce, anyTable, usd } from './announce';
import { flows } from './flows';

const day = fc.constantFrom(
	'2023-12-31',
	'2024-02-29',
	'2024-06-30',
	'2025-01-06',
	'2025-06-04',
	'2025-12-31'
);
const dollars = (rows: readonly Announcement[], asOf: string | null = null) =>
	tally(projectsAsOf(joinLineages(rows), asOf), DOLLARS);

test('counted and set aside together are the whole selection', () => {
	fc.assert(
		fc.property(
			anyTable,
			fc.option(day),
			fc.constantFrom(DOLLARS, POWER_MW),
			(rows, asOf, quantity) => {
				const selection = projectsAsOf(joinLineages(rows), asOf);
				const total = tally(selection, quantity);
				const members = [...total.counted, ...total.setAside].map(({ project }) => project.id);
				expect(members.toSorted()).toEqual(selection.map(({ id }) => id).toSorted());
				expect(new Set(members).size).toBe(members.length);
			}
		)
	);
});

test('the order of rows never matters', () => {
	fc.assert(
		fc.property(anyTable, fc.option(day), fc.integer(), (rows, asOf, seed) => {
			const shuffled = rows.toSorted(
				(a, b) => Math.sin(seed + a.id.charCodeAt(1)) - Math.sin(seed + b.id.charCodeAt(1))
			);
			expect(totalOf(dollars(shuffled, asOf))).toEqual(totalOf(dollars(rows, asOf)));
		})
	);
});

test('a floor is never above its ceiling', () => {
	fc.assert(
		fc.property(anyTable, (rows) => {
			const { low, high } = dollars(rows);
			expect(low ?? 0).toBeLessThanOrEqual(high ?? 0);
		})
	);
});

test('parts always add up to the total they divide', () => {
	fc.assert(
		fc.property(anyTable, (rows) => {
			const total = dollars(rows);
			for (const keyOf of [
				({ project }: (typeof total.counted)[number]) => project.status,
				({ project }: (typeof total.counted)[number]) => project.newest.sourcing,
				({ project }: (typeof total.counted)[number]) => project.newest.announcedOn.slice(0, 4)
			]) {
				const segments = parts<unknown>(total, keyOf);
				expect(segments.reduce((sum, { low }) => sum + low, 0)).toBe(total.low ?? 0);
				expect(segments.reduce((sum, { high }) => sum + high, 0)).toBe(total.high ?? 0);
				expect(segments.flatMap(({ counted }) => counted)).toHaveLength(total.known);
			}
		})
	);
});

const tables = fc.oneof(
	anyTable,
	anyTable.map((rows) =>
		rows.map((row) => ({ ...row, scope: 'national_plan' as const, state: null }))
	)
);

test('a row announced after a day changes nothing as of that day', () => {
	fc.assert(
		fc.property(tables, day, fc.boolean(), (rows, asOf, replaces) => {
			const forked = rows.some((row) => row.supersedes === 'a0');
			const late = announce({
				id: 'late',
				announcedOn: '2026-01-01',
				amount: usd(50),
				// A new project, unless it can carry on an old one without forking it.
				supersedes: replaces && !forked ? 'a0' : null
			});
			const money = ({ low, high, open }: ReturnType<typeof dollars>) => ({ low, high, open });
			expect(money(dollars([...rows, late], asOf))).toEqual(money(dollars(rows, asOf)));
		})
	);
});

test('a re-announcement never adds the old money', () => {
	fc.assert(
		fc.property(anyTable, fc.integer({ min: 1, max: 100 }), (rows, amount) => {
			const alone = announce({ id: 'z1', amount: usd(amount), state: 'WY' });
			const again = announce({ id: 'z2', amount: usd(amount), state: 'WY', supersedes: 'z1' });
			const others = rows.map((row) => ({ ...row, scope: 'site' as const }));
			expect(dollars([...others, alone, again]).low).toBe(dollars([...others, alone]).low);
		})
	);
});

test('a piece changes a total only when the pieces exceed the plan', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 50 }),
			fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 5 }),
			(plan, pieces) => {
				const rows = [
					announce({ id: 'plan', amount: usd(plan) }),
					...pieces.map((piece, index) =>
						announce({ id: `p${index}`, amount: usd(piece), partOf: 'plan' })
					)
				];
				const sum = pieces.reduce((total, piece) => total + piece, 0);
				expect(dollars(rows).low).toBe(Math.max(plan, sum));
			}
		)
	);
});

test('no dollar is counted twice: a total never exceeds all its rows’ own floors', () => {
	fc.assert(
		fc.property(anyTable, (rows) => {
			const own = projectsOf(rows).reduce((sum, { floor }) => sum + (floor?.value ?? 0), 0);
			expect(dollars(rows).low ?? 0).toBeLessThanOrEqual(own);
		})
	);
});

test.each(['year', 'quarter'] as const)('flows by %s add up to the as-of total', (by) => {
	fc.assert(
		fc.property(anyTable, (rows) => {
			const made = flows(rows, by, 2023, 2025);
			const asOf = dollars(rows, '2025-12-31').low;
			expect(made.reduce((sum, { change }) => sum + (change ?? 0), 0)).toBe(asOf ?? 0);
			expect(made.at(-1)?.total).toBe(asOf);
		})
	);
});

test('as of a day after the last one, and without a day, a total is the same', () => {
	fc.assert(
		fc.property(anyTable, (rows) => {
			const last = rows.flatMap(({ announcedOn, statusAsOf }) => [
				lastDayOf(announcedOn),
				lastDayOf(statusAsOf)
			]);
			expect(totalOf(dollars(rows, last.toSorted().at(-1) ?? null))).toEqual(
				totalOf(dollars(rows))
			);
		})
	);
});
