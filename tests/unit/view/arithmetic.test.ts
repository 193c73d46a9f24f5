import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATUSES, type Announcement } from '$lib/domain/announcement';
import { projectsOf } from '$lib/domain/project';
import {
	dominantOf,
	openSelection,
	partByStatus,
	type Arithmetic,
	type ArithmeticLine
} from '$lib/view/arithmetic';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';
import { isSum } from '$lib/view/waterfall';
import { announce, anyTable, usd } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

const plan = [
	announce({ id: 'plan', project: 'Big plan', amount: usd(12) }),
	announce({ id: 'p1', project: 'First site', amount: usd(11), partOf: 'plan' }),
	announce({ id: 'p2', amount: usd(3, 'at_least'), partOf: 'plan' }),
	announce({ id: 'p3', partOf: 'plan' })
];

test('a plan holds its pieces with their own figures, the largest first, and says whether they count', () => {
	const line = lineOf(open(plan), 'plan');
	expect(line.pieces.map(({ projectId, own }) => [projectId, own])).toEqual([
		['p1', { low: 11, high: 11, open: false }],
		['p2', { low: 3, high: 3, open: true }],
		['p3', null]
	]);
	expect([line.raisedByPieces, line.own?.low, line.low]).toEqual([true, 12, 14]);
	expect(lineOf(open(plan.slice(0, 2)), 'plan')).toMatchObject({ raisedByPieces: false, low: 12 });
});

test('a piece that is set aside names its plan by company and project', () => {
	expect(lineOf(open(plan), 'p1').within).toEqual({
		projectId: 'plan',
		company: 'Acme',
		project: 'Big plan'
	});
});

test('what is set aside stands by reason, and each keeps its own figure', () => {
	const opened = open([
		announce({ id: 'a', amount: usd(4) }),
		announce({ id: 'b' }),
		announce({ id: 'c', amount: usd(9), status: 'cancelled' }),
		announce({ id: 'd', amount: usd(1, 'up_to'), status: 'cancelled' }),
		...plan
	]);
	expect(
		opened.setAside.map(({ projectId, reason, own }) => [projectId, reason, own?.low])
	).toEqual([
		['c', 'cancelled', 9],
		['d', 'cancelled', 0],
		['p1', 'part_of', 11],
		['p2', 'part_of', 3],
		['p3', 'part_of', undefined],
		['b', 'no_amount', undefined]
	]);
	expect(opened.setAside.every(({ low }) => low === null)).toBe(true);
});

test('money that is not investment shows the row that names it, and is no figure of the project', () => {
	const opened = open([
		announce({ id: 'old', amount: usd(9), kind: 'economic_output' }),
		announce({ id: 'new', announcedOn: '2025-02-01', supersedes: 'old' })
	]);
	const line = lineOf(opened, 'new');
	expect([line.reason, line.amountFrom?.id, line.own]).toEqual(['not_investment', 'old', null]);
});

test('a project above a third is named; one alone, or a total of nothing firm, is no news', () => {
	const ids = (rows: Announcement[]) => dominantOf(open(rows)).map(({ projectId }) => projectId);
	const [a, b, c] = [4, 3, 3].map((amount, at) => announce({ id: `${at}`, amount: usd(amount) }));
	expect(a && b && c && ids([a, b, c])).toEqual(['0']);
	expect(a && ids([a])).toEqual([]);
	expect(ids([announce({ id: 'x', amount: usd(4, 'up_to') })])).toEqual([]);
	expect(ids([])).toEqual([]);
});

test('the steps to a part go on from the whole, take the rest away and add up to the part', () => {
	fc.assert(
		fc.property(anyTable, fc.subarray([...STATUSES]), (rows, statuses) => {
			const part = partByStatus(open(rows), statuses);
			const [first, ...others] = part.steps;
			const changes = others.filter((one) => !isSum(one) && one.id !== 'ceiling');
			const sum = (side: 'low' | 'high') =>
				changes.reduce((all, one) => all + (one[side] ?? 0), first?.[side] ?? 0);
			expect(sum('low')).toBe(part.low ?? 0);
			expect(sum('high')).toBe(part.high ?? 0);
			expect(part.steps.find(({ id }) => id === 'floor')?.low).toBe(part.low);
			expect(part.steps.find(({ id }) => id === 'whole')?.low).toBe(open(rows).low);
		})
	);
});

test('an opened total carries the question, the names of its filters and the data it was made from', () => {
	const view = { ...DEFAULTS.compare, companies: ['acme'], states: ['NC'] } satisfies ViewState;
	const opened = open(plan, view);
	expect(opened.request).toBe(view);
	expect(opened.filteredBy).toEqual(['Acme', 'North Carolina']);
	expect(opened.dataVersion).toBe('2026-07-02-00000000');
});

function open(rows: readonly Announcement[], view: ViewState = DEFAULTS.compare): Arithmetic {
	const opened = openSelection(tinyAtlas(rows), view, projectsOf(rows), null);
	if (!opened) throw new Error('nothing was opened');
	return opened;
}

function lineOf({ counted, setAside }: Arithmetic, id: string): ArithmeticLine {
	const line = [...counted, ...setAside].find(({ projectId }) => projectId === id);
	if (!line) throw new Error(`no line ${id}`);
	return line;
}
