import type { ComponentProps } from 'svelte';
import { page } from 'vitest/browser';
import { expect, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import AreaMap from '$lib/components/map/AreaMap.svelte';
import { readTokens } from '$lib/components/tokens';
import { countAnswer } from './map-answer';

type Asked = Partial<ComponentProps<typeof AreaMap>> & { readonly width?: number };

/** The renderer takes its time on a machine without a graphics card. */
export const DRAWN = { timeout: 20_000 };

/** A box of so many pixels on the page. */
export function frameOf(width: number): HTMLElement {
	const target = document.createElement('div');
	target.style.width = `${width}px`;
	document.body.append(target);
	return target;
}

/** The drawing, before anybody used it. */
export async function mountMap({ width = 760, ...props }: Asked = {}) {
	const target = frameOf(width);
	const view = await render(AreaMap, {
		target,
		props: {
			answer: countAnswer(),
			locale: 'en',
			tokens: readTokens('light'),
			selected: null,
			onselect: () => undefined,
			live: 'when-used',
			label: 'Data centers by state',
			...props
		}
	});
	return { ...view, map: one('[role=application]', target) };
}

/** The zoomable map, zoomed in on by next to nothing: the drawing is seen until then. */
export async function mountDrawn(asked: Asked = {}) {
	const view = await mountMap(asked);
	const map = expect.element(page.elementLocator(view.map), DRAWN);
	view.map.dispatchEvent(new PointerEvent('pointerenter'));
	await map.toHaveAttribute('data-zoomable', 'true');
	const canvas = one('canvas', view.map);
	const { left, top, width, height } = canvas.getBoundingClientRect();
	canvas.dispatchEvent(
		new WheelEvent('wheel', {
			deltaY: -0.7,
			ctrlKey: true,
			clientX: left + width / 2,
			clientY: top + height / 2,
			bubbles: true,
			cancelable: true
		})
	);
	await map.toHaveAttribute('data-renderer', 'maplibre');
	return view;
}

/** Takes WebGL away, as some browsers do; what the map's library has to say of it is not told. */
export function withoutWebGL(): void {
	const getContext = HTMLCanvasElement.prototype.getContext;
	vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
		this: HTMLCanvasElement,
		kind: string,
		...rest: unknown[]
	) {
		return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
	} as typeof getContext);
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
}

/** The drawing of a browser without WebGL, with the note that says so. */
export async function mountWithoutWebGL(asked: Asked = {}) {
	withoutWebGL();
	const view = await mountMap(asked);
	view.map.dispatchEvent(new PointerEvent('pointerenter'));
	await expect.element(page.getByRole('status'), DRAWN).toBeInTheDocument();
	return view;
}

export function all(selector: string, within: ParentNode = document): HTMLElement[] {
	return [...within.querySelectorAll<HTMLElement>(selector)];
}

export function one(selector: string, within: ParentNode = document): HTMLElement {
	const [found] = all(selector, within);
	if (!found) throw new Error(`no ${selector}`);
	return found;
}
