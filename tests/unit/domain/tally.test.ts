import { expect, test } from 'vitest';
import type { Announcement } from '$lib/domain/announcement';
import { joinLineages } from '$lib/domain/lineage';
import { projectsAsOf, projectsOf } from '$lib/domain/project';
import { DOLLARS, JOBS_PERMANENT, POWER_MW } from '$lib/domain/quantity';
import { doubtfulPart, dominant, tally } from '$lib/domain/tally';
import { totalOf } from '$lib/domain/total';
import { announce, usd } from './announce';

const total = (rows: Announcement[], options?: Parameters<typeof tally>[2]) =>
	totalOf(tally(projectsOf(rows), DOLLARS, options));
const reasons = (rows: Announcement[]) =>
	Object.fromEntries(total(rows).setAside.map(({ id, reason }) => [id, reason]));

test('floors and ceilings are added up, and one open ceiling opens the total', () => {
	const rows = [
		announce({ id: 'a', amount: usd(10) }),
		announce({ id: 'b', amount: usd(5, 'at_least') }),
		announce({ id: 'c', amount: usd(4, 'up_to') })
	];
	expect(total(rows)).toEqual({
		floorUsd: 15,
		ceilingUsd: 19,
		openEnded: true,
		doubtfulUsd: 0,
		counted: ['a', 'b', 'c'],
		setAside: [],
		known: 3,
		of: 3
	});
});

test('with nothing counted a total is unknown, not 0', () => {
	expect(total([announce({ id: 'a' })])).toMatchObject({ floorUsd: null, known: 0, of: 1 });
	expect(total([])).toMatchObject({ floorUsd: null, known: 0, of: 0 });
});

test('a total of “up to” amounts alone is 0, not unknown', () => {
	expect(total([announce({ id: 'a', amount: usd(4, 'up_to') })]).floorUsd).toBe(0);
});

test('a piece of a counted plan is set aside', () => {
	const rows = [
		announce({ id: 'plan', amount: usd(12) }),
		announce({ id: 'piece', amount: usd(11), partOf: 'plan' })
	];
	expect(total(rows)).toMatchObject({ floorUsd: 12, counted: ['plan'] });
	expect(reasons(rows)).toEqual({ piece: 'part_of' });
});

test('a plan is worth what its pieces add up to where that is more', () => {
	const rows = [
		announce({ id: 'plan', amount: usd(12) }),
		announce({ id: 'p1', amount: usd(11), partOf: 'plan' }),
		announce({ id: 'p2', amount: usd(3, 'at_least'), partOf: 'plan' })
	];
	expect(total(rows)).toMatchObject({ floorUsd: 14, ceilingUsd: 14, openEnded: true });
});

test('pieces of pieces are worked out the same way', () => {
	const rows = [
		announce({ id: 'plan', amount: usd(10) }),
		announce({ id: 'part', amount: usd(5), partOf: 'plan' }),
		announce({ id: 's1', amount: usd(8), partOf: 'part' }),
		announce({ id: 's2', amount: usd(4), partOf: 'part' })
	];
	expect(total(rows)).toMatchObject({ floorUsd: 12, counted: ['plan'] });
});

test('a piece counts in its own selection when the plan is not in it', () => {
	const rows = [
		announce({ id: 'plan', amount: usd(12), state: 'GA' }),
		announce({ id: 'piece', amount: usd(11), partOf: 'plan', state: 'NC' })
	];
	const own = projectsOf(rows).filter(({ newest }) => newest.state === 'NC');
	expect(totalOf(tally(own, DOLLARS))).toMatchObject({ floorUsd: 11, counted: ['piece'] });
});

test('a piece counts where its plan has no figure, was cancelled or is not investment', () => {
	for (const plan of [
		announce({ id: 'plan' }),
		announce({ id: 'plan', amount: usd(12), status: 'cancelled' }),
		announce({ id: 'plan', amount: usd(100), kind: 'buildout_value' })
	]) {
		const rows = [plan, announce({ id: 'piece', amount: usd(4), partOf: 'plan' })];
		expect(total(rows)).toMatchObject({ floorUsd: 4, counted: ['piece'] });
	}
});

test('a piece under a cancelled part still belongs to the plan above', () => {
	const rows = [
		announce({ id: 'plan', amount: usd(10) }),
		announce({ id: 'part', amount: usd(5), partOf: 'plan', status: 'cancelled' }),
		announce({ id: 'site', amount: usd(11), partOf: 'part' })
	];
	expect(total(rows)).toMatchObject({ floorUsd: 11, counted: ['plan'] });
	expect(reasons(rows)).toEqual({ part: 'cancelled', site: 'part_of' });
});

test('a piece linked to two plans is added under one of them only', () => {
	const rows = [
		announce({ id: 'p1', amount: usd(1) }),
		announce({ id: 'p2', amount: usd(1) }),
		announce({ id: 'old', amount: usd(5), partOf: 'p1' }),
		announce({ id: 'new', amount: usd(9), partOf: 'p2', supersedes: 'old' })
	];
	expect(total(rows)).toMatchObject({ floorUsd: 10, counted: ['p1', 'p2'] });
});

test('a cancelled project is set aside as a whole, and the older plan does not come back', () => {
	const rows = [
		announce({ id: 'old', amount: usd(5) }),
		announce({ id: 'new', supersedes: 'old', status: 'cancelled' })
	];
	expect(total(rows)).toMatchObject({ floorUsd: null, counted: [] });
	expect(reasons(rows)).toEqual({ new: 'cancelled' });
	expect(total(rows, { withCancelled: true })).toMatchObject({ floorUsd: 5, counted: ['new'] });
});

test('a paused project counts', () => {
	expect(total([announce({ id: 'a', amount: usd(5), status: 'paused' })]).floorUsd).toBe(5);
});

test('a national plan never adds to the sites that fulfil it', () => {
	const rows = [
		announce({ id: 'nation', amount: usd(500), scope: 'national_plan', state: null }),
		announce({ id: 'site', amount: usd(7), partOf: 'nation' })
	];
	expect(total(rows)).toMatchObject({ floorUsd: 7, counted: ['site'] });
	expect(reasons(rows)).toEqual({ nation: 'national_plan' });
});

test('a selection of national plans only is compared within itself', () => {
	const rows = [
		announce({ id: 'n1', amount: usd(500), scope: 'national_plan', state: null }),
		announce({ id: 'n2', amount: usd(400), scope: 'national_plan', state: null, partOf: 'n1' })
	];
	expect(total(rows)).toMatchObject({ floorUsd: 500, counted: ['n1'] });
	expect(tally(projectsOf(rows), DOLLARS).nationalOnly).toBe(true);
});

test('each project set aside has exactly one reason, the first that applies', () => {
	const rows = [
		announce({
			id: 'n',
			scope: 'national_plan',
			amount: usd(9),
			kind: 'economic_output',
			status: 'cancelled'
		}),
		announce({ id: 'm', scope: 'national_plan', amount: usd(9), kind: 'economic_output' }),
		announce({ id: 'o', amount: usd(9), kind: 'economic_output', partOf: 'p' }),
		announce({ id: 'p', amount: usd(1) }),
		announce({ id: 'q', partOf: 'p' }),
		announce({ id: 'r' })
	];
	expect(reasons(rows)).toEqual({
		n: 'cancelled',
		m: 'national_plan',
		o: 'not_investment',
		q: 'part_of',
		r: 'no_amount'
	});
});

test('jobs and megawatts ignore the kind of the money, and their plans are their own', () => {
	const rows = [
		announce({ id: 'plan', amount: usd(100), kind: 'buildout_value', powerMw: 2025 }),
		announce({ id: 'piece', amount: usd(4), partOf: 'plan', powerMw: 230, jobsPermanent: 30 })
	];
	expect(tally(projectsOf(rows), POWER_MW).low).toBe(2025);
	expect(tally(projectsOf(rows), JOBS_PERMANENT).low).toBe(30);
});

test('coverage counts what is known of what could be, and leaves out what was set aside for other reasons', () => {
	const rows = [
		announce({ id: 'a', amount: usd(1) }),
		announce({ id: 'b' }),
		announce({ id: 'c', status: 'cancelled' })
	];
	expect(total(rows)).toMatchObject({ known: 1, of: 2 });
});

test('the doubtful part is what rests on doubtful rows, also where a better row caps it', () => {
	const rows = [
		announce({ id: 'a', amount: usd(12.5, 'about'), sourcing: 'doubtful' }),
		announce({ id: 'b', amount: usd(10, 'up_to'), sourcing: 'primary', supersedes: 'a' }),
		announce({ id: 'c', amount: usd(7), sourcing: 'primary' })
	];
	expect(doubtfulPart(tally(projectsOf(rows), DOLLARS))).toBe(10);
});

test('a project above a third of the total is named', () => {
	const rows = [
		announce({ id: 'a', amount: usd(4) }),
		announce({ id: 'b', amount: usd(3) }),
		announce({ id: 'c', amount: usd(3) })
	];
	expect(dominant(tally(projectsOf(rows), DOLLARS)).map(({ project }) => project.id)).toEqual([
		'a'
	]);
});

test('a site announced later does not set a company’s national plan aside before its day', () => {
	const rows = [
		announce({
			id: 'n1',
			announcedOn: '2024-01-01',
			amount: usd(500),
			scope: 'national_plan',
			state: null
		}),
		announce({ id: 'site', announcedOn: '2025-06-01', amount: usd(7) })
	];
	const then = tally(projectsAsOf(joinLineages(rows), '2024-12-31'), DOLLARS);
	expect(totalOf(then)).toMatchObject({ floorUsd: 500, counted: ['n1'] });
	expect(totalOf(then).setAside).toEqual([{ id: 'site', reason: 'after_as_of' }]);
});
