import { expect, test } from 'vitest';
import { NBSP } from '$lib/format/money';
import { MEASURE_IDS, measureOf } from '$lib/view/measures';
import { roundingOf, saidFigure, valueOf } from '$lib/words/value';
import { countedOf } from '$lib/words/arithmetic';
import { anAnswer } from '../charts/an-answer';

const DOLLARS = 33_275e6;

test('a floor is said rounded down, a ceiling rounded up and anything else as near as it is', () => {
	expect(saidFigure(DOLLARS, 'floor', 'en')).toBe('$33.2B');
	expect(saidFigure(DOLLARS, 'ceiling', 'en')).toBe('$33.3B');
	expect(saidFigure(DOLLARS, 'ceiling', 'de')).toBe(`33,3${NBSP}Mrd.${NBSP}$`);
	expect(saidFigure(5_560_000, 'usd_per_mw', 'en')).toBe('$5.6M/MW');
	expect(saidFigure(1234.6, 'jobs', 'en')).toBe('1,235');
});

test('whatever is neither floor nor ceiling is no promise either way', () => {
	const promises = MEASURE_IDS.filter((id) => measureOf(id).rounding !== 'nearest');
	expect(promises).toEqual(['floor', 'ceiling']);
});

test('a floor per resident is still a floor, a floor as a share of the US is not', () => {
	const asked = (per: 'resident' | 'share') => roundingOf(anAnswer([], { measure: 'floor', per }));
	expect([asked('resident'), asked('share')]).toEqual(['down', 'nearest']);
});

test.each([
	['floor', '$33.2B'],
	['ceiling', '$33.3B']
] as const)('a row whose measure is the %s is said to be %s', (measure, said) => {
	const answer = anAnswer([{ name: 'Ohio', value: DOLLARS }], { measure });
	expect(answer.rows.map((row) => valueOf(answer, row, 'en'))).toEqual([said]);
});

test('an opened ceiling says where it is open, an opened floor has its ceiling for that', () => {
	const line = { low: DOLLARS, open: true };
	expect(countedOf(line, { measure: 'ceiling' }, 'en')).toBe('$33.3B or more');
	expect(countedOf(line, { measure: 'floor' }, 'en')).toBe('$33.2B');
});
