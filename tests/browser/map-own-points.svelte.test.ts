import { page } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '$lib/components/page.css';
import '$lib/components/tokens.css';
import { figureFile } from '$lib/components/export/figure-file';
import { pictureTokens } from '$lib/components/export/picture-tokens';
import { picturedMap } from '$lib/components/map-pictured';
import { pointsAsked } from '$lib/components/map/points-asked';
import SitesOver from '$lib/components/map/SitesOver.svelte';
import type { OwnAsked, SitesShown } from '$lib/components/map/sites-shown';
import { svg } from '$lib/export/svg';
import { FRAME, type Point } from '$lib/maps/area';
import { cameraOn } from '$lib/maps/view-box';
import type { SiteMark } from '$lib/maps/site-marks';
import { ask } from '$lib/view/ask';
import { ownMeasureId } from '$lib/view/own/measure-id';
import { DEFAULTS } from '$lib/view/view-state';
import { pointTable } from '../unit/maps/point-table';
import { ownData } from '../unit/view/own-table';
import { all, frameOf, one } from './mounted-map';
import { atlas, sites } from './real-data';

const WITHIN = { width: 975, height: 610 };
const HOSTILE = '<img src=x onerror=alert(1)>';
const TABLE = pointTable(
	[
		[37.123456, -78.654321],
		[37.123457, -78.654322],
		[32.7, -83.4],
		[52.5, 13.4]
	],
	{
		state: ['VA', 'VA', 'GA', null],
		Name: ['Secret Mill', 'Secret Yard', HOSTILE, 'Berlin'],
		Capacity: [12, null, 34, 5],
		Status: ['open', 'planned', 'open', 'open']
	}
);
const OWN = ownData(TABLE, { name: 'My mills' });
const MEASURE = ownMeasureId({
	column: 2,
	label: 'Capacity',
	unit: 'mw',
	kind: 'total',
	aggregate: 'sum'
});
const ASKED: OwnAsked = { own: OWN, where: '', measure: () => MEASURE };

afterEach(() => document.body.replaceChildren());

test('a reader’s rows are squares, those that lie together one box with their number, beside round facilities', async () => {
	await over(await shownOf(ASKED, 'facilities'));
	expect(all('[data-kind=own] rect')).toHaveLength(1);
	expect(all('[data-kind=own_cluster] text').map(({ textContent }) => textContent)).toEqual(['2']);
	expect(all('[data-kind=facility] circle, [data-kind=cluster] circle').length).toBeGreaterThan(20);
});

test('of a row its name, the number that is shown and further cells are said, as text that does nothing', async () => {
	const alert = vi.spyOn(window, 'alert');
	const { onpoint } = await over(await shownOf(ASKED));
	one('[data-kind=own]').dispatchEvent(new PointerEvent('pointerenter'));
	expect(onpoint).toHaveBeenCalled();
	const tooltip = page.getByTestId('site-tooltip');
	await expect.element(tooltip).toHaveTextContent(HOSTILE);
	await expect.element(tooltip).toHaveTextContent('Capacity: 34 MW');
	await expect.element(tooltip).toHaveTextContent('Status: open');
	expect(document.querySelector('img')).toBeNull();
	expect(alert).not.toHaveBeenCalled();
});

test('a click on rows that lie apart asks to look so close that they open', async () => {
	const apart = pointTable(
		[
			[37.5, -78.5],
			[37.9, -78.5]
		],
		{ Name: ['One', 'Other'] }
	);
	const shown = await shownOf({ ...ASKED, own: ownData(apart) });
	const { onopen } = await over(shown);
	one('[data-kind=own_cluster]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
	const [at, scale] = onopen.mock.lastCall ?? [];
	if (!at || !scale) throw new Error('nothing opens');
	const view = { x: at.x - 100 / scale, y: at.y - 100 / scale, width: 200, height: 200 };
	expect(shown.layer.own?.clusters.seen(view, scale).map(({ kind }) => kind)).toEqual([
		'one',
		'one'
	]);
});

test('rows too near to each other to open are listed by name', async () => {
	const { onopen } = await over(await shownOf(ASKED));
	one('[data-kind=own_cluster]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
	const tooltip = page.getByTestId('site-tooltip');
	await expect.element(tooltip).toHaveTextContent('2 rows of your file');
	await expect.element(tooltip).toHaveTextContent('Secret MillSecret Yard');
	expect(onopen).not.toHaveBeenCalled();
});

test('only rows that the filters leave are there, and what lies outside the map is said', async () => {
	const shown = await shownOf({ ...ASKED, where: '3.open' });
	await over(shown);
	expect(all('[data-kind=own]')).toHaveLength(2);
	const { own, layer } = shown;
	if (!own || !layer.own) throw new Error('no points');
	const { Legend, Table } = own;
	render(Legend, {
		target: frameOf(600),
		props: { layer: layer.own, name: own.name, locale: 'en' }
	});
	const legend = page.getByTestId('own-points-legend');
	await expect.element(legend).toHaveTextContent('2 of 3 rows on the map.');
	await expect.element(legend).toHaveTextContent('1 point lies outside what the map shows');
	await expect.element(legend).toHaveTextContent('“My mills”, own data, no licence stated');
	render(Table, {
		target: frameOf(600),
		props: { layer: layer.own, measure: own.measure, states: ['VA'], locale: 'en' }
	});
	one('summary').click();
	await expect
		.poll(() => all('tbody tr').map(({ innerText }) => innerText.split('\t')[0]))
		.toEqual(['Secret Mill']);
});

test('a file without points, or a link to none, leaves the map as it is', async () => {
	const none = { ...ASKED, own: ownData({ ...TABLE, points: null }) };
	const shown = await shownOf(none, 'facilities');
	expect([shown.own, shown.layer.own]).toEqual([null, null]);
	expect(await pointsAsked('', undefined, null)).toBeNull();
});

test('a picture draws the points and carries no row, no name and no coordinates of them', async () => {
	const asked = {
		...DEFAULTS.map,
		own: OWN.fingerprint.slice(0, 16),
		measure: MEASURE,
		sites: ['own' as const],
		where: [{ column: 3, labels: ['open'] }]
	};
	const answer = ask({ ...atlas, own: OWN }, asked);
	const tokens = await pictureTokens('light');
	const drawing = picturedMap({
		answer,
		counties: null,
		view: FRAME,
		sites: await shownOf({ ...ASKED, where: '3.open' }),
		locale: 'en'
	});
	const { figure } = figureFile(
		{ answer, locale: 'en', notes: [], shown: 'picture', address: '/map/' },
		drawing
	);
	const picture = figure.picture?.(tokens);
	if (!picture) throw new Error('no picture');
	const look = { locale: 'en', width: 960, aspect: null, ground: 'paper', headed: true } as const;
	const { text } = svg(picture, { ...look, tokens });
	const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
	expect(text).toContain('A point of the reader’s own file');
	expect(text).toContain('1 point lies outside');
	for (const secret of ['Secret', 'onerror', 'Berlin', '37.123', '78.654', '-83.4', '13.4'])
		expect(saidIn(documentElement)).not.toContain(secret);
	const squares = all(
		`path[fill="${tokens.accent}"], rect[fill="${tokens.accent}"]`,
		documentElement
	);
	expect(squares.length).toBeGreaterThan(0);
});

/** All that an SVG says but for its shapes: texts, names, titles and what it carries. */
function saidIn(root: Element): string {
	const names = all('[aria-label], [id]', root).flatMap((one) => [
		one.getAttribute('aria-label') ?? '',
		one.id
	]);
	return [root.textContent, ...names].join('\n');
}

async function shownOf(own: OwnAsked, ours = ''): Promise<SitesShown> {
	const shown = await pointsAsked(ours, () => Promise.resolve(sites), own);
	if (!shown) throw new Error('nothing is shown');
	return shown;
}

async function over({ layer, through }: SitesShown) {
	const onpoint = vi.fn<(mark: SiteMark | null) => void>();
	const onopen = vi.fn<(at: Point, scale: number) => void>();
	const over = await render(SitesOver, {
		target: frameOf(WITHIN.width),
		props: {
			layer,
			through,
			camera: cameraOn(FRAME, WITHIN.width),
			within: WITHIN,
			locale: 'en',
			active: null,
			onpoint,
			onopen
		}
	});
	// As the map does, which keeps what is pointed at.
	onpoint.mockImplementation((active) => void over.rerender({ active }));
	return { onpoint, onopen };
}
