import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import CountersChart from '$lib/components/chart/CountersChart.svelte';
import { rowStep } from '$lib/components/chart/row-step';
import CountersTable from '$lib/components/CountersTable.svelte';
import { kindsCovered, type Vintage } from '$lib/domain/state-count';
import { ask } from '$lib/view/ask';
import { DEFAULTS } from '$lib/view/view-state';
import { tinyAtlas } from '../view/tiny-atlas';

const atlas = tinyAtlas([]);
const answer = ask(atlas, { ...DEFAULTS.map, chart: 'counters' });
const kindsOf = (id: string) => kindsCovered(atlas.stateCounts, id);

test('the table of counters says what each states, and that the rest is not stated', () => {
	const [whole, partial] = answer.counters?.vintages ?? [];
	if (!whole || !partial) throw new Error('two counters');
	const vintages = [
		{ ...whole, inclusionRule: 'Tagged as data center', licence: 'ODbL-1.0', note: 'A note' },
		partial
	];
	const [, first = '', second = ''] = rowsOf({ locale: 'en', vintages, kindsOf });
	expect(first).toMatch(
		/^A Counter A 29 July 2026 all kinds: 3 of 51 states Tagged as data center ODbL-1.0 A note$/
	);
	expect(second).toMatch(
		/^B Counter B 4 June 2025 all kinds: 1 of 51 states not stated not stated$/
	);
});

test('a release of the data without licences says that none is stated', () => {
	const old = (answer.counters?.vintages ?? []).map(({ licence: _, ...rest }) => rest);
	const vintages = JSON.parse(JSON.stringify(old)) as readonly Vintage[];
	const rows = rowsOf({ locale: 'de', vintages, kindsOf });
	expect(rows.slice(1).every((row) => row.includes('nicht angegeben'))).toBe(true);
});

test('the picture reads without a script, at both widths', () => {
	const { body } = render(CountersChart, { props: { answer, locale: 'en', label: 'Counters' } });
	expect(body.match(/<svg/g)).toHaveLength(2);
	expect(body.match(/>25–83</g)).toHaveLength(2);
});

test('left and right stay in a row, up and down lead to the nearest value of the next', () => {
	const marks = [
		{ row: 0, x: 10 },
		{ row: 0, x: 90 },
		{ row: 2, x: 20 },
		{ row: 2, x: 80 }
	];
	expect(rowStep('ArrowRight', 0, marks)).toBe(1);
	expect(rowStep('ArrowRight', 1, marks)).toBe(1);
	expect(rowStep('ArrowDown', 1, marks)).toBe(3);
	expect(rowStep('ArrowUp', 2, marks)).toBe(0);
	expect(rowStep('ArrowUp', 0, marks)).toBe(0);
	expect(rowStep('Home', 3, marks)).toBe(2);
	expect(rowStep('End', -1, marks)).toBe(3);
	expect(rowStep('a', 0, marks)).toBeNull();
});

/** The text of each row of a table, words apart by one space. */
function rowsOf(props: ComponentProps<typeof CountersTable>): string[] {
	const { body } = render(CountersTable, { props });
	return [...body.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
		row
			.replaceAll(/<!--.*?-->/g, '')
			.replaceAll(/<[^>]*>/g, ' ')
			.replaceAll(/\s+/g, ' ')
			.trim()
	);
}
