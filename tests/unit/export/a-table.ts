import fc from 'fast-check';
import type { Cell, Column, Provenance, Table } from '../../../src/lib/export/table';

const PROVENANCE: Provenance = {
	title: 'Announced data-center investment: Ohio',
	subtitle: 'US dollars, floor of announced amounts.',
	sources: 'announcements; data through 2 July 2026',
	licence: 'Capex Atlas, CC BY 4.0',
	dataVersion: '2026-07-02-abcdef',
	address: 'https://example.org/compare?show=OH&company=amazon'
};

/** A table made by hand, for what writes tables. */
export function aTable(
	columns: readonly (Partial<Column> & Pick<Column, 'key'>)[],
	rows: readonly (readonly Cell[])[],
	rest: Partial<Pick<Table, 'notes'>> & Partial<Provenance> = {}
): Table {
	const { notes = [], ...provenance } = rest;
	return {
		columns: columns.map((column) => ({ label: column.key, kind: 'text', ...column })),
		rows,
		notes,
		provenance: { ...PROVENANCE, ...provenance }
	};
}

/** Letters that writers and readers of tables stumble on. */
const LETTERS = [
	...['=', '+', '-', '@', '\t', '\r', '\n', ' ', ',', ';', '"', "'", '<', '&', ']]>'],
	...['ä', 'ß', '€', '😀', '_x0041_', '_', '0', '1', 'a', '2026-07-29', '1e5', '\u00a0']
];
const TEXT = fc.oneof(
	fc.string({ unit: fc.constantFrom(...LETTERS) }),
	fc.constantFrom('__proto__', 'constructor', 'toString', 'true', '007', '2026-02-30')
);
const CELL: fc.Arbitrary<Cell> = fc.oneof(
	TEXT,
	fc.double(),
	fc.maxSafeInteger(),
	fc.constantFrom(2 ** 53, -(2 ** 53), 1e21, 0.1 + 0.2, -0.5),
	fc.constant(null)
);

/** Tables of any shape, with keys that objects stumble on. */
export const ANY_TABLE: fc.Arbitrary<Table> = fc
	.array(
		fc.record({
			key: fc.oneof(TEXT, fc.constantFrom('1', '0', 'floor', 'mark')),
			label: TEXT,
			unit: fc.option(fc.constantFrom('usd', 'usd_per_resident', 'parsecs'), { nil: undefined }),
			kind: fc.constantFrom('text', 'number')
		}),
		{ maxLength: 5 }
	)
	.chain((columns) =>
		fc
			.array(fc.tuple(...columns.map(() => CELL)), { maxLength: 6 })
			.map((rows) => aTable(columns as Column[], rows))
	);
