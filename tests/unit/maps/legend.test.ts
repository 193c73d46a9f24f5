import { expect, test } from 'vitest';
import { legendOf, legendTitleOf } from '../../../src/lib/maps/legend';
import { countAnswer, dollarAnswer } from '../../browser/map-answer';

test('the legend’s ranges are the limits of the classes', () => {
	const answer = countAnswer();
	const entries = legendOf(answer, 'en');
	expect(entries.map(({ from }) => from)).toEqual(answer.breaks.slice(0, -1));
	expect(entries.map(({ to }) => to)).toEqual(answer.breaks.slice(1));
});

test('ranges of whole numbers do not overlap and leave nothing out', () => {
	expect(legendOf(countAnswer(), 'en').map(({ label }) => label)).toEqual([
		'1–10',
		'11–20',
		'21–30',
		'31–40',
		'41–51'
	]);
});

test('ranges of money say what they are in both languages', () => {
	const answer = dollarAnswer({ AL: 10.5, AR: 2000, AZ: 35_000 });
	const first = (locale: 'en' | 'de') => legendOf(answer, locale)[0]?.label;
	expect([first('en'), first('de')]).toEqual(['$10.5–$1,300', '10,5\u00a0$–1.300\u00a0$']);
	expect(legendTitleOf(answer, 'en')).toBe('Announced floor per resident');
});

test('each dollar value lies in its class as both are written, floors and ceilings alike', () => {
	const values = { AL: 33_275e6, AR: 2e9, AZ: 5.05e9, CA: 5.06e9, CO: 712.6e6 };
	const labels = (measure: 'floor' | 'ceiling') => {
		const answer = dollarAnswer(values);
		const request = { ...answer.request, measure, per: 'total' as const };
		return legendOf({ ...answer, request, breaks: [712.6e6, 5.01e9, 33_275e6] }, 'en');
	};
	expect(labels('floor').map(({ label }) => label)).toEqual(['$712M–$5.0B', '$5.0B–$33.3B']);
	expect(labels('ceiling').map(({ label }) => label)).toEqual(['$713M–$5.1B', '$5.1B–$33.3B']);
});

test('classes of shares are percent, those of location quotients plain numbers, neither is dollars', () => {
	const labels = (per: 'share' | 'quotient') => {
		const answer = dollarAnswer({ AL: 0.25, AR: 0.75 });
		const request = { ...answer.request, per };
		return legendOf({ ...answer, request, breaks: [0.25, 0.5, 0.75] }, 'en').map(
			({ label }) => label
		);
	};
	expect(labels('share')).toEqual(['25%–50%', '50%–75%']);
	expect(labels('quotient')).toEqual(['0.25–0.5', '0.5–0.75']);
});

test('0 and the marks are listed where they occur, and only there', () => {
	const all = dollarAnswer({ AL: 0, AR: 'none_found', AZ: 'no_figure', CA: 'not_reported', CO: 5 });
	expect(legendOf(all, 'en').map(({ fill, label }) => [fill, label])).toEqual([
		['zero', '$0'],
		['class-3', '$5.0'],
		['none_found', 'no announcement found'],
		['no_figure', 'no figure'],
		['not_reported', 'not reported']
	]);
	expect(legendOf(dollarAnswer({}), 'en')).toEqual([]);
});

test('own limits are written as they were given, and a class that nothing is in has no far end', () => {
	const answer = dollarAnswer({ AL: 2e9, AR: 3.26e9, AZ: 3.27e9 });
	const own = {
		...answer,
		breaks: [0, 1.25e9, 3.265e9, 50e9, 96.735e9],
		classing: { method: 'own', spread: null } as const,
		rows: answer.rows.map((row) => ({
			...row,
			classIndex: (row.value ?? 0) < 3.265e9 ? 1 : 2
		}))
	};
	const labels = (locale: 'en' | 'de') => legendOf(own, locale).map(({ label }) => label);
	expect(labels('en')).toEqual(['below $1.25B', '$1.25B–$3.265B', '$3.265B–$50B', '$50B or more']);
	expect(labels('de')[3]).toBe('50\u00a0Mrd.\u00a0$ oder mehr');
});

test('a percent of the reader’s own keeps its digits', () => {
	const answer = dollarAnswer({ AL: 0.01, AR: 0.02 });
	const own = {
		...answer,
		request: { ...answer.request, per: 'share' as const },
		breaks: [0.01, 0.0125, 0.02],
		classing: { method: 'own', spread: null } as const
	};
	expect(legendOf(own, 'en').map(({ label }) => label)).toEqual(['1%–1.25%', '1.25%–2%']);
});
