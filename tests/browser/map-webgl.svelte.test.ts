import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import '$lib/components/page.css';
import '$lib/components/tokens.css';
import { readTokens } from '$lib/components/tokens';
import type { StateCode } from '$lib/domain/place';
import { areaFills } from '$lib/maps/area-fill';
import { lookOf } from '$lib/maps/fill';
import { STATE_AREAS } from '$lib/maps/outlines';
import { countAnswer, numbered } from './map-answer';
import { pixelsOf } from './map-pixels';
import { clickOn, placeOf, pointAt } from './map-pointer';
import { DRAWN, mountDrawn, one } from './mounted-map';

const WIDTH = 760;

afterEach(() => document.body.replaceChildren());

test('the drawn map has the colours of the classes, and follows answer and theme without being made anew', async () => {
	const answer = countAnswer();
	const view = await mountDrawn({ answer, width: WIDTH });
	const canvas = document.querySelector('canvas');
	await expect
		.poll(() => colours(['NV', 'TX', 'CO', 'KS']), DRAWN)
		.toEqual(expected(answer, ['NV', 'TX', 'CO', 'KS']));

	const next = countAnswer({ ...numbered, NV: 1, TX: 0, CO: 'not_reported' });
	await view.rerender({ answer: next });
	await expect
		.poll(() => colours(['NV', 'TX', 'KS']), DRAWN)
		.toEqual(expected(next, ['NV', 'TX', 'KS']));

	await view.rerender({ tokens: readTokens('dark') });
	await expect
		.poll(() => colours(['NV', 'TX', 'KS']), DRAWN)
		.toEqual(expected(next, ['NV', 'TX', 'KS'], 'dark'));
	expect(document.querySelectorAll('canvas')).toHaveLength(1);
	expect(document.querySelector('canvas')).toBe(canvas);

	await view.unmount();
	expect(document.querySelector('canvas')).toBeNull();
});

test('on the drawn map pointing, clicking and keys work as on the drawing', async () => {
	const chosen: (string | null)[] = [];
	const { map } = await mountDrawn({ onselect: (code: string | null) => chosen.push(code) });
	pointAt(map, 'KS');
	await expect.element(page.getByTestId('map-tooltip')).toHaveTextContent('Kansas');
	clickOn(map, 'KS');
	map.focus();
	expect(chosen).toEqual(['KS']);
	await userEvent.keyboard('{ArrowDown}');
	expect(map.dataset.active).toBe('OK');
	expect(
		[...document.querySelectorAll('[role=application] :is(canvas, button)')].map(tabIndex)
	).toEqual([-1, -1, -1]);
});

test('plus looks at what the keys are on, which stays in sight and is told there', async () => {
	const { map } = await mountDrawn({ width: WIDTH });
	map.focus();
	await userEvent.keyboard('{End}{ArrowUp}{ArrowUp}');
	const state = STATE_AREAS.get(map.dataset.active ?? '');
	await userEvent.keyboard('+++');
	await expect.poll(() => map.dataset.renderer, DRAWN).toBe('maplibre');
	expect(map.dataset.active).toBe(state?.key);
	const middle = () => {
		const told = one('[data-testid=map-tooltip]').getBoundingClientRect();
		const stage = one('.stage').getBoundingClientRect();
		return Math.abs((told.left + told.right - stage.left - stage.right) / 2) / stage.width;
	};
	await expect.poll(middle, DRAWN).toBeLessThan(0.35);
});

test('a lost context brings the drawing back with a quiet note', async () => {
	const { map } = await mountDrawn();
	document
		.querySelector('canvas')
		?.getContext('webgl2')
		?.getExtension('WEBGL_lose_context')
		?.loseContext();
	await expect.element(page.getByRole('status')).toHaveTextContent('The zoomable map has stopped');
	expect(map.dataset.renderer).toBe('svg');
	expect(getComputedStyle(one('path[data-state=KS]')).visibility).toBe('visible');
});

/** The colours a reader sees a little beside the names of states. */
async function colours(codes: readonly StateCode[]): Promise<string[]> {
	const pixels = await pixelsOf(one('.stage'));
	return codes.map((code) => {
		const { x, y } = placeOf(code, WIDTH);
		return pixels.at({ x, y: y - 14 });
	});
}

function expected(
	answer: ReturnType<typeof countAnswer>,
	codes: readonly StateCode[],
	theme: 'light' | 'dark' = 'light'
): string[] {
	const tokens = readTokens(theme);
	const fills = areaFills(answer, STATE_AREAS);
	return codes.map((code) => tokens[lookOf(fills.get(code) ?? 'not_asked').token]);
}

function tabIndex(stop: Element): number {
	return stop instanceof HTMLElement ? stop.tabIndex : 0;
}
