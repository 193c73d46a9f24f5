import { expect, test } from 'vitest';
import type { Announcement } from '$lib/domain/announcement';
import { joinLineages } from '$lib/domain/lineage';
import { projectsAsOf, type Project } from '$lib/domain/project';
import { announce, usd } from './announce';

const project = (rows: Announcement[], asOf: string | null = null): Project => {
	const [only] = projectsAsOf(joinLineages(rows), asOf);
	if (!only) throw new Error('no project');
	return only;
};
const lineage = (...rows: (Partial<Announcement> & { id: string })[]) =>
	rows.map((row, index) => announce({ ...row, supersedes: rows[index - 1]?.id ?? null }));

test('a later “up to” does not erase an earlier firm figure but caps it', () => {
	const { floor, ceiling } = project(
		lineage({ id: 'a', amount: usd(12.5, 'about') }, { id: 'b', amount: usd(10, 'up_to') })
	);
	expect([floor?.value, ceiling?.usd]).toEqual([10, 10]);
	expect(floor?.from.id).toBe('a');
});

test('a later “up to” above an earlier firm figure leaves it standing', () => {
	const { floor, ceiling } = project(
		lineage({ id: 'a', amount: usd(5) }, { id: 'b', amount: usd(165, 'up_to') })
	);
	expect([floor?.value, ceiling?.usd]).toEqual([5, 165]);
});

test('a re-announcement replaces the old money and keeps older jobs and megawatts it does not restate', () => {
	const { floor, jobsPermanent, powerMw } = project(
		lineage(
			{ id: 'a', amount: usd(3), jobsPermanent: 40, powerMw: 100 },
			{ id: 'b', amount: usd(9, 'at_least'), powerMw: 300 }
		)
	);
	expect([floor?.value, jobsPermanent?.value, powerMw?.value]).toEqual([9, 40, 300]);
});

test('where only ceilings were announced nothing is firm, which is 0 and not unknown', () => {
	expect(project(lineage({ id: 'a', amount: usd(8, 'up_to') })).floor?.value).toBe(0);
});

test('without any figure floor and ceiling are unknown', () => {
	const { floor, ceiling, onlyOtherMoney } = project(lineage({ id: 'a' }));
	expect([floor, ceiling, onlyOtherMoney]).toEqual([null, null, false]);
});

test('a figure that is not investment is filtered before any floor is taken', () => {
	const { floor, onlyOtherMoney } = project(
		lineage(
			{ id: 'a', amount: usd(2), kind: 'investment' },
			{ id: 'b', amount: usd(90), kind: 'buildout_value' }
		)
	);
	expect([floor?.value, onlyOtherMoney]).toEqual([2, false]);
	expect(
		project(lineage({ id: 'a', amount: usd(90), kind: 'economic_output' })).onlyOtherMoney
	).toBe(true);
});

test('as of a day only announcements made by then are known', () => {
	const rows = lineage(
		{ id: 'a', announcedOn: '2024-05', amount: usd(3) },
		{ id: 'b', announcedOn: '2025-06-04', amount: usd(9) }
	);
	expect(project(rows, '2024-05-30').known).toEqual([]);
	expect(project(rows, '2024-05-30').id).toBe('b');
	expect(project(rows, '2024-05-31').floor?.value).toBe(3);
	expect(project(rows, '2025-06-04').id).toBe('b');
});

test('before its day a status is not recorded', () => {
	const rows = [
		announce({ id: 'a', announcedOn: '2024-05-01', status: 'cancelled', statusAsOf: '2025-02' })
	];
	expect(project(rows, '2025-02-27').status).toBeNull();
	expect(project(rows, '2025-02-28').status).toBe('cancelled');
	expect(project(rows).status).toBe('cancelled');
});

test('rows left out are read as though they had not been announced', () => {
	const rows = lineage(
		{ id: 'a', amount: usd(12.5, 'about'), sourcing: 'doubtful' },
		{ id: 'b', amount: usd(10, 'up_to'), sourcing: 'primary' }
	);
	const [only] = projectsAsOf(joinLineages(rows), null, {
		leaveOut: ({ sourcing }) => sourcing === 'doubtful'
	});
	expect([only?.id, only?.floor?.value, only?.ceiling?.usd]).toEqual(['b', 0, 10]);
});
