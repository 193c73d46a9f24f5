import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Atlas } from '$lib/domain/atlas';
import { OWN_AGGREGATES, type OwnMeasure } from '$lib/domain/own-measure';
import { ask } from '$lib/view/ask';
import { dimensionsOf } from '$lib/view/own/dimensions';
import { inferMeasures, inferWhere, ROWS } from '$lib/view/own/infer';
import { ownMeasureId, readOwnMeasureId } from '$lib/view/own/measure-id';
import { valuesOf } from '$lib/view/own/values';
import { readWhere, writeWhere, type Where } from '$lib/view/own/where';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';
import { notesOf, sourcesOf } from '$lib/words/foot';
import { ownFilterPhrasesOf } from '$lib/words/own-measure';
import { titleOf } from '$lib/words/title';
import { announce, usd } from '../domain/announce';
import { ownData, ownTable } from './own-table';
import { tinyAtlas } from './tiny-atlas';

const CAPACITY: OwnMeasure = {
	column: 1,
	label: 'Capacity',
	unit: 'mw',
	kind: 'total',
	aggregate: 'sum'
};
const TABLE = ownTable({
	state: ['NC', 'NC', 'GA', 'GA', null],
	Capacity: [1, 2, 10, null, 100],
	Status: ['open', 'planned', 'open', 'open', 'open']
});
const BOTH = new Map([
	['NC', ['NC']],
	['GA', ['GA']],
	['VA', ['VA']]
]);

function atlasWith(table = TABLE, fields: Partial<Atlas> = {}): Atlas {
	return tinyAtlas([announce({ id: 'a', amount: usd(300), powerMw: 10 })], {
		own: ownData(table),
		...fields
	});
}

function view(measure: OwnMeasure, fields: Partial<ViewState> = {}): ViewState {
	return {
		...DEFAULTS.compare,
		own: '0123456789abcdef',
		measure: ownMeasureId(measure),
		items: [],
		...fields
	};
}

function shown(atlas: Atlas, asked: ViewState) {
	return Object.fromEntries(ask(atlas, asked).rows.map(({ key, value }) => [key, value]));
}

test('each aggregate is what its name says, over the rows that know the number', () => {
	const table = ownTable({ state: ['NC', 'NC', 'NC', 'NC'], Capacity: [1, 2, 9, null] });
	const of = (aggregate: OwnMeasure['aggregate']) =>
		valuesOf(
			table,
			{ ...CAPACITY, aggregate, column: aggregate === 'count' ? null : 1 },
			[],
			'state',
			BOTH
		).get('NC');
	expect(of('sum')).toEqual({ value: 12, known: 3, of: 4 });
	expect(of('mean')?.value).toBe(4);
	expect(of('median')?.value).toBe(2);
	expect(of('min')?.value).toBe(1);
	expect(of('max')?.value).toBe(9);
	expect(of('count')).toMatchObject({ value: 4, of: 4 });
});

test('a group without rows is not reported, one whose rows know nothing has no figure, and neither is 0', () => {
	const table = ownTable({ state: ['NC', 'GA'], Capacity: [null, 0] });
	const { rows } = ask(atlasWith(table), view(CAPACITY));
	const marks = Object.fromEntries(rows.map(({ key, mark, value }) => [key, [mark, value]]));
	expect(marks).toEqual({
		NC: ['no_figure', null],
		GA: ['known', 0],
		VA: ['not_reported', null]
	});
});

test('the order of rows never matters, to the last digit', () => {
	const cells = fc.array(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), { minLength: 1 });
	fc.assert(
		fc.property(cells, (numbers) => {
			const exact = numbers.map((one) => Math.round(one * 64) / 64);
			const sum = (list: readonly number[]) =>
				valuesOf(
					ownTable({ state: list.map(() => 'NC'), Capacity: list }),
					CAPACITY,
					[],
					'state',
					BOTH
				).get('NC')?.value;
			expect(sum(exact.toSorted((a, b) => b - a))).toBe(sum(exact.toSorted((a, b) => a - b)));
		})
	);
});

test('what groups of places hold adds up to what all of the rows with a place hold', () => {
	const answer = ask(atlasWith(), view(CAPACITY));
	const sum = answer.rows.reduce((all, { value }) => all + (value ?? 0), 0);
	expect(sum).toBe(13);
	// The row without a state is in no group, and that is said.
	expect(answer.coverage).toEqual({ known: 3, of: 4 });
	expect(answer.own?.placeless).toBe(1);
	expect(notesOf(answer, 'en')).toEqual([
		'1 row of the file belongs to none of these places and is in none of these numbers.'
	]);
});

test('a filter on a column leaves its rows only, and a place it leaves nothing of is not reported', () => {
	const where = [{ column: 2, labels: ['planned'] }];
	expect(shown(atlasWith(), view(CAPACITY, { where }))).toEqual({ NC: 2, GA: null, VA: null });
	const { own } = ask(atlasWith(), view(CAPACITY, { where }));
	expect(own?.filters).toEqual([{ column: 'Status', labels: ['planned'] }]);
});

test('rows whose cell is empty can be asked for, and that is said in words and in the address', () => {
	const table = ownTable({
		state: ['NC', 'NC', 'GA', 'VA'],
		Capacity: [1, 2, 10, 7],
		Status: ['open', null, null, 'open'],
		Year: [null, '2024-05', '2025', null]
	});
	expect(dimensionsOf(table)).toEqual([
		{ column: 0, name: 'state', labels: ['GA', 'NC', 'VA'] },
		{ column: 2, name: 'Status', labels: ['open', ''] },
		{ column: 3, name: 'Year', labels: ['2024', '2025', ''] }
	]);
	const empty: Where = { column: 2, labels: [''] };
	const where = [empty];
	const asked = view(CAPACITY, { where });
	const answer = ask(atlasWith(table), asked);
	expect(shown(atlasWith(table), asked)).toEqual({ NC: 2, GA: 10, VA: null });
	expect(answer.own && ownFilterPhrasesOf(answer.own, 'en')).toEqual([
		'Only rows with Status: not stated'
	]);
	expect(readWhere(writeWhere(empty))).toEqual(empty);
	expect(writeWhere(empty)).toMatch(/[^.]$/);
	const either = [{ column: 3, labels: ['', '2024'] }];
	expect(shown(atlasWith(table), view(CAPACITY, { where: either }))).toEqual({
		NC: 3,
		GA: null,
		VA: 7
	});
});

test('numbers of a file are set against our denominators, and shares are of all its places', () => {
	expect(shown(atlasWith(), view(CAPACITY, { per: 'resident' }))).toEqual({
		NC: (3 / 10) * 1e6,
		GA: (10 / 20) * 1e6,
		VA: null
	});
	expect(shown(atlasWith(), view(CAPACITY, { per: 'share' }))).toMatchObject({ NC: 3 / 13 });
});

test('a rate, a mean or a highest row is set against nothing', () => {
	for (const [kind, aggregate] of [
		['rate', 'mean'],
		['rate', 'sum'],
		['total', 'mean'],
		['total', 'max']
	] as const) {
		const asked = view({ ...CAPACITY, kind, aggregate }, { per: 'resident' });
		expect(ask(atlasWith(), asked).request.per).toBe('total');
	}
});

test('divisions and sets of states are made of the rows of their states, each once', () => {
	const set = view({ ...CAPACITY, aggregate: 'median' }, { by: 'set', items: ['GA.NC', 'GA.VA'] });
	expect(shown(atlasWith(), set)).toEqual({ 'GA.NC': 2, 'GA.VA': 10 });
	const division = view(CAPACITY, { by: 'division', items: ['south-atlantic'] });
	expect(shown(atlasWith(), division)).toEqual({ 'south-atlantic': 13 });
});

test('a file without counties or companies is answered by state', () => {
	for (const by of ['county', 'company'] as const)
		expect(ask(atlasWith(), view(CAPACITY, { by })).request.by).toBe('state');
});

test('counties of a file are named and set against people by our table of counties', () => {
	const table = ownTable({ county: ['37153', '37153'], Capacity: [2, 4] });
	const county = {
		fips: '37153',
		fullName: 'Richmond County',
		state: 'NC' as const,
		population2025: 42_000,
		landAreaSqMi: 470
	};
	const atlas = atlasWith(table, { own: ownData(table, { counties: [county] }) });
	const { rows } = ask(atlas, view(CAPACITY, { by: 'county', per: 'resident' }));
	expect(rows).toMatchObject([{ key: '37153', name: 'Richmond County, NC', total: 6 }]);
	expect(rows[0]?.value).toBeCloseTo((6 / 42_000) * 1e6);
});

test('ours and the reader’s stand beside each other as two figures of a group, and are never added', () => {
	const asked = view(CAPACITY, { chart: 'scatter', against: 'mw', items: ['NC', 'GA'] });
	const answer = ask(atlasWith(), asked);
	expect(answer.scatter?.points).toMatchObject([{ key: 'NC', x: 10, y: 3 }]);
	expect(answer.scatter?.leftOut).toBe(1);
	expect(answer.whole).toBeNull();
	const ours = ask(atlasWith(), { ...asked, measure: 'mw', chart: 'bars' });
	expect(ours.rows.find(({ key }) => key === 'NC')?.value).toBe(10);
	expect(ours.own).toBeNull();
});

test('a view of a file that is not here is one of ours, and says nothing of the file', () => {
	const answer = ask(tinyAtlas([]), view(CAPACITY));
	expect(answer.request.measure).toBe('floor');
	expect(answer.own).toBeNull();
});

test('a column that holds no numbers, as another file’s link may name, is unknown everywhere', () => {
	const { rows } = ask(atlasWith(), view({ ...CAPACITY, column: 2 }));
	expect(rows.map(({ value }) => value)).toEqual([null, null, null]);
});

test('a measure of a file comes back from its address, and what is no measure is none', () => {
	const measure = fc.record({
		column: fc.nat({ max: 999 }),
		label: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
		unit: fc.string({ maxLength: 20 }),
		kind: fc.constantFrom('total' as const, 'rate' as const),
		aggregate: fc.constantFrom(...OWN_AGGREGATES.filter((one) => one !== 'count'))
	});
	fc.assert(
		fc.property(measure, (one) => {
			expect(readOwnMeasureId(ownMeasureId(one))).toEqual(one);
		})
	);
	fc.assert(fc.property(fc.string(), (text) => void readOwnMeasureId(`own.${text}`)));
	expect(readOwnMeasureId('own.1.sum.total.usd')).toBeNull();
	expect(readOwnMeasureId('own.1.sum.total.usd.%')).toBeNull();
	expect(readOwnMeasureId('own.rows.sum.total..x')).toBeNull();
});

test('of a file’s columns those that count something are measures: names, codes and years are none', () => {
	const table = ownTable({
		state: ['NC', 'GA'],
		'Capacity (MW)': [1, 2],
		fips: [37, 13],
		Year: [2024, 2025],
		'Share of load %': [0.5, 0.6],
		'Cost USD': [5, 6],
		Jobs: [7, 8],
		Note: ['a', 'b']
	});
	expect(inferMeasures(table)).toEqual([
		{ column: 1, label: 'Capacity (MW)', unit: 'mw', kind: 'total', aggregate: 'sum' },
		{ column: 4, label: 'Share of load %', unit: '%', kind: 'rate', aggregate: 'mean' },
		{ column: 5, label: 'Cost USD', unit: 'usd', kind: 'total', aggregate: 'sum' },
		{ column: 6, label: 'Jobs', unit: 'jobs', kind: 'total', aggregate: 'sum' },
		ROWS
	]);
});

test('a file with a row for each place and year is shown for its newest year first', () => {
	const years = ownTable({
		state: ['NC', 'NC', 'GA'],
		Capacity: [1, 2, 3],
		Year: ['2023', '2024', '2024']
	});
	expect(inferWhere(years)).toEqual([{ column: 2, labels: ['2024'] }]);
	const quarters = { ...years, columns: [...years.columns.slice(0, 2)] };
	const words = ownTable({
		state: ['NC', 'NC'],
		Capacity: [1, 2],
		'Fiscal year': ['2023 Q1', '2024 Q1']
	});
	// No row is called by the year alone: a filter would leave nothing.
	expect(inferWhere(words)).toEqual([]);
	expect(inferWhere(quarters)).toEqual([]);
	const once = ownTable({ state: ['NC', 'GA'], Capacity: [1, 2], Year: ['2023', '2024'] });
	expect(inferWhere(once)).toEqual([]);
});

test('numbers below zero keep their place, their class and their rank, however classes are made', () => {
	const table = ownTable({ state: ['NC', 'GA', 'VA'], Change: [-5, 20, -1000] });
	for (const classes of ['auto', 'quantile', 'natural', 'equal', 'log'] as const) {
		const asked = view({ ...CAPACITY, label: 'Change' }, { classes, draw: 'shade' });
		const { rows, breaks } = ask(atlasWith(table), asked);
		expect(rows.map(({ key, value, rank }) => [key, value, rank])).toEqual([
			['GA', 20, 1],
			['NC', -5, 2],
			['VA', -1000, 3]
		]);
		expect(breaks.every(Number.isFinite)).toBe(true);
		const classOf = Object.fromEntries(rows.map(({ key, classIndex }) => [key, classIndex ?? -1]));
		expect(classOf.GA).toBeGreaterThanOrEqual(classOf.NC ?? 0);
		expect(classOf.NC).toBeGreaterThanOrEqual(classOf.VA ?? 0);
	}
});

test.each([
	['Number of jobs', 'jobs', 'total'],
	['No. of sites', '', 'total'],
	['Day care centers', '', 'total'],
	['Code violations', '', 'total'],
	['Jobs per year', '', 'rate'],
	['Investment (USD)', 'usd', 'total'],
	['Investment ($M)', '', 'total'],
	['Capex USD bn', '', 'total'],
	['Revenue ($B)', '', 'total'],
	['Cost (USDk)', '', 'total'],
	['Investment (Mill. USD)', '', 'total'],
	['Investors', '', 'total'],
	['Unemployment rate', '', 'rate'],
	['Population density', '', 'rate'],
	['Investment per job', '', 'rate'],
	['capacity_mw', 'mw', 'total'],
	['Leistung GW', 'GW', 'total'],
	['Kosten (USD)', 'usd', 'total']
])('a column %s is offered in %s as a %s', (name, unit, kind) => {
	const [first] = inferMeasures(ownTable({ [name]: [1, 2], state: ['NC', 'GA'] }));
	expect(first).toMatchObject({ column: 0, label: name, unit, kind });
});

test.each(['id', 'County FIPS', 'ZIP', 'site_id', 'No', 'Month', 'x'])(
	'a column %s names something and counts nothing',
	(name) => {
		expect(inferMeasures(ownTable({ [name]: [1, 2], state: ['NC', 'GA'] }))).toEqual([ROWS]);
	}
);

test('a label of any letters can stand in an address, also where it is cut', () => {
	const label = `${'x'.repeat(119)}😀`;
	const id = ownMeasureId({ ...CAPACITY, label });
	expect(readOwnMeasureId(id)?.label.startsWith('x'.repeat(119))).toBe(true);
});

test('beside announcements of one’s own, counts of data centers stay their counters’ and are not said to be of the file', () => {
	const atlas = atlasWith(TABLE, { own: ownData(TABLE, { table: null }) });
	const counted = ask(atlas, { ...DEFAULTS.map, own: '0123456789abcdef' });
	expect(counted.own).toBeNull();
	expect(sourcesOf(counted, 'en')).toContain('Counter A');
	expect(titleOf(counted, 'en')).not.toContain('Own list');
	const dollars = ask(atlas, { ...DEFAULTS.map, own: '0123456789abcdef', measure: 'floor' });
	expect(dollars.own?.replacesOurs).toBe(true);
	expect(titleOf(dollars, 'en')).toContain('in “Own list”');
	expect(sourcesOf(dollars, 'en')).not.toContain('announcements, each with');
});
