import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedWith } from '../../../src/lib/export/compared-with';
import type { DrawnValues } from '../../../src/lib/export/picture';
import type { Cell, Table } from '../../../src/lib/export/table';

type Now = Pick<Table, 'columns' | 'rows'>;

const RANK = { key: 'rank', label: '', kind: 'number' } as const;
const STATE = { key: 'state', label: '', kind: 'text' } as const;
const NAME = { key: 'name', label: '', kind: 'text' } as const;
const FLOOR = { key: 'floor', label: '', kind: 'number' } as const;
const KNOWN = { key: 'known', label: '', kind: 'number' } as const;
const COLUMNS = [RANK, STATE, NAME, FLOOR, KNOWN];
const GA = [1, 'GA', 'Georgia', 11e9, 7] as const;
const NC = [2, 'NC', 'North Carolina', 10e9, 3] as const;
const OH = [3, 'OH', 'Ohio', null, 0] as const;

test('the same numbers are the same, in whatever order the rows stand', () => {
	expect(comparedWith(then(GA, NC, OH), now(OH, GA, NC))).toEqual({
		changed: 0,
		of: 9,
		where: [],
		added: 0,
		removed: 0,
		otherColumns: false
	});
});

test('what differs is counted and named; a rank that moved with it is not', () => {
	const compared = comparedWith(
		then(GA, NC, OH),
		now([1, 'NC', 'North Carolina', 12e9, 4], [2, 'GA', 'Georgia', 11e9, 7], OH)
	);
	expect(compared).toMatchObject({ changed: 2, of: 9, where: ['North Carolina'] });
});

test('a figure that became known, or is no longer, differs; unknown is not zero', () => {
	expect(comparedWith(then(OH), now([3, 'OH', 'Ohio', 0, 0]))?.changed).toBe(1);
	expect(comparedWith(then(GA), now([1, 'GA', 'Georgia', null, 7]))?.changed).toBe(1);
});

test('rows that came and rows that went are counted apart', () => {
	expect(comparedWith(then(GA, OH), now(GA, NC))).toMatchObject({
		changed: 0,
		of: 3,
		added: 1,
		removed: 1
	});
});

test('a hair’s breadth of floating point is no difference, a dollar in a billion is one', () => {
	const thirds = [1, 'GA', 'Georgia', 0.1 + 0.2, 7] as const;
	expect(comparedWith(then(thirds), now([1, 'GA', 'Georgia', 0.3, 7]))?.changed).toBe(0);
	expect(comparedWith(then(GA), now([1, 'GA', 'Georgia', 11e9 + 12, 7]))?.changed).toBe(1);
});

test('columns that came or went are said and not counted', () => {
	const old: DrawnValues = {
		columns: ['rank', 'state', 'name', 'floor', 'status_paused'],
		rows: [[1, 'GA', 'Georgia', 11e9, 5]]
	};
	expect(comparedWith(old, now(GA))).toMatchObject({ changed: 0, of: 2, otherColumns: true });
});

test('over time every period is a row, called as the figure calls it', () => {
	const PERIOD = { ...STATE, key: 'period', written: ['Q1 2026', 'Q2 2026'] };
	const columns = [PERIOD, { ...FLOOR, key: 'GA' }, { ...FLOOR, key: 'NC' }];
	const old = {
		columns: ['period', 'GA', 'NC'],
		rows: [
			['2026-Q1', 1, 2],
			['2026-Q2', 1, 3]
		]
	};
	const rows = [
		['2026-Q1', 1, 2],
		['2026-Q2', 1, 4]
	];
	expect(comparedWith(old, { columns, rows })).toMatchObject({
		changed: 1,
		of: 4,
		where: ['Q2 2026']
	});
});

test('points of one name are told apart by company and state, and else by their order', () => {
	const columns = [NAME, { ...STATE, key: 'company' }, STATE, FLOOR];
	const rows: Cell[][] = [
		['Project', 'Acme', 'Ohio', 1],
		['Project', 'Bolt', 'Ohio', 2],
		['Project', 'Bolt', 'Ohio', 3]
	];
	const keys = ['name', 'company', 'state', 'floor'];
	const old = { columns: keys, rows };
	expect(comparedWith(old, { columns, rows })).toMatchObject({ changed: 0, of: 3 });
	const later = {
		columns,
		rows: rows.map((row, index) => (index === 1 ? [...row.slice(0, 3), 9] : row))
	};
	expect(comparedWith(old, later)).toMatchObject({ changed: 1, where: ['Project'] });
});

test('tables that do not show the same thing are not compared', () => {
	const other = { columns: ['period', 'GA'], rows: [['2026-Q1', 1]] };
	expect(comparedWith(other, now(GA))).toBeNull();
	expect(comparedWith({ columns: ['state', 'jobs'], rows: [] }, now(GA))).toBeNull();
	expect(comparedWith({ columns: [], rows: [] }, now(GA))).toBeNull();
	expect(comparedWith(then(GA), { columns: [], rows: [] })).toBeNull();
});

test('a table does not differ from itself, whatever is in it', () => {
	const cell = fc.oneof(fc.constant(null), fc.double({ noNaN: true }), fc.string());
	const row = fc.tuple(cell, fc.string(), fc.string(), cell, cell);
	fc.assert(
		fc.property(fc.array(row), (rows) => {
			const { changed, added, removed } = comparedWith(then(...rows), now(...rows)) ?? {};
			expect([changed, added, removed]).toEqual([0, 0, 0]);
		})
	);
});

function then(...rows: readonly (readonly Cell[])[]): DrawnValues {
	return { columns: COLUMNS.map(({ key }) => key), rows };
}

function now(...rows: readonly (readonly Cell[])[]): Now {
	return { columns: COLUMNS, rows };
}
