import { page } from 'vitest/browser';
import type { Point } from '$lib/maps/area';

/** What a reader sees of an element, pixel by pixel. */
export interface Pixels {
	/** The colour at a point from its corner, as `#rrggbb`. */
	readonly at: (point: Point) => string;
}

/** A picture of an element as it is on the screen; the buttons over a map are left out. */
export async function pixelsOf(element: Element): Promise<Pixels> {
	// The runner's own window: a higher page would be shown smaller than it is.
	await page.viewport(1280, 720);
	const buttons = [...element.querySelectorAll<HTMLElement>('button')];
	for (const button of buttons) button.style.visibility = 'hidden';
	const base64 = await page.elementLocator(element).screenshot({ save: false });
	for (const button of buttons) button.style.visibility = '';
	const image = new Image();
	image.src = `data:image/png;base64,${base64}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [image.width, image.height];
	const ctx = canvas.getContext('2d', { willReadFrequently: true });
	if (!ctx) throw new Error('no 2D context');
	ctx.drawImage(image, 0, 0);
	if (image.width !== Math.round(element.getBoundingClientRect().width))
		throw new Error(`a picture of ${image.width} pixels: the runner shows the page smaller`);
	return { at: ({ x, y }) => hex(ctx.getImageData(Math.floor(x), Math.floor(y), 1, 1).data) };
}

/** `rgb(1, 2, 3)` of a stylesheet as `#010203`. */
export function hexOf(colour: string): string {
	const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1).map(Number);
	if (!channels) throw new Error(`${colour} is no plain colour`);
	return hex(channels);
}

function hex(channels: ArrayLike<number>): string {
	return `#${[0, 1, 2].map((at) => (channels[at] ?? 0).toString(16).padStart(2, '0')).join('')}`;
}
