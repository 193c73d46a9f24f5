import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactMoney, money, NBSP } from '$lib/format/money';

test('a floor is rounded down and a ceiling up', () => {
	expect(money(33_275e6, 'en', 'down')).toBe('$33.2B');
	expect(money(33_275e6, 'en', 'up')).toBe('$33.3B');
	expect(money(33_280e6, 'de', 'up')).toBe(`33,3${NBSP}Mrd.${NBSP}$`);
});

test.each([
	[10e9, '$10.0B', '10,0 Mrd. $'],
	[157_400e6, '$157B', '157 Mrd. $'],
	[1_234e9, '$1.23T', '1,23 Bio. $'],
	[712.6e6, '$712M', '712 Mio. $'],
	[85.5e6, '$85.5M', '85,5 Mio. $'],
	[2970.9, '$2,970', '2.970 $'],
	[0, '$0', '0 $'],
	[12.34, '$12.3', '12,3 $'],
	[999_000e6, '$999B', '999 Mrd. $']
])('%d dollars are said %s and %s', (usd, english, german) => {
	expect(money(usd, 'en', 'down')).toBe(english);
	expect(money(usd, 'de', 'down')).toBe(german.replaceAll(' ', NBSP));
});

test('rounding up into the next scale is said in that scale', () => {
	expect(money(999_960e6, 'en', 'up')).toBe('$1.00T');
	expect(money(999_960_000, 'en', 'up')).toBe('$1.0B');
	expect(money(999_960_000, 'en', 'down')).toBe('$999M');
});

test('1.1 billion stays 1.1 billion however it is rounded', () => {
	expect([money(1.1e9, 'en', 'up'), money(1.1e9, 'en', 'down')]).toEqual(['$1.1B', '$1.1B']);
});

test('the exact value keeps every dollar', () => {
	expect(exactMoney(33_275e6, 'en')).toBe('$33,275,000,000');
	expect(exactMoney(33_275e6, 'de')).toBe(`33.275.000.000${NBSP}$`);
});

test('what is said of a floor is never more than it is, what is said of a ceiling never less', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 2_000_000 }), (millions) => {
			const usd = millions * 1e6;
			const [floor, ceiling] = [money(usd, 'en', 'down'), money(usd, 'en', 'up')].map(readBack);
			expect(floor).toBeLessThanOrEqual(usd * (1 + 1e-9));
			expect(floor).toBeGreaterThanOrEqual(usd * 0.9);
			expect(ceiling).toBeGreaterThanOrEqual(usd * (1 - 1e-9));
			expect(ceiling).toBeLessThanOrEqual(usd * 1.1);
		})
	);
});

function readBack(said: string): number {
	const scale = { M: 1e6, B: 1e9, T: 1e12 }[said.at(-1) ?? ''] ?? 1;
	return Number(said.replace(/[$,MBT]/g, '')) * scale;
}
