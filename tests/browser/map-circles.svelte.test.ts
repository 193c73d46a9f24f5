import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '$lib/components/page.css';
import '$lib/components/tokens.css';
import SymbolLegend from '$lib/components/map/SymbolLegend.svelte';
import { readTokens } from '$lib/components/tokens';
import type { StateCode } from '$lib/domain/place';
import { FRAME } from '$lib/maps/area';
import { STATE_AREAS } from '$lib/maps/outlines';
import { symbolsOf } from '$lib/maps/symbols';
import { cameraOn, toScreen } from '$lib/maps/view-box';
import { numbered, totalsAnswer } from './map-answer';
import { hexOf, pixelsOf, type Pixels } from './map-pixels';
import { all, DRAWN, frameOf, mountDrawn, mountMap, one } from './mounted-map';

const WIDTH = 975;
/** Far enough apart that no circle lies on another. */
const VALUES = { CA: 100, TX: 25, GA: 4 } as const;
const APART = totalsAnswer({ ...VALUES, MT: 0, KS: 'no_figure', NV: 'none_found' });
const TOKENS = readTokens('light');

afterEach(() => document.body.replaceChildren());

test('drawn, the area of each circle is in proportion to its number, the largest beneath', async () => {
	const answer = totalsAnswer(numbered);
	await mountMap({ answer, width: WIDTH });
	const circles = all('circle[data-symbol]');
	expect(circles.map(({ dataset }) => dataset.symbol)).toEqual(answer.rows.map(({ key }) => key));
	const perUnit = circles.map((circle, at) => {
		const radius = Number(circle.getAttribute('r'));
		return radius ** 2 / (answer.rows[at]?.value ?? NaN);
	});
	for (const one of perUnit) expect(one / (perUnit[0] ?? NaN)).toBeCloseTo(1, 2);
	expect(new Set(all('path[data-state]').map(({ dataset }) => dataset.fill))).toEqual(
		new Set(['ground'])
	);
});

test.each([
	['the drawing', mountMap],
	['the zoomable map', mountDrawn]
] as const)(
	'on %s circles are as large as their key says, and states beneath are plain ground',
	async (_, mount) => {
		await mount({ answer: APART, width: WIDTH });
		render(SymbolLegend, {
			target: frameOf(WIDTH),
			props: { answer: APART, locale: 'en', view: FRAME }
		});
		await expect.poll(farthestOff, DRAWN).toBeLessThanOrEqual(1.5);
		const [largest = NaN, middle = NaN, small = NaN] = wanted();
		expect((largest / middle) ** 2).toBeCloseTo(VALUES.CA / VALUES.TX, 1);
		expect((largest / small) ** 2).toBeCloseTo(VALUES.CA / VALUES.GA, 1);
		expect(keyRadius(VALUES.CA)).toBeCloseTo(largest, 0);

		const pixels = await pixelsOf(one('.stage'));
		// Half way between the middle, where letters stand, and the rim.
		const { x, y } = placeOf('CA');
		for (const [right, down] of [
			[0, -0.5],
			[0, 0.5]
		] as const)
			expect(pixels.at({ x: x + right * largest, y: y + down * largest })).toBe(TOKENS['ramp-3']);
		expect(pixels.at({ x, y: y - largest - 8 })).toBe(TOKENS.soft);
		expect(pixels.at({ x: placeOf('TX').x, y: placeOf('TX').y + middle + 8 })).toBe(TOKENS.soft);
		expect(all('path[data-state=MT]')[0]?.dataset.fill).toBe('zero');
		expect(all('path[data-state=NV]')[0]?.dataset.fill).toBe('none_found');
	},
	60_000
);

test('the circles’ own colour is one of the stylesheet’s', async () => {
	await mountMap({ answer: APART });
	for (const circle of all('circle[data-symbol]'))
		expect(hexOf(getComputedStyle(circle).fill)).toBe(TOKENS['ramp-3']);
});

function placeOf(code: StateCode) {
	const area = STATE_AREAS.get(code);
	if (!area) throw new Error(`no ${code}`);
	return toScreen(cameraOn(FRAME, WIDTH), area.label);
}

/** As the geometry has them, at one pixel per unit, from the largest. */
function wanted(): number[] {
	return symbolsOf(APART, STATE_AREAS, FRAME).map(({ radius }) => radius);
}

/** By how many pixels a circle as it is seen differs from its number's; where one ends, colours blend. */
async function farthestOff(): Promise<number> {
	const pixels = await pixelsOf(one('.stage'));
	const seen = (['CA', 'TX', 'GA'] as const).map((code) => reach(pixels, code));
	return Math.max(...wanted().map((radius, index) => Math.abs(radius - (seen[index] ?? NaN))));
}

/** How far up from the middle a circle's colour goes. */
function reach(pixels: Pixels, code: StateCode): number {
	const { x, y } = placeOf(code);
	// A small circle's name stands beneath it, a large one's in its middle.
	let up = code === 'GA' ? 2 : 8;
	while (up < 80 && pixels.at({ x, y: y - up - 1 }) === TOKENS['ramp-3']) up += 1;
	// Half of the line around it lies inside.
	return up + 1;
}

function keyRadius(value: number): number {
	const label = one(`[data-testid=circle-legend] [data-value="${value}"]`);
	const key = label.previousElementSibling?.querySelector('circle');
	if (!key) throw new Error(`no key for ${value}`);
	const { a: scale = NaN } = key.getScreenCTM() ?? {};
	return Number(key.getAttribute('r')) * scale;
}
