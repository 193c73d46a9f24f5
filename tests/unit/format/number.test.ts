import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { number, numberUpTo, plainNumber } from '$lib/format/number';

const PLATFORM = { en: 'en-US', de: 'de-DE' };

const locales = fc.constantFrom('en' as const, 'de' as const);
const values = fc.oneof(
	fc.double({ min: -1e9, max: 1e9, noNaN: true }),
	fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
	fc.integer({ min: -100_000, max: 100_000 }).map((thousandths) => thousandths / 1000)
);

describe('a number', () => {
	test('is written as the platform writes it in each language, with a minus in place of its hyphen', () => {
		fc.assert(
			fc.property(values, locales, fc.integer({ min: 0, max: 4 }), (value, locale, digits) => {
				const platform = new Intl.NumberFormat(PLATFORM[locale], {
					minimumFractionDigits: digits,
					maximumFractionDigits: digits,
					signDisplay: 'negative'
				});
				expect(number(value, locale, digits)).toBe(platform.format(value).replace('-', '−'));
			})
		);
	});

	test('keeps no zeros behind its last decimal where it may have fewer', () => {
		fc.assert(
			fc.property(values, locales, fc.integer({ min: 0, max: 6 }), (value, locale, digits) => {
				const platform = new Intl.NumberFormat(PLATFORM[locale], {
					maximumFractionDigits: digits,
					signDisplay: 'negative'
				});
				expect(numberUpTo(value, locale, digits)).toBe(platform.format(value).replace('-', '−'));
			})
		);
	});

	test('that is nothing when it is rounded has no sign', () => {
		expect([number(-0, 'en'), number(-0.004, 'en', 2), numberUpTo(-0.4, 'de', 0)]).toEqual([
			'0',
			'0.00',
			'0'
		]);
	});

	test.each([
		[0, '0'],
		[1234.5, '1,235'],
		[45.678, '45.7'],
		[1.0049, '1.00'],
		[1.005, '1.01'],
		[0.0123, '0.012'],
		[0.00000123, '0.0000012'],
		[0.999, '1']
	])('of any size is said in about three digits: %d is %s', (value, said) => {
		expect(plainNumber(value, 'en')).toBe(said);
	});
});
