import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import PickTray from '$lib/components/map/PickTray.svelte';
import StatePanel from '$lib/components/map/StatePanel.svelte';
import { loadAtlas } from '$lib/data/folder.server';
import type { Locale } from '$lib/domain/locale';
import { countersOf } from '$lib/view/counters';
import { stateFigures } from '$lib/view/state-figures';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';

const atlas = loadAtlas();

test('how many data centers, says who, and the rank per million stand before any table', () => {
	const text = panel('en');
	const lead =
		/25 data centers, counted by OpenStreetMap, 29 July 2026\. That is 2\.2\d per million residents, rank \d+ of 51\./;
	expect(text).toMatch(lead);
	expect(text.search(lead)).toBeLessThan(text.indexOf('Announced in North Carolina'));
	expect(text).toContain('Counters differ: 7 counts of all kinds lie between 23 and 110.');
	expect(panel('de')).toMatch(
		/25 Rechenzentren, gezählt von OpenStreetMap, 29\. Juli 2026\. Das sind 2,2\d je Million Einwohner, Rang \d+ von 51\./
	);
});

test('a counter that covers a part of the states says so instead of a rank', () => {
	expect(panel('en')).toMatch(/83 7\.\d\d no rank: 1 of 51 states Data Center Map 4 June 2025/);
});

test('figures say their rank, what they rest on and what of them is doubtful', () => {
	const text = panel('en');
	expect(text).toMatch(/Announced floor known for \d+ of \d+ projects \$33\.2B \d+ of \d+/);
	expect(text).toMatch(/Announced floor per resident Population 2025: 1\d,\d{3},\d{3} \$/);
	expect(text).toMatch(/Announced ceiling .* or more/);
	expect(text).toMatch(/\$\d+\.\dB of the floor \(\d+%\) rests on rows marked doubtful\./);
	expect(text).toMatch(/\d+ projects are set aside, so not in the floor\./);
});

test('filters are said in words, and what they leave unknown is not 0', () => {
	const text = panel('en', { companies: ['bolt', 'amazon'], asOf: '2019-01-01' });
	expect(text).toContain('Only by Amazon. As of 1 January 2019.');
	expect(text).toContain('Announced floor no announcement found');
});

test('while the data is read the panel has its name and no number', () => {
	const text = shown(
		render(StatePanel, { props: { ...PROPS, locale: 'en', figures: null, counters: null } }).body
	);
	expect(text).toContain('Reading the data');
	expect(text).not.toMatch(/\d/);
});

test('one state alone is not compared, two are, and eight are all there is room for', () => {
	expect(tray(1)).toContain('Pick one more to compare');
	expect(tray(1)).not.toContain('href');
	expect(tray(2)).toContain('<a href="/compare/?show=x"');
	expect(shown(tray(2))).toContain('Compare 2 states');
	expect(shown(tray(8))).toContain('8 at most. Remove one to pick another.');
	expect(shown(tray(0))).toBe('Nothing is picked for comparison.');
});

const PROPS = {
	code: 'NC',
	name: 'North Carolina',
	profile: '/states/nc/',
	announcements: '/announcements/?state=NC',
	counties: '/map/?by=county',
	picked: false,
	pickable: true,
	onpick: () => {},
	onclose: () => {}
} as const;

function panel(locale: Locale, patch: Partial<ViewState> = {}): string {
	const view = { ...DEFAULTS.map, ...patch };
	return shown(
		render(StatePanel, {
			props: {
				...PROPS,
				locale,
				figures: stateFigures(atlas, view, 'NC'),
				counters: countersOf(atlas, 'NC')
			}
		}).body
	);
}

function tray(count: number): string {
	const picked = atlas.states.slice(0, count).map(({ code, name }) => ({ key: code, name }));
	return render(PickTray, {
		props: {
			locale: 'en',
			picked,
			compare: '/compare/?show=x',
			onremove: () => {},
			onclear: () => {}
		}
	}).body;
}

/** What can be read, in one line. */
function shown(markup: string): string {
	return markup
		.replaceAll(/<!--.*?-->/g, '')
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.trim();
}
