import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask } from '$lib/view/ask';
import { facetsOf } from '$lib/view/facets';
import { setKeyOf } from '$lib/view/state-set';
import { isCounters, MEASURE_IDS, measures, measureOf } from '$lib/view/measures';
import { NORMALIZATION_IDS, normalizations } from '$lib/view/normalizations';
import { sideBySide } from '$lib/view/side-by-side';
import {
	CHART_IDS,
	DEFAULTS,
	DIMENSION_IDS,
	PARTS_IDS,
	START_ITEMS,
	type ViewState
} from '$lib/view/view-state';
import { announce, usd } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

const wake = { fips: '37183', name: 'Wake', fullName: 'Wake County' };
const durham = { fips: '37063', name: 'Durham', fullName: 'Durham County' };
const atlas = tinyAtlas([
	announce({
		id: 'nc',
		state: 'NC',
		amount: usd(100),
		status: 'under_construction',
		announcedOn: '2024-05-01',
		jobsPermanent: 5,
		powerMw: 20,
		counties: [wake]
	}),
	announce({
		id: 'nc2',
		state: 'NC',
		amount: usd(50, 'at_least'),
		status: 'operational',
		announcedOn: '2025-11-30',
		companyId: 'bolt',
		counties: [wake, durham]
	}),
	announce({
		id: 'ga',
		state: 'GA',
		amount: usd(160),
		announcedOn: '2025',
		powerMw: 10,
		sourcing: 'doubtful'
	}),
	announce({ id: 'va', state: 'VA', announcedOn: '2025-02-01', scope: 'multi_site' })
]);
const asked = (patch: Partial<ViewState>) => ask(atlas, { ...DEFAULTS.compare, ...patch });
const values = (patch: Partial<ViewState>) =>
	Object.fromEntries(asked(patch).rows.map(({ key, value }) => [key, value]));

describe('groups', () => {
	test('a Census division holds what its states hold', () => {
		const divisions = values({ by: 'division', items: [] });
		expect(divisions['south-atlantic']).toBe(310);
		expect(divisions.pacific).toBeNull();
	});

	test('the reader’s own sets may overlap, and the whole counts no project twice', () => {
		const items = [setKeyOf(['NC', 'GA']), setKeyOf(['VA', 'NC'])];
		expect(items).toEqual(['GA.NC', 'NC.VA']);
		expect(values({ by: 'set', items })).toEqual({ 'GA.NC': 310, 'NC.VA': 150 });
		expect(asked({ by: 'set', items }).whole).toMatchObject({ low: 310, sumOfGroups: 460 });
	});

	test('a set is set against the sum of its states', () => {
		expect(values({ by: 'set', items: ['GA.NC', 'VA'], per: 'resident' })['GA.NC']).toBe(310 / 30);
	});

	test('money goes to a county only from projects that name no other; the rest is not allocated', () => {
		const answer = asked({ by: 'county', items: [] });
		expect(answer.rows.map(({ key, value }) => [key, value])).toEqual([
			['37183', 100],
			['37063', null]
		]);
		expect(answer.notAllocated).toEqual({ low: 210, projects: 2 });
	});

	test('a count of projects goes to each county named', () => {
		expect(values({ by: 'county', items: [], measure: 'projects' })).toEqual({
			'37183': 2,
			'37063': 1
		});
	});
});

describe('measures and normalizations', () => {
	test('dollars per megawatt is sum over sum, over projects with both figures', () => {
		const answer = asked({ measure: 'usd_per_mw' });
		expect(answer.rows.map(({ key, value, known, of }) => [key, value, known, of])).toEqual([
			['GA', 16, 1, 1],
			['NC', 5, 1, 2]
		]);
	});

	test('shares of the US add up to one over all states, and are of the filtered whole', () => {
		const shares = Object.values(values({ items: [], per: 'share' })).map((share) => share ?? 0);
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
		expect(values({ items: [], per: 'share', companies: ['bolt'] }).NC).toBe(1);
	});

	test('a location quotient is a share of the total over a share of the population', () => {
		expect(values({ items: [], per: 'quotient' }).NC).toBeCloseTo(150 / 310 / (10 / 35));
	});

	test('a count of data centers in a set adds up one counter’s states, and is not known where one is missing', () => {
		const set = { by: 'set', items: ['GA.NC', 'NC.VA'], measure: 'data_centers' } as const;
		expect(values(set)).toEqual({ 'GA.NC': 65, 'NC.VA': 25 });
		expect(values({ ...set, vintage: 'partial' })).toEqual({ 'GA.NC': null, 'NC.VA': null });
	});

	test('each measure and normalization says in both languages what it means', () => {
		for (const { label, title, meaning, limits } of Object.values(measures))
			for (const text of [label, title, meaning, limits]) {
				expect(text.en).not.toBe('');
				expect(text.de).not.toBe('');
			}
		for (const id of NORMALIZATION_IDS.filter((one) => one !== 'total'))
			for (const text of [normalizations[id].label, normalizations[id].meaning]) {
				expect(text.en).not.toBe('');
				expect(text.de).not.toBe('');
			}
	});
});

describe('filters', () => {
	test.each<[string, Partial<ViewState>, (number | null)[]]>([
		['scope', { scopes: ['multi_site'] }, [null, null]],
		['sourcing', { sourcings: ['doubtful'] }, [null, 160]],
		['at least an amount', { atLeastUsd: 100 }, [100, 160]],
		['at most an amount', { atMostUsd: 99 }, [50, null]],
		['a span of days', { announcedFrom: '2025-01-01', announcedTo: '2025-12-31' }, [50, 160]],
		[
			'days inside the year that is all a row is known by',
			{ announcedFrom: '2025-02-01' },
			[50, null]
		],
		['words', { text: 'durham' }, [50, null]],
		['kind', { kinds: ['land_purchase'] }, [null, null]]
	])('by %s leave what matches', (_, patch, [nc, ga]) => {
		expect(values(patch)).toEqual({ NC: nc, GA: ga });
	});

	test('offer each value with the projects it would leave, the other filters kept', () => {
		const facets = facetsOf(atlas, { ...DEFAULTS.compare, companies: ['bolt'], states: ['GA'] });
		expect(facets.states).toEqual([
			{ key: 'NC', count: 1 },
			{ key: 'GA', count: 0 }
		]);
		expect(facets.companies).toEqual([
			{ key: 'acme', count: 1 },
			{ key: 'bolt', count: 0 }
		]);
	});
});

test('whatever divides the bars, the segments add up to the value', () => {
	for (const parts of PARTS_IDS)
		for (const measure of MEASURE_IDS.filter((id) => measureOf(id).quantity !== null))
			for (const { value, parts: segments } of asked({ items: [], parts, measure }).rows)
				expect(segments.reduce((sum, part) => sum + part.value, 0)).toBeCloseTo(value ?? 0);
});

test('any combination of what can be asked is answered, and the answer says what was', () => {
	fc.assert(
		fc.property(
			fc.record({
				by: fc.constantFrom(...DIMENSION_IDS),
				all: fc.boolean(),
				measure: fc.constantFrom(...MEASURE_IDS),
				against: fc.constantFrom(...MEASURE_IDS),
				per: fc.constantFrom(...NORMALIZATION_IDS),
				chart: fc.constantFrom(...CHART_IDS),
				parts: fc.constantFrom(...PARTS_IDS)
			}),
			({ all, ...patch }) => {
				const answer = asked({ ...patch, items: all ? [] : START_ITEMS[patch.by] });
				const { chart } = answer.request;
				expect(answer.time !== null).toBe(chart === 'time' || chart === 'multiples');
				expect(answer.scatter !== null).toBe(chart === 'scatter');
				expect(answer.distribution !== null).toBe(chart === 'distribution');
				for (const { value } of answer.rows) expect(value).not.toBeNaN();
			}
		)
	);
});

test('side by side marks the highest and the lowest, and sets each against the first', () => {
	const { rows, groups, denominators } = sideBySide(atlas, DEFAULTS.compare);
	expect(groups.map(({ key }) => key)).toEqual(['NC', 'GA']);
	const floor = rows.find(({ measure }) => measure === 'floor')?.cells;
	expect(floor).toMatchObject([
		{ value: 150, highest: false, lowest: true, difference: null, ratio: null },
		{ value: 160, highest: true, lowest: false, difference: 10 }
	]);
	expect(floor?.[1]?.ratio).toBeCloseTo(160 / 150);
	expect(rows.some(({ measure }) => isCounters(measureOf(measure)))).toBe(true);
	expect(denominators.map(({ per }) => per)).toEqual(['resident', 'gdp', 'sqmi', 'mwh']);
	const companies = sideBySide(atlas, {
		...DEFAULTS.compare,
		by: 'company',
		items: ['acme', 'bolt']
	});
	expect(companies.denominators).toEqual([]);
	expect(companies.rows.some(({ measure }) => isCounters(measureOf(measure)))).toBe(false);
});

describe('marks', () => {
	const markOf = (key: string, patch: Partial<ViewState>) =>
		asked(patch).rows.find((row) => row.key === key)?.mark;

	test('a group with dollars but nothing to divide them by has no figure, not a known one', () => {
		expect(markOf('GA', { items: [], measure: 'usd_per_job' })).toBe('no_figure');
		expect(markOf('NC', { items: [], measure: 'usd_per_job' })).toBe('known');
		const operational = { items: [], measure: 'usd_per_job', statuses: ['operational'] } as const;
		expect(markOf('GA', operational)).toBe('none_found');
	});

	test('no value is ever marked as known, and no known mark is without a value', () => {
		for (const measure of MEASURE_IDS)
			for (const per of NORMALIZATION_IDS)
				for (const by of DIMENSION_IDS)
					for (const { mark, value } of asked({ by, items: [], measure, per }).rows)
						expect(mark === 'known').toBe(value !== null);
	});
});
