import fc from 'fast-check';
import { expect, test } from 'vitest';
import { converted, KNOWN, RULE, ruleOf } from '$lib/data/own/cell-result';
import { NumberCells } from '$lib/data/own/number-cells';
import { marksIn, numberIn } from '$lib/data/own/number-in';
import type { DecimalMark } from '$lib/data/own/number-text';

const encoder = new TextEncoder();

function read(cell: string, kind: 'number' | 'latitude', mark: DecimalMark | null) {
	const cells = new NumberCells(kind, mark, () => mark);
	const bytes = encoder.encode(`x${cell}y`);
	const result = cells.read(bytes, 1, bytes.length - 1, 0);
	return { result, value: cells.values.taken(1)[0], seen: cells.seen };
}

const cell = fc.oneof(
	fc
		.array(
			fc.constantFrom(
				...'0123456789',
				'000',
				'.',
				',',
				'-',
				'+',
				'$',
				' ',
				'%',
				'(',
				')',
				'e',
				'B'
			),
			{ maxLength: 12 }
		)
		.map((parts) => parts.join('')),
	fc.integer().map(String),
	fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
	fc.tuple(fc.nat(99), fc.nat(9999999)).map(([whole, rest]) => `${whole}.${rest}`),
	fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String),
	fc.nat().map((number) => number.toLocaleString('en-US')),
	fc.nat().map((number) => (number / 100).toLocaleString('de-DE')),
	fc.constantFrom('n/a', '', '5.', '.5', '.', '-', '1.234', '1,234', '1,234,567.8', '0.123', '+5')
);

test('digits that are read as they stand are the numbers, conversions and marks that the rules give', () => {
	fc.assert(
		fc.property(
			cell,
			fc.constantFrom('number' as const, 'latitude' as const),
			fc.constantFrom('point' as const, 'comma' as const, null),
			(text, kind, mark) => {
				const { result, value, seen } = read(text, kind, mark);
				const expected = numberIn(text, kind, mark);
				expect(seen).toBe(marksIn(text, kind));
				if ('rule' in expected) {
					expect(ruleOf(result)).toBe(expected.rule);
					expect(value).toBeNaN();
				} else {
					expect(result & RULE).toBe(0);
					expect(value).toBe(expected.value ?? NaN);
					const known = expected.value === null ? 0 : KNOWN;
					expect(result).toBe(converted(expected.conversions) | known);
				}
			}
		),
		{ numRuns: 5000 }
	);
});

test('a number is as exact as the machine can hold it, up to 2^53 and not beyond', () => {
	expect(read('9007199254740991', 'number', 'point').value).toBe(9007199254740991);
	expect(ruleOf(read('9007199254740993', 'number', 'point').result)).toBe('too_large');
	expect(read('0.1', 'number', 'point').value).toBe(0.1);
	expect(read('123456789012.345', 'number', 'point').value).toBe(123456789012.345);
});

test('an empty cell is unknown, not 0', () => {
	expect(read('', 'number', 'point')).toMatchObject({ result: 0, value: NaN });
});
