import { describe, expect, test } from 'vitest';
import type { Ink, RectInk, TextInk } from '../../../src/lib/charts/ink/ink';
import { markInks } from '../../../src/lib/charts/ink/mark-inks';
import type { BarRows } from '../../../src/lib/charts/rows/bar-rows';
import { inkBarRows } from '../../../src/lib/charts/rows/bar-rows-ink';
import { capexRows } from '../../../src/lib/charts/rows/capex-rows';
import { ladderRows } from '../../../src/lib/charts/rows/ladder-rows';
import type { CapexFigure } from '../../../src/lib/domain/capex';
import { capexCompanies } from '../../../src/lib/view/capex-years';
import type { Ladder } from '../../../src/lib/view/ladder';

const BOX = { x: 0, y: 0, width: 100, height: 14 };
const WIDTHS = [300, 330, 560, 760, 1100];

describe('bars with everything written out', () => {
	test('have lengths in proportion to their numbers, one part after the other', () => {
		const [first, second] = bars(inkBarRows(rowsOf([100, 40], [50, 0]), 700).inks);
		const [operating, announced] = first ?? [];
		expect((operating?.width ?? 0) / (announced?.width ?? 1)).toBeCloseTo(100 / 40, 5);
		expect(announced?.x).toBeCloseTo((operating?.x ?? 0) + (operating?.width ?? 0), 5);
		expect((second?.[0]?.width ?? 0) / (operating?.width ?? 1)).toBeCloseTo(0.5, 5);
	});

	test('a part of nothing is not drawn, and neither is what is not known', () => {
		const [, second, third] = bars(inkBarRows(rowsOf([100, 40], [50, 0], []), 700).inks);
		expect(second).toHaveLength(1);
		expect(third ?? []).toHaveLength(0);
	});

	test.each(WIDTHS)('at %i pixels every figure is whole and inside of the picture', (width) => {
		const { inks, height } = inkBarRows(rowsOf([100, 40], [50, 0], []), width);
		const said = texts(inks).map(({ text }) => text);
		for (const figure of ['140 MW', '50 MW', 'not public']) expect(said).toContain(figure);
		for (const { x, y } of texts(inks)) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(width);
			expect(y).toBeLessThanOrEqual(height);
		}
		for (const one of rects(inks)) expect(one.x + one.width).toBeLessThanOrEqual(width + 1e-6);
	});

	test('of no row a picture says so', () => {
		const { inks } = inkBarRows(rowsOf(), 400);
		expect(texts(inks).map(({ text }) => text)).toEqual(['No deal matches.']);
	});
});

describe('the mark of a status', () => {
	const MARKS = [
		'operational',
		'under_construction',
		'approved',
		'announced',
		'paused',
		'cancelled',
		'not_recorded',
		'reported',
		'said'
	] as const;

	test('is told from every other one without its colour', () => {
		const shapes = MARKS.filter((mark) => !['reported', 'operational', 'announced'].includes(mark));
		const told = shapes.map((mark) =>
			JSON.stringify(
				markInks(mark, BOX).map((ink) => ('dash' in ink ? [ink.kind, ink.dash] : ink.kind))
			)
		);
		expect(new Set(told).size).toBe(shapes.length);
		for (const solid of ['operational', 'announced'] as const)
			expect(markInks(solid, BOX).map(({ kind }) => kind)).toEqual(['rect']);
	});

	test('of a bar of no length is nothing', () => {
		for (const mark of MARKS) expect(markInks(mark, { ...BOX, width: 0 })).toEqual([]);
	});

	test('has a few strokes, however long the bar is', () => {
		for (const mark of MARKS)
			expect(markInks(mark, { ...BOX, width: 4000 }).length).toBeLessThanOrEqual(4);
	});
});

describe('the years of a company', () => {
	const [acme] = capexCompanies([
		figure('guidance', 100e9, null, '2025-02-01'),
		figure('guidance', 110e9, 120e9, '2025-07-01'),
		figure('actual', 115e9, null, null)
	]);
	const rows = acme ? capexRows(acme, 200e9, 'en') : null;

	test('stand revision by revision before what was reported, on the scale of all companies', () => {
		expect(rows?.sections.map(({ most }) => most)).toEqual([200e9]);
		expect(rows?.sections[0]?.rows.map(({ name }) => name)).toEqual([
			'said it would be, 1 February 2025',
			'said it would be, 1 July 2025',
			'reported'
		]);
	});

	test('a range that was said in advance begins at its low end, and what was reported at 0', () => {
		expect(rows?.sections[0]?.rows.map(({ stretches }) => stretches[0])).toEqual([
			{ mark: 'said', from: 0, to: 100e9 },
			{ mark: 'said', from: 110e9, to: 120e9 },
			{ mark: 'reported', from: 0, to: 115e9 }
		]);
	});
});

test('the bars of the ladder are parts of the whole, and an unknown rung has none', () => {
	const { sections } = ladderRows(LADDER, 'en');
	expect(sections.map(({ most }) => most)).toEqual([3, 40e9, 100]);
	const lengths = sections.map(({ rows }) => rows.map(({ stretches: [one] }) => one?.to ?? null));
	expect(lengths).toEqual([
		[1, 2],
		[10e9, 30e9],
		[100, null]
	]);
	expect(sections[2]?.rows[1]?.figure).toBe('no figure');
});

const LADDER: Ladder = {
	rungs: [
		{
			status: 'operational',
			projects: 1,
			usd: { low: 10e9, known: 1, of: 1 },
			mw: { low: 100, known: 1, of: 1 }
		},
		{
			status: 'announced',
			projects: 2,
			usd: { low: 30e9, known: 1, of: 2 },
			mw: { low: null, known: 0, of: 2 }
		}
	],
	all: {
		projects: 3,
		usd: { low: 40e9, known: 2, of: 3 },
		mw: { low: 100, known: 1, of: 3 }
	},
	nationalPlans: 0,
	constantDollars: null
};

function rowsOf(...parts: (readonly number[])[]): BarRows {
	return {
		sections: [
			{
				head: '',
				most: 140,
				rows: parts.map(([operating, announced], index) => ({
					key: `${index}`,
					name: `A technology with a long name ${index}`,
					figure: operating === undefined ? 'not public' : `${operating + (announced ?? 0)} MW`,
					rest: '1/2',
					stretches:
						operating === undefined
							? []
							: [
									{ mark: 'operational' as const, from: 0, to: operating },
									{
										mark: 'announced' as const,
										from: operating,
										to: operating + (announced ?? 0)
									}
								]
				}))
			}
		],
		beside: false,
		key: [],
		empty: 'No deal matches.'
	};
}

function figure(
	kind: CapexFigure['kind'],
	usd: number,
	highUsd: number | null,
	statedOn: string | null
): CapexFigure {
	return {
		companyId: 'acme',
		reporter: 'Acme',
		fiscalYear: 2025,
		period: 'FY',
		periodEnd: '2025-12-31',
		kind,
		amount: { usd, highUsd, basis: highUsd === null ? 'exact' : 'range' },
		statedOn,
		source: { publisher: 'SEC', url: 'https://example.org/', publishedOn: null },
		note: null
	};
}

function texts(inks: readonly Ink[]): TextInk[] {
	return inks.filter((ink) => ink.kind === 'text');
}

function rects(inks: readonly Ink[]): RectInk[] {
	return inks.filter((ink) => ink.kind === 'rect');
}

/** The fills of the bars, row by row. */
function bars(inks: readonly Ink[]): RectInk[][] {
	const rows = new Map<number, RectInk[]>();
	for (const one of rects(inks).filter(({ height }) => height > 1))
		rows.set(one.y, [...(rows.get(one.y) ?? []), one]);
	return [...rows.values()];
}
