import { expect, test } from 'vitest';
import { csv } from '$lib/export/csv';
import { ratioTableOf } from '$lib/export/ratio-table';
import { openRatio } from '$lib/view/ratio-arithmetic';
import { DEFAULTS } from '$lib/view/view-state';
import { announce, usd } from '../domain/announce';
import { tinyAtlas } from '../view/tiny-atlas';

const atlas = tinyAtlas([
	announce({ id: 'a', state: 'NC', amount: usd(100), powerMw: 10 }),
	announce({ id: 'b', state: 'NC', amount: usd(300), powerMw: 90 }),
	announce({ id: 'no-power', state: 'NC', amount: usd(900) })
]);

test('the rows of an opened ratio are a table whose two columns divide to it, with the row each figure rests on', () => {
	const opened = openRatio(atlas, { ...DEFAULTS.compare, measure: 'usd_per_mw' }, 'NC');
	if (!opened) throw new Error('nothing was opened');
	const table = ratioTableOf(opened, 'en', '/compare/?measure=usd_per_mw');
	const at = (key: string) => table.columns.findIndex((column) => column.key === key);
	const sum = (key: string) => table.rows.reduce((total, row) => total + Number(row[at(key)]), 0);
	expect(sum('floor') / sum('mw')).toBe(opened.value);
	expect(table.rows.map((row) => [row[at('project_id')], row[at('floor_row')]])).toEqual([
		['b', 'b'],
		['a', 'a']
	]);
	expect(table.notes.join()).toContain('1 counted without both');
	const [head = ''] = csv(table).split('\r\n');
	expect(head).toContain('floor_usd,floor_row,mw,mw_row,usd_per_mw,');
});
