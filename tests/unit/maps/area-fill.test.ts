import { describe, expect, test } from 'vitest';
import { STATE_CODES, type StateCode } from '../../../src/lib/domain/place';
import type { Area } from '../../../src/lib/maps/area';
import { areaFills, rowsByArea, withoutRow } from '../../../src/lib/maps/area-fill';
import { classesOf, fillOf } from '../../../src/lib/maps/fill';
import { OUTLINES, STATE_AREAS } from '../../../src/lib/maps/outlines';
import type { Answer } from '../../../src/lib/view/answer';
import type { ViewState } from '../../../src/lib/view/view-state';
import { countAnswer, dollarAnswer, numbered, type Cell } from '../../browser/map-answer';

const MIXED: Readonly<Partial<Record<StateCode, Cell>>> = {
	AL: 0,
	AR: 'none_found',
	AZ: 'no_figure',
	CA: 'not_reported',
	CO: 5,
	GA: 50,
	NC: 500
};

describe('where colours stand for the numbers', () => {
	test('an area has the fill of its row, as the legend has it', () => {
		for (const answer of [countAnswer(), dollarAnswer(MIXED), dollarAnswer(numbered)]) {
			const fills = areaFills(answer, STATE_AREAS);
			const rows = new Map(answer.rows.map((row) => [row.key, row]));
			expect([...fills.keys()]).toEqual([...STATE_CODES]);
			for (const code of STATE_CODES)
				expect(fills.get(code)).toBe(fillOf(rows.get(code), classesOf(answer)));
		}
	});
});

describe('where circles stand for the numbers', () => {
	const answer = asking(dollarAnswer(MIXED), { per: 'total' });

	test('an area with a number is only their ground; 0 and why there is none are still told apart', () => {
		const fills = areaFills(answer, STATE_AREAS);
		expect(Object.keys(MIXED).map((code) => fills.get(code))).toEqual([
			'zero',
			'none_found',
			'no_figure',
			'not_reported',
			'ground',
			'ground',
			'ground'
		]);
		expect(fills.get('VA')).toBe('not_asked');
	});

	test('a reader who wants colours all the same gets them', () => {
		const shaded = areaFills(asking(answer, { draw: 'shade' }), STATE_AREAS);
		expect(shaded.get('NC')).toBe('class-3-of-3');
		const circles = areaFills(asking(countAnswer(), { draw: 'symbols' }), STATE_AREAS);
		expect(new Set(circles.values())).toEqual(new Set(['ground']));
	});
});

describe('a county without a row', () => {
	const announced = asking(dollarAnswer({}), { by: 'county' });
	const counted = asking(countAnswer({}), { by: 'county' });

	test('has nothing found where announcements are asked for', () => {
		expect(withoutRow(announced, OUTLINES.NC)).toBe('none_found');
		expect(withoutRow(announced, OUTLINES.CT)).toBe('none_found');
	});

	test('has none where sites are counted', () => {
		expect(withoutRow(counted, OUTLINES.NC)).toBe('zero');
	});

	test('is not reported in Connecticut, whose sites are counted by regions that are not drawn', () => {
		expect(withoutRow(counted, OUTLINES.CT)).toBe('not_reported');
	});

	test('of a state that is not asked for is not asked for', () => {
		for (const answer of [announced, counted]) {
			const inNc = asking(answer, { states: ['NC'] });
			expect(withoutRow(inNc, OUTLINES.NC)).not.toBe('not_asked');
			expect(withoutRow(inNc, OUTLINES.CT)).toBe('not_asked');
			expect(withoutRow(inNc, OUTLINES.VA)).toBe('not_asked');
		}
	});

	test('is filled so beside counties with one', () => {
		const rows = dollarAnswer({ NC: 7, GA: 9 }).rows.map((row) => ({
			...row,
			key: row.key === 'NC' ? '37183' : '13121'
		}));
		const answer = { ...announced, rows, breaks: [7, 9] };
		const areas = new Map(['37183', '37063', '13121'].map((key) => [key, county(key)]));
		expect([...areaFills(answer, areas).values()]).toEqual([
			fillOf(
				rows.find(({ key }) => key === '37183'),
				1
			),
			'none_found',
			fillOf(
				rows.find(({ key }) => key === '13121'),
				1
			)
		]);
	});
});

test('a state without a row is not asked for', () => {
	expect(withoutRow(dollarAnswer({}), OUTLINES.NC)).toBe('not_asked');
	expect(withoutRow(countAnswer({}), OUTLINES.CT)).toBe('not_asked');
});

test('of two counties that share an outline the one that ranks first is shown', () => {
	const { rows } = dollarAnswer({ AK: 9, AL: 3 });
	const two = rows.map((row) => ({ ...row, key: row.key === 'AK' ? '02063' : '02066' }));
	expect(rowsByArea({ rows: two }).get('02261')?.value).toBe(9);
	expect(rowsByArea({ rows: two }).size).toBe(1);
	expect(rowsByArea({ rows: two.toReversed() }).get('02261')?.value).toBe(3);
});

function asking(answer: Answer, view: Partial<ViewState>): Answer {
	return { ...answer, request: { ...answer.request, ...view } };
}

function county(key: string): Area {
	return { ...OUTLINES.NC, key };
}
