import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLimits, type LimitsRead } from '$lib/format/read-limits';
import { writeLimits } from '$lib/format/write-limits';
import type { QuantityUnit } from '$lib/format/quantity';

const UNITS: readonly QuantityUnit[] = [
	'usd',
	'jobs',
	'mw',
	'data_centers',
	'usd_per_mw',
	'share',
	'quotient'
];

test('limits are read as people write them, in both languages', () => {
	expect(en('1B, 5B, 10B')).toEqual({ limits: [1e9, 5e9, 10e9] });
	expect(en('5, 10, 50', 'data_centers')).toEqual({ limits: [5, 10, 50] });
	expect(en('5,10,50', 'data_centers')).toEqual({ limits: [5, 10, 50] });
	expect(en('$1.5bn; 2 million; $900k')).toEqual({ limits: [900e3, 2e6, 1.5e9] });
	expect(en('1,000; 5,000', 'jobs')).toEqual({ limits: [1000, 5000] });
	expect(en('1,000, 5,000,', 'jobs')).toEqual({ limits: [1000, 5000] });
	expect(de('1 Mrd., 5 Mrd.')).toEqual({ limits: [1e9, 5e9] });
	expect(de('1,5 Mrd. $; 5\u00a0Mrd.\u00a0$')).toEqual({ limits: [1.5e9, 5e9] });
	expect(de('500 Mio.,1 Mrd.')).toEqual({ limits: [5e8, 1e9] });
	expect(de('1.000; 5.000', 'jobs')).toEqual({ limits: [1000, 5000] });
	expect(en('100 MW, 250', 'mw')).toEqual({ limits: [100, 250] });
	expect(en('0.5×, 1x, 2', 'quotient')).toEqual({ limits: [0.5, 1, 2] });
	expect(en('$5M/MW, 10M', 'usd_per_mw')).toEqual({ limits: [5e6, 10e6] });
});

test('a share is percent, with the sign or without', () => {
	expect(en('1%, 2.5%, 10', 'share')).toEqual({ limits: [0.01, 0.025, 0.1] });
	expect(de('1\u00a0%; 2,5 %', 'share')).toEqual({ limits: [0.01, 0.025] });
	expect(en('5%', 'usd')).toEqual({ fault: { part: '5%', why: 'not_a_number' } });
});

test('limits come in order, each once', () => {
	expect(en('10, 5, 10.0', 'jobs')).toEqual({ limits: [5, 10] });
});

test('the part that cannot be read is named as it was typed', () => {
	expect(en('5, ten, 50')).toEqual({ fault: { part: 'ten', why: 'not_a_number' } });
	expect(en('5 Mrd.')).toEqual({ fault: { part: '5 Mrd.', why: 'not_a_number' } });
	expect(en('5, 10Q')).toEqual({ fault: { part: '10Q', why: 'not_a_number' } });
	expect(en('5, -1')).toEqual({ fault: { part: '-1', why: 'not_positive' } });
	expect(en('0, 5')).toEqual({ fault: { part: '0', why: 'not_positive' } });
	expect(en('5, 9999999999T')).toEqual({ fault: { part: '9999999999T', why: 'out_of_range' } });
	expect(en('')).toEqual({ fault: { part: '', why: 'empty' } });
	expect(en(' , ;')).toEqual({ fault: { part: '', why: 'empty' } });
	expect(en('1, 2, 3, 4, 5, 6, 7')).toEqual({ fault: { part: '7', why: 'too_many' } });
	expect(en('1, 2, 3, 4, 5, 6, 1')).toEqual({ limits: [1, 2, 3, 4, 5, 6] });
});

test('a decimal sign of the other language is not guessed at', () => {
	expect(de('1.5 Mrd.')).toEqual({ fault: { part: '1.5 Mrd.', why: 'not_a_number' } });
	expect(de('1,5,10')).toEqual({ fault: { part: '1,5,10', why: 'two_ways' } });
	expect(de('5,10')).toEqual({ limits: [5.1] });
});

test('what can be read in two ways is asked for again', () => {
	expect(en('100,200', 'jobs')).toEqual({ fault: { part: '100,200', why: 'two_ways' } });
	expect(en('5,100,500', 'jobs')).toEqual({ fault: { part: '5,100,500', why: 'two_ways' } });
	expect(en('1,000', 'jobs')).toEqual({ limits: [1000] });
	expect(en('10,100,1000', 'jobs')).toEqual({ limits: [10, 100, 1000] });
});

test('what is written is read as the same numbers', () => {
	const limits = fc.uniqueArray(
		fc.oneof(
			fc.double({ min: 1e-12, max: 1e18, noNaN: true }),
			fc.integer({ min: 1, max: 1e9 }),
			fc.integer({ min: 1, max: 99 }).map((figure) => figure * 1e8)
		),
		{ minLength: 1, maxLength: 6 }
	);
	fc.assert(
		fc.property(
			limits,
			fc.constantFrom(...UNITS),
			fc.constantFrom('en' as const, 'de' as const),
			(some, unit, locale) => {
				const ascending = some.toSorted((a, b) => a - b);
				const text = writeLimits(ascending, unit, locale);
				expect(readLimits(text, unit, locale, 6)).toEqual({ limits: ascending });
			}
		)
	);
});

test('limits are written as the examples read', () => {
	expect(writeLimits([1e9, 2.5e9], 'usd', 'en')).toBe('1B, 2.5B');
	expect(writeLimits([1e9, 2.5e9], 'usd', 'de')).toBe('1\u00a0Mrd.; 2,5\u00a0Mrd.');
	expect(writeLimits([0.0071, 0.5, 1200], 'jobs', 'en')).toBe('0.0071, 0.5, 1200');
	expect(writeLimits([0.01, 0.025], 'share', 'en')).toBe('1%, 2.5%');
});

test('no text makes the reader stumble', () => {
	fc.assert(
		fc.property(fc.string(), fc.constantFrom(...UNITS), (text, unit) => {
			for (const read of [en(text, unit), de(text, unit)]) {
				if ('fault' in read) expect(text).toContain(read.fault.part);
				else expect(read.limits.every((limit) => limit > 0 && Number.isFinite(limit))).toBe(true);
			}
		})
	);
});

function en(text: string, unit: QuantityUnit = 'usd'): LimitsRead {
	return readLimits(text, unit, 'en', 6);
}

function de(text: string, unit: QuantityUnit = 'usd'): LimitsRead {
	return readLimits(text, unit, 'de', 6);
}
