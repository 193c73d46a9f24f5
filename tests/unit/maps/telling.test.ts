import { expect, test } from 'vitest';
import { spokenOf, tellingOf } from '../../../src/lib/maps/telling';
import { countAnswer, dollarAnswer } from '../../browser/map-answer';

test('a state is spoken with its number, its rank and who counted', () => {
	const answer = countAnswer();
	const row = answer.rows.find(({ key }) => key === 'WY');
	expect(spokenOf(answer, row, 'Wyoming', 'en')).toBe(
		'Wyoming, 51, rank 1 of 51, by OpenStreetMap'
	);
	expect(spokenOf(answer, row, 'Wyoming', 'de')).toBe(
		'Wyoming, 51, Rang 1 von 51, laut OpenStreetMap'
	);
});

test('a mark is spoken in place of a number', () => {
	const answer = dollarAnswer({ AL: 'none_found', AR: 7 });
	expect(spokenOf(answer, answer.rows.at(-1), 'Alabama', 'en')).toBe(
		'Alabama, no announcement found'
	);
	expect(spokenOf(answer, undefined, 'TX', 'en')).toBe('TX, not part of this view');
});

test('money comes with its ceiling, its class and how many figures are known', () => {
	const answer = dollarAnswer({ AL: 100, AR: 7 });
	expect(tellingOf(answer, answer.rows[0], 'Alabama', 'en')).toEqual({
		name: 'Alabama',
		value: 'Announced floor: $100 per resident',
		rank: 'rank 1 of 2',
		fill: 'class-4',
		range: 'Class $54.0–$100',
		ceiling: 'Ceiling $150',
		coverage: 'Figure known for 3 of 5 projects',
		shared: null
	});
});

test('a count comes with its counter and day', () => {
	const answer = countAnswer();
	expect(tellingOf(answer, answer.rows[0], 'Alaska', 'en').coverage).toBe(
		'Counted by OpenStreetMap, 12 July 2026'
	);
});
