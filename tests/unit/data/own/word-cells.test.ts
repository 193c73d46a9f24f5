import fc from 'fast-check';
import { expect, test } from 'vitest';
import { converted, KNOWN } from '$lib/data/own/cell-result';
import { trimmed, unguarded, unknown } from '$lib/data/own/conversion';
import { WordCells } from '$lib/data/own/word-cells';
import { cellsOf } from './own-places';

const encoder = new TextEncoder();

/** What becomes of each cell, and the column; a long text makes it one of texts of their own. */
function read(cells: readonly string[], asText: boolean) {
	const words = new WordCells();
	const all = asText ? [...cells, 'x'.repeat(201)] : cells;
	const ordered = asText ? all.toReversed() : all;
	const results = ordered.map((cell, row) => {
		const bytes = encoder.encode(`x${cell}y`);
		return words.read(bytes, 1, bytes.length - 1, row);
	});
	const { column, known } = words.kept('word', ordered.length);
	const table = {
		kind: 'states' as const,
		rows: ordered.length,
		columns: [column],
		places: { state: null, county: null, company: null },
		points: null
	};
	const kept = cellsOf(table, 0);
	return {
		kind: column.kind,
		known,
		results: asText ? results.toReversed().slice(0, -1) : results,
		kept: asText ? kept.toReversed().slice(0, -1) : kept
	};
}

const cell = fc.oneof(
	fc
		.array(
			fc.constantFrom(
				'a',
				'é',
				'€',
				'–',
				' ',
				'\t',
				'\u00a0',
				'\u200b',
				'\u3000',
				'\ufeff',
				'-',
				'😀',
				'\u0000'
			),
			{ maxLength: 5 }
		)
		.map((letters) => letters.join('')),
	fc.constantFrom('n/a', 'Unknown', ' k. A. ', 'keine Angabe', '..', 'not disclosed', 'none such'),
	fc.constantFrom("'=x", " '-80", "'-", "'s", "'"),
	fc.string({ unit: 'grapheme', maxLength: 8 })
);

test('words and texts are kept as the rules read them, whether rows share them or not', () => {
	fc.assert(
		fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), fc.boolean(), (cells, asText) => {
			const { kind, known, results, kept } = read(cells, asText);
			expect(kind).toBe(asText ? 'text' : 'labels');
			const textOf = (one: string) => unguarded(trimmed(one));
			const texts = cells.map((one) => (unknown(textOf(one)) === null ? textOf(one) : null));
			expect(kept).toEqual(texts);
			expect(known).toBe(texts.filter((text) => text !== null).length + (asText ? 1 : 0));
			expect(results).toEqual(
				cells.map((one) => {
					const nothing = unknown(textOf(one));
					if (nothing) return converted('conversions' in nothing ? nothing.conversions : []);
					const isGuarded = textOf(one) !== trimmed(one);
					const respelt = converted(isGuarded ? ['guard'] : []);
					return KNOWN | respelt | converted(trimmed(one) === one ? [] : ['trimmed']);
				})
			);
		}),
		{ numRuns: 2000 }
	);
});
