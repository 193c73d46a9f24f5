import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import type { Topology } from 'topojson-specification';
import outlines from 'us-atlas/counties-albers-10m.json';
import '$lib/components/page.css';
import '$lib/components/tokens.css';
import { FRAME } from '$lib/maps/area';
import { countyAreasFrom } from '$lib/maps/county-areas';
import { OUTLINES } from '$lib/maps/outlines';
import { ZOOM_IN } from '$lib/maps/view-box';
import { ask } from '$lib/view/ask';
import { DEFAULTS } from '$lib/view/view-state';
import { countAnswer } from './map-answer';
import { clickOn, pointAt } from './map-pointer';
import { all, mountWithoutWebGL, one } from './mounted-map';
import { atlas } from './real-data';

const NOTE =
	'This browser cannot zoom the map with wheel or fingers; the drawing shows the same, and plus and minus zoom it.';

afterEach(() => {
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

test('the drawing stays, answers pointer and keys as ever, and says so quietly', async () => {
	const onselect = vi.fn();
	const { map } = await mountWithoutWebGL({ onselect });
	await expect.element(page.getByRole('status')).toHaveTextContent(NOTE);
	expect(map.dataset.renderer).toBe('svg');
	expect(getComputedStyle(one('path[data-state=KS]')).visibility).toBe('visible');
	const values = new Map(countAnswer().rows.map(({ key, classIndex }) => [key, classIndex]));
	for (const { dataset } of all('path[data-state]'))
		expect(dataset.fill).toBe(`class-${(values.get(dataset.state ?? '') ?? NaN) + 1}`);
	pointAt(map, 'TX');
	await expect.element(page.getByTestId('map-tooltip')).toHaveTextContent('Texas');
	clickOn(map, 'TX');
	expect(onselect).toHaveBeenLastCalledWith('TX');
	map.focus();
	await userEvent.keyboard('{ArrowUp}');
	expect(map.dataset.active).toBe('OK');
	await userEvent.keyboard('{Enter}');
	expect(onselect).toHaveBeenLastCalledWith('OK');
});

test('plus and minus look closer and from further away, around what the keys are on; Escape shows all', async () => {
	const { map } = await mountWithoutWebGL({ width: FRAME.width });
	map.focus();
	await userEvent.keyboard('{Home}');
	expect(viewBox()).toEqual([0, 0, 975, 610]);
	const tall = () => Math.round(one('text').getBoundingClientRect().height);
	const before = tall();
	await userEvent.keyboard('+');
	expect(tall()).toBe(before);
	const [x = NaN, y = NaN, width = NaN, height = NaN] = viewBox();
	expect([width, height]).toEqual([975 / 2, 610 / 2]);
	const { label } = OUTLINES.WY;
	expect(label.x > x && label.x < x + width && label.y > y && label.y < y + height).toBe(true);
	await userEvent.keyboard('+');
	expect(viewBox()[2]).toBe(975 / 4);
	// A neighbour out of sight comes into it.
	await userEvent.keyboard('{End}');
	const [left = NaN] = viewBox();
	const last = OUTLINES.AK.label;
	expect(map.dataset.active).toBe('AK');
	expect(last.x >= left && last.x <= left + 975 / 4).toBe(true);
	await userEvent.keyboard('-');
	expect(viewBox()[2]).toBe(975 / 2);
	for (let pressed = 0; pressed < 8; pressed += 1) await userEvent.keyboard('+');
	expect(viewBox()[2]).toBeCloseTo(975 / ZOOM_IN, 6);
	await userEvent.keyboard('{Escape}');
	expect(viewBox()).toEqual([0, 0, 975, 610]);
	await userEvent.keyboard('-');
	expect(viewBox()).toEqual([0, 0, 975, 610]);
});

test('what is pointed at when looked at closely is what is drawn there', async () => {
	const { map } = await mountWithoutWebGL({ width: FRAME.width });
	map.focus();
	await userEvent.keyboard('{Home}+');
	const [x = NaN, y = NaN, width = NaN] = viewBox();
	const { left, top } = map.getBoundingClientRect();
	const scale = FRAME.width / width;
	for (const code of ['WY', 'UT', 'CO'] as const) {
		const { label } = OUTLINES[code];
		const at = { clientX: left + (label.x - x) * scale, clientY: top + (label.y - y) * scale };
		map.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true }));
		await expect.poll(() => map.dataset.active).toBe(code);
	}
});

test('counties are drawn, told and walked through too', async () => {
	const { all: areas, borders } = countyAreasFrom(outlines as unknown as Topology);
	const answer = ask(atlas, { ...DEFAULTS.map, by: 'county', measure: 'floor', draw: 'shade' });
	const { map } = await mountWithoutWebGL({ answer, areas, borders });
	await expect.element(page.getByRole('status')).toHaveTextContent(NOTE);
	expect(all('path[data-county]').length).toBeGreaterThan(100);
	map.focus();
	await userEvent.keyboard('{Home}');
	const [first] = answer.rows;
	expect(map.querySelector('[aria-live]')?.textContent).toContain(`${first?.name}`);
	const before = map.dataset.active;
	await userEvent.keyboard('{ArrowDown}');
	expect(map.dataset.active).not.toBe(before);
	expect(map.dataset.active).toMatch(/^\d{5}$/);
});

/** The part of the frame that is seen. */
function viewBox(): number[] {
	return (one('.stage svg[data-level]').getAttribute('viewBox') ?? '').split(' ').map(Number);
}
