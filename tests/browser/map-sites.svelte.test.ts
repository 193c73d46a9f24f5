import { page } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '$lib/components/page.css';
import '$lib/components/tokens.css';
import { sitesShown } from '$lib/components/map/sites-layer';
import SitesOver from '$lib/components/map/SitesOver.svelte';
import { FRAME, type Point } from '$lib/maps/area';
import { inFrame } from '$lib/maps/albers';
import { OUTLINES } from '$lib/maps/outlines';
import type { SiteMark } from '$lib/maps/site-marks';
import { cameraOn, viewOf, type Camera } from '$lib/maps/view-box';
import { clickAt, middleOf } from './map-pointer';
import { all, DRAWN, frameOf, mountDrawn, mountWithoutWebGL, one } from './mounted-map';
import { sites } from './real-data';

const WITHIN = { width: 975, height: 610 };
const WHOLE = cameraOn(FRAME, WITHIN.width);
const shown = sitesShown(sites, ['facilities', 'frontier']);
const mapped = sites.facilities.filter(({ longitude, latitude }) => inFrame(longitude, latitude));

afterEach(() => {
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

test('numbers on clusters and single points add up to the mapped facilities; every frontier site with a point is there', async () => {
	await over(WHOLE);
	const numbers = all('[data-kind=cluster] text').map((text) =>
		Number(text.textContent.replace(',', ''))
	);
	expect(numbers.length).toBeGreaterThan(20);
	expect(Math.min(...numbers)).toBeGreaterThan(1);
	const total = numbers.reduce((sum, count) => sum + count, all('[data-kind=facility]').length);
	expect(total).toBe(mapped.length);
	const pointed = sites.frontier.filter(
		({ point }) => point && inFrame(point.longitude, point.latitude)
	);
	expect(all('[data-kind=frontier]')).toHaveLength(pointed.length);
});

test('a click on any of the largest clusters asks to look so close that it opens', async () => {
	const { onopen } = await over(WHOLE);
	const keys = all('[data-kind=cluster]')
		.map((mark) => ({ key: mark.dataset.site ?? '', count: Number(one('text', mark).textContent) }))
		.toSorted((a, b) => b.count - a.count)
		.slice(0, 5)
		.map(({ key }) => key);
	for (const key of keys)
		one(`[data-site=${key}]`).dispatchEvent(new MouseEvent('click', { bubbles: true }));
	expect(onopen).toHaveBeenCalledTimes(keys.length);
	for (const [index, [at, scale]] of onopen.mock.calls.entries()) {
		document.body.replaceChildren();
		await over(around(at, scale));
		const seen = all('[data-site]').map(({ dataset }) => dataset.site);
		expect(seen).not.toContain(keys[index]);
		expect(seen.length).toBeGreaterThan(1);
	}
});

test('a facility pointed at tells its operator and footprint, a frontier site its megawatts and their day', async () => {
	const known = mapped.find(({ operator, squareFeet }) => operator !== null && squareFeet !== null);
	const at = known && inFrame(known.longitude, known.latitude);
	if (!at) throw new Error('no facility is known so well');
	const { onpoint } = await over(around(at, 2000));
	const dot = one(`[data-site="${known.id}"]`);
	dot.dispatchEvent(new PointerEvent('pointerenter'));
	expect(onpoint.mock.lastCall?.[0]?.key).toBe(known.id);
	const tooltip = page.getByTestId('site-tooltip');
	await expect.element(tooltip).toHaveTextContent(`Operator: ${known.operator}`);
	await expect
		.element(tooltip)
		.toHaveTextContent(
			`Footprint: ${Math.round(known.squareFeet ?? 0).toLocaleString('en-US')} square feet`
		);
	dot.dispatchEvent(new PointerEvent('pointerleave'));
	expect(onpoint).toHaveBeenLastCalledWith(null);
	await expect.element(tooltip).not.toBeInTheDocument();

	document.body.replaceChildren();
	await over(WHOLE);
	const [largest] = sites.frontier.toSorted(
		(a, b) => (b.observed?.powerMw ?? 0) - (a.observed?.powerMw ?? 0)
	);
	one(`[data-site="${largest?.name}"]`).dispatchEvent(new PointerEvent('pointerenter'));
	const megawatts = Math.round(largest?.observed?.powerMw ?? NaN).toLocaleString('en-US');
	await expect
		.element(page.getByTestId('site-tooltip'))
		.toHaveTextContent(new RegExp(`${largest?.name}.*Observed on .* 20\\d\\d: ${megawatts} MW`));
});

test('the credit of OpenStreetMap stands beneath where its points are shown, and only there', () => {
	const legend = (asked: readonly string[]) => {
		const { Legend, layer, through } = sitesShown(sites, asked);
		render(Legend, { target: frameOf(600), props: { layer, through, locale: 'en' } });
		return all('[data-testid=sites-legend]').at(-1)?.textContent ?? '';
	};
	expect(legend(['facilities'])).toMatch(/OpenStreetMap.*(ODbL|Open Database License)/);
	expect(legend(['frontier'])).not.toContain('OpenStreetMap');
	expect(legend(['frontier'])).toContain('Epoch AI');
});

test('on the drawing a click on a cluster looks closer, and leaves the state beneath closed', async () => {
	const onselect = vi.fn();
	const view = viewOf(OUTLINES.VA.bounds);
	const { map } = await mountWithoutWebGL({
		sites: Promise.resolve(shown),
		width: 900,
		view,
		onselect
	});
	await expect.poll(() => all('[data-kind=cluster]').length).toBeGreaterThan(0);
	const [largest] = all('[data-kind=cluster]').toSorted(
		(a, b) => Number(b.textContent) - Number(a.textContent)
	);
	const key = largest?.dataset.site;
	if (!largest) throw new Error('no cluster in Virginia');
	clickAt(middleOf(largest));
	await expect.poll(() => map.querySelector(`[data-site=${key}]`)).toBeNull();
	await expect.poll(() => all('[data-site]', map).length).toBeGreaterThan(1);
	expect(onselect).not.toHaveBeenCalled();
});

test('on the zoomable map a click on a cluster looks closer, and leaves the state beneath closed', async () => {
	const onselect = vi.fn();
	const view = viewOf(OUTLINES.VA.bounds);
	const { map } = await mountDrawn({ sites: Promise.resolve(shown), width: 900, view, onselect });
	await expect.poll(() => all('[data-kind=cluster]').length).toBeGreaterThan(0);
	const [largest] = all('[data-kind=cluster]').toSorted(
		(a, b) => Number(b.textContent) - Number(a.textContent)
	);
	if (!largest) throw new Error('no cluster in Virginia');
	const key = largest.dataset.site;
	clickAt(middleOf(largest));
	await expect.poll(() => map.querySelector(`[data-site=${key}]`), DRAWN).toBeNull();
	expect(onselect).not.toHaveBeenCalled();
}, 60_000);

/** A camera that looks at a point in the middle of what is seen. */
function around({ x, y }: Point, scale: number): Camera {
	return { scale, x: WITHIN.width / 2 - x * scale, y: WITHIN.height / 2 - y * scale };
}

async function over(camera: Camera) {
	const onpoint = vi.fn<(mark: SiteMark | null) => void>();
	const onopen = vi.fn<(at: Point, scale: number) => void>();
	const over = await render(SitesOver, {
		target: frameOf(WITHIN.width),
		props: {
			layer: shown.layer,
			through: shown.through,
			camera,
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
