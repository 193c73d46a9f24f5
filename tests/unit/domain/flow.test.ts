import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Announcement } from '$lib/domain/announcement';
import { familiesOf } from '$lib/domain/family';
import { totalsThrough } from '$lib/domain/flow';
import { historyOf } from '$lib/domain/history';
import { horizonsOf } from '$lib/domain/horizon';
import { joinLineages } from '$lib/domain/lineage';
import { projectsWhere, type Project } from '$lib/domain/project';
import { DOLLARS } from '$lib/domain/quantity';
import { tally } from '$lib/domain/tally';
import { announce, anyTable, usd } from './announce';
import { flows } from './flows';

const quarters = (rows: Announcement[]) =>
	Object.fromEntries(
		flows(rows, 'quarter', 2025, 2025).map(({ period, change }) => [period, change])
	);

test('a row known only by its year goes to “quarter unknown” and not to the fourth quarter', () => {
	const rows = [
		announce({ id: 'a', announcedOn: '2025', amount: usd(7) }),
		announce({ id: 'b', announcedOn: '2025-11', amount: usd(2) })
	];
	expect(quarters(rows)).toMatchObject({ '2025-Q3': null, '2025-Q4': 2, '2025-Q?': 7 });
});

test('a cancellation is a negative flow in the period it was recorded', () => {
	const rows = [
		announce({
			id: 'a',
			announcedOn: '2025-02-01',
			amount: usd(7),
			status: 'cancelled',
			statusAsOf: '2025-08'
		})
	];
	expect(quarters(rows)).toMatchObject({ '2025-Q1': 7, '2025-Q2': 0, '2025-Q3': -7 });
});

test('the last period is as of the reader’s day, and there is none after it', () => {
	const ends = (through: string, asOf: string | null) =>
		horizonsOf({ by: 'quarter', firstYear: 2024, through, asOf })
			.map(({ period }) => period)
			.slice(4);
	expect(ends('2025-08-15', '2025-08-15')).toEqual(['2024-Q?', '2025-Q1', '2025-Q2', '2025-Q3']);
	expect(ends('2025-12-31', '2025-12-31').slice(-2)).toEqual(['2025-Q4', '2025-Q?']);
	expect(ends('2025-02-01', null)).toEqual(['2024-Q?', '2025-Q1', '2025-Q?']);
});

/** Groups that overlap: a company may have country-wide plans and nothing else, which then count. */
const BY_STATE_AND_COMPANY = ({ newest }: Project): readonly string[] =>
	newest.state ? [newest.companyId, newest.state] : [newest.companyId];

test.each(['year', 'quarter'] as const)(
	'totals by %s carried from end to end are those worked out anew at each end',
	(by) => {
		fc.assert(
			fc.property(anyTable, fc.constantFrom('2025-06-04', '2024-12-31', null), (rows, asOf) => {
				const register = joinLineages(rows);
				const through = asOf ?? '2025-12-31';
				const horizons = horizonsOf({ by, firstYear: 2023, through, asOf });
				const totals = totalsThrough(historyOf(register, horizons), {
					quantity: DOLLARS,
					keysOf: BY_STATE_AND_COMPANY
				});
				for (const [index, { known }] of horizons.entries()) {
					const projects = projectsWhere(register, known);
					const groups = new Set(projects.flatMap(BY_STATE_AND_COMPANY));
					for (const key of groups) {
						const anew = projects.filter((one) => BY_STATE_AND_COMPANY(one).includes(key));
						expect(totals.get(key)?.[index] ?? null).toBe(tally(anew, DOLLARS).low);
					}
				}
			})
		);
	}
);

test('a family is everyone joined by plans and pieces, however far', () => {
	const register = joinLineages([
		announce({ id: 'plan' }),
		announce({ id: 'piece', partOf: 'plan' }),
		announce({ id: 'again', supersedes: 'piece' }),
		announce({ id: 'corner', partOf: 'again' }),
		announce({ id: 'alone' })
	]);
	const ids = familiesOf(register).map((family) => family.flat().map(({ id }) => id));
	expect(ids.map((family) => family.toSorted())).toEqual([
		['alone'],
		['again', 'corner', 'piece', 'plan']
	]);
});
