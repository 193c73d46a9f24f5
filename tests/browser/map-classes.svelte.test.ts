import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '$lib/components/page.css';
import '$lib/components/tokens.css';
import MapLegend from '$lib/components/map/MapLegend.svelte';
import { STATE_CODES, type StateCode } from '$lib/domain/place';
import { around, FRAME, type Box } from '$lib/maps/area';
import { CALL_OUTS } from '$lib/maps/call-outs';
import { OUTLINES, STATE_AREAS } from '$lib/maps/outlines';
import { cameraOn, viewOf } from '$lib/maps/view-box';
import type { Answer } from '$lib/view/answer';
import { freePlace } from './free-place';
import { legendColourBeside, legendColourOf } from './legend-colours';
import { countAnswer, inClasses, numbered } from './map-answer';
import { hexOf, pixelsOf } from './map-pixels';
import { all, DRAWN, frameOf, mountDrawn, mountMap, one } from './mounted-map';

const WIDTH = 1000;
const ANSWER = countAnswer({ ...numbered, NC: 0 });
/** Where the states lie that are too small to be seen on the whole map. */
const SMALL = viewOf(around(CALL_OUTS.map((code) => OUTLINES[code].bounds)));

afterEach(() => document.body.replaceChildren());

test.each([3, 5, 7])('drawn, each state has the colour of its class, one of %i', async (count) => {
	const answer = inClasses(ANSWER, count);
	await mountMap({ answer });
	render(MapLegend, { target: frameOf(760), props: { answer, locale: 'en' } });
	const drawn = all('path[data-state]').map(
		(state) => [state.dataset.state, hexOf(getComputedStyle(state).fill)] as const
	);
	expect(Object.fromEntries(drawn)).toEqual(inLegend(answer, STATE_CODES));
	expect(new Set(drawn.map(([, colour]) => colour)).size).toBe(count + 1);
});

test.each([3, 5, 7])(
	'on the zoomable map each state has the colour of its class, one of %i',
	async (count) => {
		const answer = inClasses(ANSWER, count);
		const { rerender } = await mountDrawn({ answer, width: WIDTH });
		render(MapLegend, { target: frameOf(760), props: { answer, locale: 'en' } });
		const large = STATE_CODES.filter((code) => !CALL_OUTS.includes(code));
		await expect.poll(() => onMap(large, FRAME), DRAWN).toEqual(inLegend(answer, large));
		await rerender({ view: SMALL });
		await expect.poll(() => onMap(CALL_OUTS, SMALL), DRAWN).toEqual(inLegend(answer, CALL_OUTS));
	},
	60_000
);

async function onMap(codes: readonly StateCode[], view: Box): Promise<Record<string, string>> {
	const pixels = await pixelsOf(one('.stage'));
	const camera = cameraOn(view, WIDTH);
	return Object.fromEntries(
		codes.map((code) => {
			const place = freePlace(STATE_AREAS, OUTLINES[code], camera);
			if (!place) throw new Error(`no place to read the colour of ${code}`);
			return [code, pixels.at(place)];
		})
	);
}

function inLegend({ rows }: Answer, codes: readonly StateCode[]): Record<string, string> {
	const values = new Map(rows.map(({ key, value }) => [key, value ?? NaN]));
	return Object.fromEntries(
		codes.map((code) => {
			const value = values.get(code) ?? NaN;
			return [code, value === 0 ? legendColourBeside('0') : legendColourOf(value)];
		})
	);
}
