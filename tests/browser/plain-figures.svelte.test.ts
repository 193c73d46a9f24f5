import { page, userEvent } from 'vitest/browser';
import { createRawSnippet } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '$lib/components/fonts/fonts.css';
import '$lib/components/page.css';
import '$lib/components/tokens.css';
import { inkedDrawing } from '$lib/charts/ink/inked-drawing';
import { inkBarRows } from '$lib/charts/rows/bar-rows-ink';
import { dealRows } from '$lib/charts/rows/deal-rows';
import InkPicture from '$lib/components/chart/InkPicture.svelte';
import { plainFile } from '$lib/components/export/plain-file';
import { pictureTokens } from '$lib/components/export/picture-tokens';
import PlaceMap from '$lib/components/map/PlaceMap.svelte';
import { picturedPlaces } from '$lib/components/places-pictured';
import PlainFigure from '$lib/components/PlainFigure.svelte';
import { dealGroupTable } from '$lib/export/energy-table';
import { PRESET_IDS, PRESETS } from '$lib/export/presets';
import { svg } from '$lib/export/svg';
import type { PlaceMapModel } from '$lib/maps/places';
import { askEnergy } from '$lib/view/energy-answer';
import { ENERGY_START } from '$lib/view/energy-view';
import { energyBarsTold } from '$lib/words/energy-told';
import { DEALS, NAMES } from '../unit/export/plain-things';
import { all, frameOf, one } from './mounted-map';

const ANSWER = askEnergy(DEALS, ENERGY_START, NAMES);
const ROWS = dealRows(ANSWER, NAMES, 'en');
const TOLD = energyBarsTold(ANSWER, NAMES, 'en');
const MAP: PlaceMapModel = {
	places: [
		{ key: 'TX', name: 'Texas', value: 400, said: '400 MW', why: 'no_figure', more: [] },
		{ key: 'GA', name: 'Georgia', value: 100, said: '100 MW', why: 'no_figure', more: [] },
		{
			key: 'KS',
			name: 'Kansas',
			value: null,
			said: 'shared',
			why: 'not_reported',
			more: ['1 more']
		}
	],
	names: new Map([
		['OH', 'Ohio'],
		['OK', 'Oklahoma'],
		['OR', 'Oregon']
	]),
	legend: 'Megawatts',
	say: (value) => `${value} MW`,
	fills: { ground: 'known', no_figure: 'no figure', not_reported: 'shared', none_found: 'no deal' }
};
const ABOUT = {
	told: TOLD,
	locale: 'en',
	tab: 'picture',
	dataVersion: 'v1',
	address: '/energy/'
} as const;
const look = (tokens: Awaited<ReturnType<typeof pictureTokens>>) => ({
	tokens,
	locale: 'en' as const,
	width: 960,
	aspect: null,
	ground: 'paper' as const,
	headed: true
});

afterEach(() => document.body.replaceChildren());

test('the picture on the page and the one in a file hold the same words and the same bars', async () => {
	const width = 700;
	await render(InkPicture, {
		target: frameOf(width),
		props: { inkAt: (at: number) => inkBarRows(ROWS, at), label: TOLD.title }
	});
	await expect.poll(() => one('.picture > svg').getAttribute('width')).toBe(`${width}`);
	const drawn = inkBarRows(ROWS, width).inks;
	expect(all('.picture text').map((text) => text.textContent)).toEqual(
		drawn.flatMap((ink) => (ink.kind === 'text' ? [ink.text] : []))
	);
	const tokens = await pictureTokens('light');
	const { plot } = exported(tokens);
	const file = parsed(svg(plot, look(tokens)).text);
	const said = [...file.querySelectorAll('text')].map((text) => text.textContent);
	for (const text of all('.picture text')) expect(said).toContain(text.textContent);
});

test.each(['light', 'dark'] as const)(
	'in every shape and in %s colours a file carries title, sources with days, licence, version and address',
	async (theme) => {
		const tokens = await pictureTokens(theme);
		const map = plainFile(ABOUT, { pictured: picturedPlaces(MAP, 'en'), shown: TABLE, full: null });
		for (const picture of [exported(tokens).plot, map.picture?.(tokens)]) {
			if (!picture) throw new Error('no picture');
			for (const id of PRESET_IDS) {
				const { width, aspect } = PRESETS[id];
				const made = svg(picture, { ...look(tokens), width, aspect });
				const said = [...parsed(made.text).querySelectorAll('text')]
					.map((text) => text.textContent)
					.join(' ');
				for (const part of [TOLD.title, 'Paper (2 January 2025)', 'CC BY 4.0', 'v1', '/energy/'])
					expect(said, id).toContain(part);
				if (aspect !== null) expect(made.height / made.width, id).toBeCloseTo(aspect, 1);
				expect(made.text).not.toContain('NaN');
			}
		}
	}
);

test('on the map areas of circles are in proportion, and keys say and choose a state', async () => {
	const onselect = vi.fn();
	await render(PlaceMap, {
		target: frameOf(760),
		props: { model: MAP, locale: 'en', label: 'Map', hint: 'Enter', selected: null, onselect }
	});
	const radius = (key: string) => Number(one(`circle[data-symbol=${key}]`).getAttribute('r'));
	expect((radius('TX') / radius('GA')) ** 2).toBeCloseTo(4, 1);
	expect(one('path[data-state=KS]').dataset.fill).toBe('not_reported');
	expect(one('path[data-state=OH]').dataset.fill).toBe('none_found');
	await userEvent.tab();
	await expect.element(page.getByText('Texas, 400 MW')).toBeInTheDocument();
	await userEvent.keyboard('{PageDown}{PageDown}');
	await expect.element(page.getByText('Kansas, shared, 1 more')).toBeInTheDocument();
	await userEvent.keyboard('o');
	await expect.element(page.getByText('Ohio, no deal')).toBeInTheDocument();
	await userEvent.keyboard('{Enter}');
	expect(onselect).toHaveBeenLastCalledWith('OH');
});

test('the dialog is fetched when it is asked for, and what is exported follows the tab', async () => {
	const files = vi.fn(() =>
		Promise.resolve({
			pictured: { plot: () => ({ height: () => 20, draw: () => {} }), legend: () => null },
			shown: TABLE,
			full: () => TABLE
		})
	);
	const ontab = vi.fn();
	const words = (text: string) => createRawSnippet(() => ({ render: () => `<p>${text}</p>` }));
	const view = await render(PlainFigure, {
		...ABOUT,
		kicker: 'Power',
		kind: 'chart',
		level: 3,
		ontab,
		origin: '',
		dataThrough: '2026-07-02',
		fileBase: 'capex-atlas_power-deals',
		files,
		picture: words('the picture'),
		table: words('the table')
	});
	await expect
		.element(page.getByRole('heading', { level: 3 }))
		.toHaveTextContent('Megawatts by technology: gas comes first');
	await expect.element(page.getByText('the table')).not.toBeVisible();
	await page.getByRole('button', { name: 'Table' }).click();
	expect(ontab).toHaveBeenCalledWith('table');
	expect(files).not.toHaveBeenCalled();
	await view.rerender({ tab: 'table' });
	await expect.element(page.getByText('the table')).toBeVisible();
	await page.getByRole('button', { name: 'Export' }).click();
	await expect.element(page.getByRole('dialog')).toBeVisible();
	expect(files).toHaveBeenCalledWith('table');
	await expect.element(page.getByText('capex-atlas_power-deals.png')).toBeVisible();
	await userEvent.keyboard('{Escape}');
	await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

const TABLE = dealGroupTable(ANSWER, NAMES, 'en');

function exported(tokens: Awaited<ReturnType<typeof pictureTokens>>) {
	const figure = plainFile(ABOUT, {
		pictured: {
			plot: (own) => inkedDrawing((width) => inkBarRows(ROWS, width), own),
			legend: () => null
		},
		shown: TABLE,
		full: null
	});
	const plot = figure.picture?.(tokens);
	if (!plot) throw new Error('no picture');
	return { plot };
}

function parsed(text: string): SVGSVGElement {
	const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
	if (!(documentElement instanceof SVGSVGElement)) throw new Error(text.slice(0, 400));
	return documentElement;
}
