import { expect, test } from 'vitest';
import { finePercent, percent } from '$lib/format/percent';

test('a share has a decimal below ten percent and none above', () => {
	expect(finePercent(0.024, 'en')).toBe('2.4%');
	expect(finePercent(0.384, 'en')).toBe('38%');
	expect(finePercent(0.024, 'de')).toBe('2,4\u00a0%');
});

test('a share that is next to nothing is not written as nothing', () => {
	expect(finePercent(0.0001, 'en')).toBe('<0.1%');
	expect(finePercent(0.0001, 'de')).toBe('<0,1\u00a0%');
	expect(finePercent(0.0005, 'en')).toBe('0.1%');
	expect(finePercent(0, 'en')).toBe('0%');
});

test('a whole percent is rounded as it is asked for', () => {
	expect([percent(0.388, 'en'), percent(0.388, 'en', 'down')]).toEqual(['39%', '38%']);
});
