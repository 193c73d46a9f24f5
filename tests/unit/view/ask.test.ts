import { expect, test } from 'vitest';
import { STATUSES } from '$lib/domain/announcement';
import { ask } from '$lib/view/ask';
import { openTotal, partByStatus } from '$lib/view/arithmetic';
import { countersOf } from '$lib/view/counters';
import { BUILT, headlineOf } from '$lib/view/headline';
import { largest } from '$lib/view/largest';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';
import { announce, usd } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

const atlas = tinyAtlas([
	announce({
		id: 'nc',
		state: 'NC',
		amount: usd(100),
		status: 'under_construction',
		jobsPermanent: 5
	}),
	announce({
		id: 'nc2',
		state: 'NC',
		amount: usd(50, 'at_least'),
		status: 'operational',
		companyId: 'bolt'
	}),
	announce({ id: 'ga', state: 'GA', amount: usd(160), status: 'announced', sourcing: 'doubtful' }),
	announce({ id: 'va', state: 'VA' })
]);
const compare = (patch: Partial<ViewState> = {}) => ask(atlas, { ...DEFAULTS.compare, ...patch });
const row = (answer: ReturnType<typeof ask>, key: string) => {
	const found = answer.rows.find((one) => one.key === key);
	if (!found) throw new Error(`no row ${key}`);
	return found;
};

test('rows are ranked, and each carries floor, ceiling and whether it is open', () => {
	const { rows } = compare();
	expect(rows.map(({ key, value, high, open, rank }) => [key, value, high, open, rank])).toEqual([
		['GA', 160, 160, false, 1],
		['NC', 150, 150, true, 2]
	]);
});

test('per resident divides by the population, and the parts still add up to the value', () => {
	const nc = row(compare({ per: 'resident' }), 'NC');
	expect([nc.value, nc.total, nc.denominator]).toEqual([15, 150, 10]);
	expect(nc.parts).toEqual([
		{ key: 'operational', value: 5 },
		{ key: 'under_construction', value: 10 }
	]);
});

test('a state with announcements but no figure is not a state without announcements, and neither is 0', () => {
	const answer = ask(atlas, { ...DEFAULTS.compare, items: [], companies: ['acme'] });
	expect(row(answer, 'VA')).toMatchObject({ mark: 'no_figure', value: null, rank: null });
	const bolt = ask(atlas, { ...DEFAULTS.compare, items: [], companies: ['bolt'] });
	expect(row(bolt, 'VA')).toMatchObject({ mark: 'none_found', value: null });
});

test('as of a day before its announcements a state has none', () => {
	expect(row(compare({ asOf: '2024-12-31' }), 'NC')).toMatchObject({
		mark: 'none_found',
		value: null
	});
});

test('rows marked doubtful can be left out', () => {
	expect(row(compare(), 'GA').doubtful).toBe(160);
	expect(row(compare({ withoutDoubtful: true }), 'GA')).toMatchObject({
		value: null,
		mark: 'none_found'
	});
});

test('the default count of data centers is the newest edition that covers every state', () => {
	const answer = ask(atlas, DEFAULTS.map);
	expect(answer.vintage?.id).toBe('whole');
	expect(row(answer, 'VA')).toMatchObject({ value: 0, mark: 'known', classIndex: null });
});

test('in a partial edition the other states are not reported, which is not 0', () => {
	const answer = ask(atlas, { ...DEFAULTS.map, vintage: 'partial' });
	expect(row(answer, 'NC')).toMatchObject({ value: 83, mark: 'known' });
	expect(row(answer, 'GA')).toMatchObject({ value: null, mark: 'not_reported' });
});

test('an edition nobody knows is answered by the default one', () => {
	expect(ask(atlas, { ...DEFAULTS.map, vintage: 'nonsense' }).vintage?.id).toBe('whole');
});

test('every counter’s number for a state is listed, newest first, none added', () => {
	expect(countersOf(atlas, 'NC').map(({ vintage, count }) => [vintage.id, count])).toEqual([
		['whole', 25],
		['partial', 83]
	]);
});

test('companies have no denominators and no counts of data centers: the nearest question is answered', () => {
	const { request, rows } = ask(atlas, {
		...DEFAULTS.map,
		by: 'company',
		per: 'resident',
		items: ['acme', 'bolt']
	});
	expect([request.measure, request.per]).toEqual(['floor', 'total']);
	expect(rows.map(({ key, value }) => [key, value])).toEqual([
		['acme', 260],
		['bolt', 50]
	]);
});

test('names that no group has are passed over, and where none is left the start stands', () => {
	expect(compare({ items: ['VA', 'XX'] }).request.items).toEqual(['VA']);
	expect(compare({ items: ['XX'] }).request.items).toEqual(['NC', 'GA']);
});

test('a figure names what makes two groups unequal', () => {
	const { facts } = row(compare(), 'NC');
	expect(facts).toMatchObject({ bases: ['at_least', 'exact'], counties: null, jobsPermanent: 5 });
});

test('an opened total lists what adds up to it, and why the rest does not', () => {
	const opened = openTotal(atlas, { ...DEFAULTS.compare, items: [] }, null);
	expect(opened?.low).toBe(310);
	expect(opened?.counted.map(({ projectId, low }) => [projectId, low])).toEqual([
		['ga', 160],
		['nc', 100],
		['nc2', 50]
	]);
	expect(opened?.setAside.map(({ projectId, reason }) => [projectId, reason])).toEqual([
		['va', 'no_amount']
	]);
	expect(openTotal(atlas, DEFAULTS.compare, 'NC')?.low).toBe(150);
	expect(openTotal(atlas, DEFAULTS.compare, 'XX')).toBeNull();
});

test('parts of an opened total by status add up to it', () => {
	const opened = openTotal(atlas, { ...DEFAULTS.compare, items: [] }, null);
	if (!opened) throw new Error('nothing was opened');
	for (const status of STATUSES) {
		const part = partByStatus(opened, [status]);
		expect((part.low ?? 0) + (part.rest?.low ?? 0)).toBe(opened.low);
		expect(part.counted.length + (part.rest?.count ?? 0)).toBe(opened.counted.length);
		expect(part.counted.every((line) => line.status === status)).toBe(true);
	}
	expect(partByStatus(opened, BUILT).low).toBe(headlineOf(atlas, DEFAULTS.compare).builtUsd);
});

test('the headline says how much is for projects being built or run', () => {
	expect(headlineOf(atlas, DEFAULTS.compare)).toMatchObject({
		floorUsd: 310,
		builtUsd: 150,
		underConstructionUsd: 100,
		operationalUsd: 50,
		doubtfulUsd: 160,
		dominant: ['Acme, 2025'],
		known: 3,
		of: 4
	});
});

test('the largest groups are those with the largest values, without the unknown', () => {
	expect(largest(atlas, DEFAULTS.compare).items).toEqual(['GA', 'NC']);
});

test('every status asked for brings cancelled projects in and leaves no project out', () => {
	const some = tinyAtlas([
		announce({ id: 'gone', amount: usd(7), status: 'cancelled' }),
		announce({ id: 'early', amount: usd(2), statusAsOf: '2026-01-01' })
	]);
	const total = (statuses: ViewState['statuses'], asOf: string | null = null) =>
		ask(some, { ...DEFAULTS.compare, items: ['NC'], statuses, asOf }).rows[0]?.value;
	expect(total([])).toBe(2);
	expect(total(['cancelled'])).toBe(7);
	expect(total(STATUSES)).toBe(9);
	expect(total(STATUSES, '2025-12-31')).toBe(9);
	expect(total(['announced'], '2025-12-31')).toBeNull();
});

test('a count is its counter’s own: filters of projects neither narrow it nor are said of it', () => {
	const answer = ask(atlas, {
		...DEFAULTS.map,
		companies: ['acme'],
		statuses: ['operational'],
		asOf: '2025-01-01'
	});
	expect(answer.request).toMatchObject({ companies: [], statuses: [], asOf: null });
	expect(answer.companyNames).toEqual({});
});

test('a company nobody knows filters nothing', () => {
	expect(compare({ companies: ['nope'] }).request.companies).toEqual([]);
	expect(row(compare({ companies: ['nope'] }), 'NC').value).toBe(150);
});

test('a group whose only announcement was cancelled was found, and gives no figure', () => {
	const gone = tinyAtlas([announce({ id: 'gone', amount: usd(7), status: 'cancelled' })]);
	const view = { ...DEFAULTS.compare, items: ['NC'] };
	expect(ask(gone, view).rows[0]?.mark).toBe('no_figure');
	expect(openTotal(gone, view, 'NC')?.mark).toBe('no_figure');
	expect(openTotal(gone, view, 'VA')?.mark).toBe('none_found');
});

test('an opened total names the row that caps a figure beside the row that gives it', () => {
	const capped = tinyAtlas([
		announce({ id: 'firm', amount: usd(12.5, 'about') }),
		announce({ id: 'cap', amount: usd(10, 'up_to'), supersedes: 'firm' })
	]);
	const [line] = openTotal(capped, DEFAULTS.compare, 'NC')?.counted ?? [];
	expect([line?.low, line?.amountFrom?.id, line?.ceilingFrom?.id]).toEqual([10, 'firm', 'cap']);
});

test('groups taken together are one selection, which their own totals need not add up to', () => {
	const across = tinyAtlas([
		announce({ id: 'plan', state: 'GA', amount: usd(12) }),
		announce({ id: 'piece', state: 'NC', amount: usd(5), partOf: 'plan' })
	]);
	const answer = ask(across, DEFAULTS.compare);
	expect(answer.rows.map(({ total }) => total)).toEqual([12, 5]);
	expect(answer.whole?.low).toBe(12);
});

test('a national plan has no rank among sites and stands after them', () => {
	const both = tinyAtlas([
		announce({ id: 'n', scope: 'national_plan', state: null, companyId: 'bolt', amount: usd(900) }),
		announce({ id: 's', amount: usd(5) })
	]);
	const { rows } = ask(both, { ...DEFAULTS.compare, by: 'company', items: ['bolt', 'acme'] });
	expect(rows.map(({ key, rank }) => [key, rank])).toEqual([
		['acme', 1],
		['bolt', null]
	]);
});
