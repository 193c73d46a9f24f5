import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '$lib/components/page.css';
import '$lib/components/tokens.css';
import AreaMap from '$lib/components/map/AreaMap.svelte';
import { readTokens } from '$lib/components/tokens';
import type { StateCode } from '$lib/domain/place';
import { fillsOf, lookOf } from '$lib/maps/fill';
import { countAnswer, numbered } from './map-answer';
import { clickOn, placeOf, pointAt } from './map-pointer';

const WIDTH = 760;
const DRAWN = { timeout: 20_000 };

afterEach(() => document.body.replaceChildren());

test('the drawn map has the colours of the classes, and follows answer and theme without being made anew', async () => {
	const answer = countAnswer();
	const view = await mountDrawn(answer);
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
	await mountDrawn(countAnswer(), (code) => chosen.push(code));
	const map = element('[role=application]');
	pointAt(map, 'KS');
	await expect.element(page.getByTestId('map-tooltip')).toHaveTextContent('Kansas');
	clickOn(map, 'KS');
	map.focus();
	expect(chosen).toEqual(['KS']);
	await userEvent.keyboard('{ArrowDown}');
	expect(element('[role=application]').dataset.active).toBe('OK');
	expect(
		[...document.querySelectorAll('[role=application] :is(canvas, button)')].map(tabIndex)
	).toEqual([-1, -1, -1]);
});

test('a lost context brings the drawing back with a quiet note', async () => {
	await mountDrawn(countAnswer());
	document
		.querySelector('canvas')
		?.getContext('webgl2')
		?.getExtension('WEBGL_lose_context')
		?.loseContext();
	await expect.element(page.getByRole('status')).toHaveTextContent('The zoomable map has stopped');
	expect(element('[role=application]').dataset.renderer).toBe('svg');
	expect(getComputedStyle(element('path[data-state=KS]')).visibility).toBe('visible');
});

async function mountDrawn(
	answer: ReturnType<typeof countAnswer>,
	onselect: (key: string | null) => void = () => undefined
) {
	const target = document.createElement('div');
	target.style.width = `${WIDTH}px`;
	document.body.append(target);
	const view = await render(AreaMap, {
		target,
		props: {
			answer,
			locale: 'en',
			tokens: readTokens('light'),
			selected: null,
			onselect,
			live: 'when-used',
			label: 'Data centers by state'
		}
	});
	element('[role=application]').dispatchEvent(new PointerEvent('pointerenter'));
	await expect
		.element(page.elementLocator(element('[role=application]')), DRAWN)
		.toHaveAttribute('data-renderer', 'maplibre');
	return view;
}

/** The colours a reader sees a little beside the names of states. */
async function colours(codes: readonly StateCode[]): Promise<string[]> {
	const base64 = await page.elementLocator(element('.stage')).screenshot({ save: false });
	const image = new Image();
	image.src = `data:image/png;base64,${base64}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [image.width, image.height];
	const ctx = canvas.getContext('2d', { willReadFrequently: true });
	ctx?.drawImage(image, 0, 0);
	return codes.map((code) => {
		const { x, y } = placeOf(code, WIDTH);
		const [red, green, blue] = ctx?.getImageData(x, Math.round(y - 14), 1, 1).data ?? [];
		return `#${[red, green, blue].map((channel = 0) => channel.toString(16).padStart(2, '0')).join('')}`;
	});
}

function expected(
	answer: ReturnType<typeof countAnswer>,
	codes: readonly StateCode[],
	theme: 'light' | 'dark' = 'light'
): string[] {
	const tokens = readTokens(theme);
	return [...fillsOf(answer, codes).values()].map((fill) => tokens[lookOf(fill).token]);
}

function element(selector: string): HTMLElement {
	const found = document.querySelector(selector);
	if (!(found instanceof Element)) throw new Error(`no ${selector}`);
	return found as HTMLElement;
}

function tabIndex(stop: Element): number {
	return stop instanceof HTMLElement ? stop.tabIndex : 0;
}
