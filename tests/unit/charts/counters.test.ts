import { describe, expect, test } from 'vitest';
import { inkCounters } from '$lib/charts/counters/counters-ink';
import { looksOf } from '$lib/charts/counters/looks';
import { countersTableOf } from '$lib/charts/counters/table';
import { diagonalsOf } from '$lib/charts/ink/hatch';
import type { Ink } from '$lib/charts/ink/ink';
import { ask } from '$lib/view/ask';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';
import { counterNotesOf } from '$lib/words/counters';
import { tinyAtlas } from '../view/tiny-atlas';

const tiny = tinyAtlas([]);
const far = {
	...tiny,
	stateCounts: [
		...tiny.stateCounts,
		{ vintageId: 'partial', state: 'VA', kind: 'all', count: 3000 } as const
	]
};
const asked = (view: Partial<ViewState> = {}, atlas = tiny) => {
	const { request, counters } = ask(atlas, {
		...DEFAULTS.map,
		chart: 'counters',
		items: ['NC', 'GA'],
		...view
	});
	if (!counters) throw new Error('no counters');
	return { request, counters };
};
const drawn = (view: Partial<ViewState> = {}, width = 720, atlas = tiny) =>
	inkCounters(asked(view, atlas), width, 'en');
const textsOf = (inks: readonly Ink[]) =>
	inks.flatMap((stroke) => (stroke.kind === 'text' ? [stroke.text] : []));

describe('who counts what', () => {
	test('says of each counter the day and for how many states it counted', () => {
		expect(textsOf(drawn().inks)).toEqual(
			expect.arrayContaining(['Counter A', '29 July 2026 · 3 of 51 states', 'Counter B'])
		);
	});

	test('a row ends with its least and most, or the one number there is', () => {
		expect(textsOf(drawn().inks)).toEqual(expect.arrayContaining(['25–83', '40']));
	});

	test('each number has its mark, the least of a row first', () => {
		expect(
			drawn().points.map(({ groupName, vintage, value }) => [groupName, vintage.id, value])
		).toEqual([
			['North Carolina', 'whole', 25],
			['North Carolina', 'partial', 83],
			['Georgia', 'whole', 40]
		]);
	});

	test('nothing leads from one mark to another but the spread of their row', () => {
		const { inks, points } = drawn();
		const [least, most] = points;
		const level = inks.flatMap((stroke) => {
			const [from, to] = stroke.kind === 'line' ? stroke.points : [];
			return from && to && from[1] === to[1] && stroke.kind === 'line' && stroke.width === 1.5
				? [[from[0], to[0]]]
				: [];
		});
		expect(level).toContainEqual([least?.x, most?.x]);
		// The other one is in the key.
		expect(level).toHaveLength(2);
	});

	test('what a counter does not report is hatched and in the legend', () => {
		const { inks } = drawn();
		// In the legend, and in Georgia’s row for the counter that lacks it.
		expect(inks.filter(({ kind }) => kind === 'hatch')).toHaveLength(2);
		expect(textsOf(inks)).toContain('not reported');
	});

	test('where all report everything nothing is hatched or explained', () => {
		const { inks } = drawn({ items: ['NC'] });
		expect(inks.some(({ kind }) => kind === 'hatch')).toBe(false);
		expect(textsOf(inks)).not.toContain('not reported');
	});

	test('a row without any counter says so and is hatched', () => {
		const none = { ...tiny, stateCounts: tiny.stateCounts.filter(({ state }) => state !== 'GA') };
		const texts = textsOf(drawn({}, 720, none).inks);
		expect(texts.filter((text) => text === 'not reported')).toHaveLength(2);
	});

	test('a share that cannot be worked out is not taken for a state that is not reported', () => {
		const { inks, points } = drawn({ per: 'share', items: ['NC'] });
		expect(points).toHaveLength(1);
		expect(textsOf(inks)).toContain('reported, but without a number for the whole US');
		expect(textsOf(inks)).not.toContain('not reported');
	});

	test('numbers more than a hundred times apart stand on a logarithmic scale, with 0 before it', () => {
		const { inks, points } = drawn({ items: [] }, 720, far);
		expect(textsOf(inks)).toContain('Number of data centers, logarithmic scale →');
		const zero = points.find(({ value }) => value === 0);
		expect(points.every(({ value, x }) => value === 0 || x > (zero?.x ?? Infinity))).toBe(true);
	});

	test('the axis names the kind that was counted', () => {
		const building = {
			...tiny,
			stateCounts: [
				{ vintageId: 'whole', state: 'NC', kind: 'under_construction', count: 2 } as const
			]
		};
		expect(textsOf(drawn({ countKind: 'under_construction' }, 720, building).inks)).toContain(
			'Number of data centers under construction →'
		);
	});

	test('a kind that nobody counted is said to be one', () => {
		expect(textsOf(drawn({ countKind: 'planned' }).inks)).toEqual([
			'No counter has a number of this kind.'
		]);
	});

	test.each([280, 340, 720, 1100])('nothing is drawn outside of a width of %d', (width) => {
		const { inks, points } = drawn({ items: [] }, width, far);
		for (const stroke of inks) {
			if (stroke.kind === 'line' || stroke.kind === 'text') continue;
			expect(stroke.x).toBeGreaterThanOrEqual(0);
			expect(stroke.x).toBeLessThanOrEqual(width);
		}
		expect(points.every(({ x }) => x >= 0 && x <= width)).toBe(true);
	});
});

test('a counter keeps its shape through its editions, which differ in tone', () => {
	const looks = looksOf(['A', 'B', 'B', 'A', 'B'].map((counter) => ({ counter })));
	expect(looks.map(({ shape }) => shape)).toEqual([
		'circle',
		'triangle',
		'triangle',
		'circle',
		'triangle'
	]);
	expect(new Set(looks.map(({ shape, fill }) => `${shape} ${fill}`)).size).toBe(looks.length);
});

test('the table has a column for each counter with its day; what is not reported is null', () => {
	const { columns, rows } = countersTableOf(asked(), 'en');
	expect(columns.map(({ key }) => key)).toEqual(['name', 'whole', 'partial', 'least', 'most']);
	expect(columns[1]?.label).toBe('Counter A, 29 July 2026');
	expect(rows).toEqual([
		['North Carolina', 25, 83, 25, 83],
		['Georgia', 40, null, null, null]
	]);
	expect(columns[2]?.written).toEqual(['83', 'not reported']);
});

test('a table of numbers per resident has those counted too', () => {
	const { columns, rows } = countersTableOf(asked({ per: 'resident' }), 'en');
	expect(columns.map(({ key }) => key)).toContain('whole_counted');
	expect(rows[0]).toEqual(['North Carolina', 2.5e6, 8.3e6, 2.5e6, 8.3e6, 25, 83]);
});

test('the notes say that counters count different things, and why some have no share', () => {
	const { request, counters } = asked();
	expect(counterNotesOf(request, counters, false, 'en').join()).toContain('never added');
	expect(counterNotesOf({ per: 'share' }, counters, true, 'de')).toHaveLength(3);
});

test('the diagonals of a hatched box end at its sides', () => {
	const box = { x: 10, y: 20, width: 30, height: 7 };
	const ends = diagonalsOf(box).flat();
	expect(ends.length).toBeGreaterThan(8);
	for (const [x, y] of ends) {
		expect(x >= 10 && x <= 40 && y >= 20 && y <= 27).toBe(true);
		expect(x === 10 || x === 40 || y === 20 || y === 27).toBe(true);
	}
});
