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
	expect([first('en'), first('de')]).toEqual(['$10.5–$810', '10,5\u00a0$–810\u00a0$']);
	expect(legendTitleOf(answer, 'en')).toBe('Announced floor per resident');
});

test('0 and the marks are listed where they occur, and only there', () => {
	const all = dollarAnswer({ AL: 0, AR: 'none_found', AZ: 'no_figure', CA: 'not_reported', CO: 5 });
	expect(legendOf(all, 'en').map(({ fill, label }) => [fill, label])).toEqual([
		['zero', '$0'],
		['class-1', '$5.0'],
		['none_found', 'no announcement found'],
		['no_figure', 'no figure'],
		['not_reported', 'not reported']
	]);
	expect(legendOf(dollarAnswer({}), 'en')).toEqual([]);
});
