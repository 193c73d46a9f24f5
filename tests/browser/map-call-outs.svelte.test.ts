import { page } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import '$lib/components/page.css';
import '$lib/components/tokens.css';
import { CALL_OUTS } from '$lib/maps/call-outs';
import { countAnswer, numbered } from './map-answer';
import { clickAt, middleOf, pointTo } from './map-pointer';
import { all, mountDrawn, mountMap, one } from './mounted-map';

const WIDTHS = [360, 1000] as const;
const RENDERERS = [
	['the drawing', mountMap],
	['the zoomable map', mountDrawn]
] as const;

afterEach(() => document.body.replaceChildren());

test('each call-out box has the fill of its state', async () => {
	await mountMap({ answer: countAnswer({ ...numbered, RI: 'not_reported', VT: 0 }) });
	const boxes = all('[data-call-out]');
	expect(boxes.map(({ dataset }) => dataset.callOut)).toEqual(CALL_OUTS);
	for (const { dataset } of boxes)
		expect(dataset.fill).toBe(one(`path[data-state=${dataset.state ?? ''}]`).dataset.fill);
});

test.each(WIDTHS.flatMap((width) => RENDERERS.map(([name, mount]) => ({ width, name, mount }))))(
	'at $width pixels a box beside $name has room for a finger and answers to its centre',
	async ({ width, mount }) => {
		const chosen: (string | null)[] = [];
		const { map } = await mount({ width, onselect: (key: string | null) => chosen.push(key) });
		const boxes = all('[data-call-out]');
		for (const box of boxes) {
			const size = box.getBoundingClientRect();
			expect(Math.min(size.width, size.height), box.dataset.callOut).toBeGreaterThanOrEqual(24);
			pointTo(middleOf(box));
			await expect.poll(() => map.dataset.active).toBe(box.dataset.callOut);
			clickAt(middleOf(box));
		}
		expect(chosen).toEqual(CALL_OUTS);
		pointTo(middleOf(one('[data-call-out=DC]')));
		await expect.element(page.getByTestId('map-tooltip')).toHaveTextContent('District of Columbia');
		expect(map.scrollWidth).toBeLessThanOrEqual(width);
	},
	60_000
);
