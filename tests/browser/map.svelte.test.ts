import { page } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '$lib/components/page.css';
import '$lib/components/tokens.css';
import MapLegend from '$lib/components/map/MapLegend.svelte';
import { countAnswer, dollarAnswer } from './map-answer';
import { clickOn, middleOf, pointAt } from './map-pointer';
import { frameOf, mountMap, one } from './mounted-map';

afterEach(() => document.body.replaceChildren());

test('pointing shows what is known of a state, inside the figure, and a click opens it', async () => {
	const onselect = vi.fn();
	const { map } = await mountMap({ onselect, answer: dollarAnswer({ NC: 1000, TX: 10 }) });
	pointAt(map, 'NC');
	await expect
		.element(page.getByTestId('map-tooltip'))
		.toHaveTextContent('Announced floor: $1,000 per resident');
	const tooltip = one('[data-testid=map-tooltip]').getBoundingClientRect();
	const frame = map.getBoundingClientRect();
	expect(tooltip.right).toBeLessThanOrEqual(frame.right + 1);
	expect(tooltip.bottom).toBeLessThanOrEqual(frame.bottom + 1);
	clickOn(map, 'NC');
	expect(onselect).toHaveBeenLastCalledWith('NC');
});

test.each(['ctrlKey', 'metaKey', 'shiftKey'])('a click with %s picks instead', async (held) => {
	const onpick = vi.fn();
	const onselect = vi.fn();
	const { map } = await mountMap({ onpick, onselect });
	const { x, y } = middleOf(one('path[data-state=KS]'));
	const at = { clientX: x, clientY: y, bubbles: true };
	map.dispatchEvent(new PointerEvent('pointerdown', at));
	map.dispatchEvent(new PointerEvent('click', { ...at, [held]: true }));
	expect(onpick).toHaveBeenCalledExactlyOnceWith('KS');
	expect(onselect).not.toHaveBeenCalled();
});

test('a drag of the map is no click', async () => {
	const onselect = vi.fn();
	const { map } = await mountMap({ onselect });
	const { x, y } = middleOf(one('path[data-state=KS]'));
	map.dispatchEvent(new PointerEvent('pointerdown', { clientX: x - 30, clientY: y }));
	map.dispatchEvent(new PointerEvent('click', { clientX: x, clientY: y }));
	expect(onselect).not.toHaveBeenCalled();
});

test('the state pointed at has a needle at its value on the legend', async () => {
	const answer = countAnswer();
	const row = answer.rows.find(({ key }) => key === 'KS') ?? null;
	const { rerender } = await render(MapLegend, {
		target: frameOf(760),
		props: { answer, locale: 'en', active: null }
	});
	expect(document.querySelector('[data-testid=needle]')).toBeNull();
	await rerender({ active: row });
	await expect.element(page.getByTestId('needle')).toHaveTextContent(`${row?.value}`);
	const bars = one('.histogram > svg').getBoundingClientRect();
	const needle = one('[data-testid=needle] line').getBoundingClientRect();
	const share = (needle.left - bars.left) / bars.width;
	expect(share).toBeCloseTo(((row?.value ?? NaN) - 1) / 50, 2);
});
