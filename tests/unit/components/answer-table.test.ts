import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import AnswerTable from '$lib/components/AnswerTable.svelte';
import type { ViewState } from '$lib/view/view-state';
import { anAnswer } from '../charts/an-answer';

const OHIO = { name: 'Ohio', value: 2, high: 3.01, total: 33_275e6, denominator: 10 };

test('a total that is divided is rounded as its measure: a floor down, a ceiling up', () => {
	expect(cells({ measure: 'floor', per: 'resident' })).toContain('$33.2B');
	expect(cells({ measure: 'ceiling', per: 'resident' })).toContain('$33.3B');
});

test('the ceiling of a floor per resident is dollars, that of a share of the US a share', () => {
	expect(cells({ per: 'resident' })).toContain('$3.1');
	const shares = cells({ per: 'share' }, { ...OHIO, value: 0.25, high: 0.375, open: true });
	expect(shares).toEqual(expect.arrayContaining(['25%', '38% or more']));
});

/** The text of the cells of a table of one row. */
function cells(request: Partial<ViewState>, row: Parameters<typeof anAnswer>[0][number] = OHIO) {
	const { body } = render(AnswerTable, {
		props: { answer: anAnswer([row], request), locale: 'en' }
	});
	return [...body.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) =>
		cell.replaceAll(/<!--.*?-->/g, '').trim()
	);
}
