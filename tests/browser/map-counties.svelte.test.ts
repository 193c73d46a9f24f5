import { page } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Topology } from 'topojson-specification';
import outlines from 'us-atlas/counties-albers-10m.json';
import '$lib/components/page.css';
import '$lib/components/tokens.css';
import MapLegend from '$lib/components/map/MapLegend.svelte';
import { readTokens } from '$lib/components/tokens';
import { FRAME } from '$lib/maps/area';
import { countyAreasFrom } from '$lib/maps/county-areas';
import { OUTLINES } from '$lib/maps/outlines';
import { cameraOn, toScreen, viewOf } from '$lib/maps/view-box';
import { ask } from '$lib/view/ask';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';
import { legendColourBeside, legendColourOf } from './legend-colours';
import { clickAt, pointTo } from './map-pointer';
import { hexOf, pixelsOf } from './map-pixels';
import { all, DRAWN, frameOf, mountDrawn, mountMap, one } from './mounted-map';
import { atlas } from './real-data';

const WIDTH = 1000;
const { all: areas, borders, of } = countyAreasFrom(outlines as unknown as Topology);
/** In Mississippi, Wyoming, Arizona; and the largest of all, where nothing is announced. */
const [HINDS, LARAMIE, MARICOPA, SAN_BERNARDINO] = ['28049', '56021', '04013', '06071'];

const asked = (patch: Partial<ViewState>) =>
	ask(atlas, { ...DEFAULTS.map, by: 'county', draw: 'shade', ...patch });
const floors = asked({ measure: 'floor' });
const valueOf = (key: string, { rows } = floors) => rows.find((row) => row.key === key)?.value;

afterEach(() => document.body.replaceChildren());

test('drawn, each county with a number has the colour of its class in the legend, all others their state’s ground', async () => {
	await mountMap({ answer: floors, areas, borders });
	render(MapLegend, { target: frameOf(760), props: { answer: floors, locale: 'en' } });
	const counties = all('path[data-county]');
	const classed = counties.filter(({ dataset }) => (valueOf(dataset.county ?? '') ?? 0) > 0);
	expect(classed.length).toBeGreaterThan(100);
	for (const county of classed)
		expect(hexOf(getComputedStyle(county).fill), county.dataset.county).toBe(
			legendColourOf(valueOf(county.dataset.county ?? '') ?? NaN)
		);
	// What nothing is known of is not drawn on its own.
	expect(counties.some(({ dataset }) => dataset.county === SAN_BERNARDINO)).toBe(false);
	const grounds = all('path.ground');
	expect(grounds).toHaveLength(51);
	expect(new Set(grounds.map(({ dataset }) => dataset.fill))).toEqual(new Set(['none_found']));
});

test('where sites are counted a county without one is 0, but Connecticut’s are not reported', async () => {
	const answer = asked({ measure: 'data_centers' });
	await mountMap({ answer, areas, borders });
	render(MapLegend, { target: frameOf(760), props: { answer, locale: 'en' } });
	const zero = legendColourBeside('0');
	const grounds = all('path.ground').map((ground) => ground.dataset.fill);
	expect(grounds.filter((fill) => fill === 'zero')).toHaveLength(50);
	expect(grounds.filter((fill) => fill === 'not_reported')).toHaveLength(1);
	expect(hexOf(getComputedStyle(one('path.ground[data-fill=zero]')).fill)).toBe(zero);
});

test('on the zoomable map counties have the same colours', async () => {
	await mountDrawn({ answer: floors, areas, borders, width: WIDTH });
	render(MapLegend, { target: frameOf(760), props: { answer: floors, locale: 'en' } });
	const paper = readTokens('light').paper;
	const colours = async () => {
		const pixels = await pixelsOf(one('.stage'));
		return [LARAMIE, MARICOPA, SAN_BERNARDINO].map((key) => pixels.at(onScreen(key)));
	};
	await expect
		.poll(colours, DRAWN)
		.toEqual([
			legendColourOf(valueOf(LARAMIE ?? '') ?? NaN),
			legendColourOf(valueOf(MARICOPA ?? '') ?? NaN),
			paper
		]);
}, 60_000);

test.each(['the drawing', 'the zoomable map'])(
	'on %s Hinds County, Mississippi, has 1.0 billion, and a click opens it',
	async (renderer) => {
		const chosen: (string | null)[] = [];
		const view = viewOf(OUTLINES.MS.bounds);
		const mount = renderer === 'the drawing' ? mountMap : mountDrawn;
		const { map } = await mount({
			answer: floors,
			areas: of(['MS']),
			view,
			width: WIDTH,
			onselect: (key: string | null) => chosen.push(key)
		});
		const { left, top } = map.getBoundingClientRect();
		const { x, y } = onScreen(HINDS, view);
		pointTo({ x: left + x, y: top + y });
		const tooltip = page.getByTestId('map-tooltip');
		await expect.element(tooltip).toHaveTextContent('Hinds County, MS');
		await expect.element(tooltip).toHaveTextContent('Announced floor: $1.0B');
		clickAt({ x: left + x, y: top + y });
		expect(chosen).toEqual([HINDS]);
	},
	60_000
);

/** Where a county's point lies from the corner of the map. */
function onScreen(key = '', view: typeof FRAME | ReturnType<typeof viewOf> = FRAME) {
	const area = areas.get(key);
	if (!area) throw new Error(`no county ${key}`);
	return toScreen(cameraOn(view, WIDTH), area.label);
}
