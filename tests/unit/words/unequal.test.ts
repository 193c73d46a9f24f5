import { expect, test } from 'vitest';
import { ask } from '$lib/view/ask';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';
import { unequalOf } from '$lib/words/unequal';
import { announce, usd } from '../domain/announce';
import { tinyAtlas } from '../view/tiny-atlas';

const county = (name: string) => ({ fips: name, name, fullName: `${name} County` });
const atlas = tinyAtlas([
	announce({
		id: 'nc',
		amount: usd(10e9),
		announcedOn: '2025-06-04',
		statusAsOf: '2025-10-30',
		status: 'under_construction',
		counties: [county('Richmond')],
		jobsPermanent: 500
	}),
	announce({
		id: 'ga',
		state: 'GA',
		amount: usd(11e9, 'at_least'),
		announcedOn: '2025-01-07',
		counties: [county('Butts'), county('Douglas')],
		jobsPermanent: 550,
		periodEnd: 2030
	}),
	announce({ id: 'ga2', state: 'GA' })
]);
const unequal = (view: Partial<ViewState> = {}, locale: 'en' | 'de' = 'en') =>
	unequalOf(ask(atlas, { ...DEFAULTS.compare, ...view }), locale);
const cells = (label: string, locale: 'en' | 'de' = 'en') =>
	unequal({}, locale).aspects.find((aspect) => aspect.label === label);

test('groups stand in the order the reader asked for, not by rank', () => {
	expect(unequal().groups).toEqual(['North Carolina', 'Georgia']);
});

test('a comparison shows basis, counties, time span, status day and jobs, and marks where they differ', () => {
	expect(cells('Basis')).toMatchObject({ cells: ['exact', 'at least'], unequal: true });
	expect(cells('Counties')?.cells).toEqual(['1 (Richmond)', '2 (Butts and Douglas)']);
	expect(cells('Announced on')?.cells).toEqual(['4 June 2025', '7 January 2025']);
	expect(cells('To be spent by')?.cells).toEqual(['not stated', '2030']);
	expect(cells('Status as of')?.cells).toEqual(['30 October 2025', '7 January 2025']);
	expect(cells('Projects counted')).toMatchObject({ cells: ['1', '1'], unequal: false });
});

test('a sum over some of the projects says over how many', () => {
	expect(cells('Permanent jobs')?.cells).toEqual(['500', '550 (1 of 2)']);
});

test('the amount says what is open', () => {
	expect(cells('Announced floor')?.cells).toEqual(['$10.0B', '$11.0B or more']);
	expect(cells('Angekündigt, Untergrenze', 'de')?.cells.map(spaced)).toEqual([
		'10,0 Mrd. $',
		'11,0 Mrd. $ oder mehr'
	]);
});

test('where jobs are compared they are said once', () => {
	const labels = unequal({ measure: 'jobs' }).aspects.map(({ label }) => label);
	expect(new Set(labels).size).toBe(labels.length);
});

test('as of a day a status recorded later has no day yet', () => {
	const aspect = unequal({ asOf: '2025-08-01' }).aspects.find(({ id }) => id === 'status_day');
	expect(aspect?.cells).toEqual(['not stated', '7 January 2025']);
});

test('counts of data centers have counters, not aspects', () => {
	expect(unequal({ measure: 'data_centers' }).aspects).toEqual([]);
});

function spaced(text: string): string {
	return text.replaceAll('\u00a0', ' ');
}
