import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json } from '../../../src/lib/export/json';
import { ANY_TABLE, aTable } from './a-table';

test('any table is read back from JSON, whatever its keys and cells', () => {
	fc.assert(
		fc.property(ANY_TABLE, (table) => {
			const { columns, rows } = read(json(table));
			expect(columns.map(({ label }) => label)).toEqual(table.columns.map(({ label }) => label));
			const values = rows.map((row) =>
				columns.map(({ key }) => Object.getOwnPropertyDescriptor(row, key)?.value as unknown)
			);
			expect(values).toEqual(
				table.rows.map((row) =>
					row.map((cell) =>
						typeof cell === 'number' ? (Number.isFinite(cell) ? cell + 0 : null) : cell
					)
				)
			);
		})
	);
});

test('unknown is null, and a key that comes again gets a number', () => {
	const table = aTable([{ key: 'a' }, { key: 'a' }, { key: 'a_2' }], [[null, NaN, 'x']]);
	expect(read(json(table)).rows).toEqual([{ a: null, a_2: null, a_2_2: 'x' }]);
});

test('keys that are numbers keep their place, and __proto__ is a key like others', () => {
	const text = json(aTable([{ key: 'z' }, { key: '2025' }, { key: '__proto__' }], [[1, 2, 3]]));
	expect(text).toContain('{"z": 1, "2025": 2, "__proto__": 3}');
});

test('the file says where it comes from, in an order that does not change, and ends its last line', () => {
	const text = json(
		aTable([{ key: 'floor', unit: 'usd', kind: 'number' }], [[1]], { notes: ['n'] })
	);
	expect(Object.keys(JSON.parse(text) as object)).toEqual([
		...['title', 'shows', 'notes', 'sources', 'licence', 'dataVersion', 'address'],
		...['columns', 'rows']
	]);
	expect(read(text).columns).toEqual([
		{ key: 'floor', label: 'floor', unit: 'usd', kind: 'number' }
	]);
	expect(text.endsWith('\n}\n')).toBe(true);
});

test('a column without a unit has null for one, and a table without rows none', () => {
	const { columns, rows } = read(json(aTable([{ key: 'a' }], [])));
	expect([columns[0]?.unit, rows]).toEqual([null, []]);
});

interface Read {
	readonly columns: readonly { key: string; label: string; unit: string | null }[];
	readonly rows: readonly object[];
}

function read(text: string): Read {
	return JSON.parse(text) as Read;
}
