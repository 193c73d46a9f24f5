import { expect, test, vi } from 'vitest';
import '$lib/components/tokens.css';
import { readTokens } from '$lib/components/tokens';
import type { StateCode } from '$lib/domain/place';
import { drawMap, type MapDrawing } from '$lib/maps/draw';
import { drawMapLegend } from '$lib/maps/draw-legend';
import { areaFills } from '$lib/maps/area-fill';
import { lookOf } from '$lib/maps/fill';
import { FRAME } from '$lib/maps/area';
import { OUTLINES, STATE_AREAS } from '$lib/maps/outlines';
import { countAnswer, numbered } from './map-answer';

const BOX = { x: 20, y: 10, width: FRAME.width, height: FRAME.height };
const PARTIAL = countAnswer({ ...numbered, NC: 'not_reported', KS: 'no_figure', TX: 0 });
const DRAWING: MapDrawing = {
	answer: PARTIAL,
	areas: STATE_AREAS,
	zoomed: false,
	view: FRAME,
	sites: null,
	locale: 'en'
};

test.each(['light', 'dark'] as const)('the drawn picture has the map’s colours, %s', (theme) => {
	const ctx = context();
	const tokens = readTokens(theme);
	drawMap(ctx, DRAWING, BOX, tokens);
	const codes: StateCode[] = ['NV', 'TX', 'CO', 'WY', 'AK'];
	const all = areaFills(PARTIAL, STATE_AREAS);
	const fills = codes.map((code) => all.get(code) ?? 'not_asked');
	expect(codes.map((code) => colourBeside(ctx, code))).toEqual(
		fills.map((fill) => tokens[lookOf(fill).token])
	);
});

test('a recorder that knows neither patterns nor Path2D can follow', () => {
	const ctx = context();
	const pattern = vi.spyOn(ctx, 'createPattern');
	const path = vi.spyOn(window, 'Path2D');
	drawMap(ctx, DRAWING, BOX, readTokens('light'));
	drawMapLegend(ctx, PARTIAL, BOX, FRAME, readTokens('light'), 'en');
	expect(pattern).not.toHaveBeenCalled();
	expect(path).not.toHaveBeenCalled();
	vi.restoreAllMocks();
});

test('a narrow legend takes more lines than a wide one, and says how high it is', () => {
	const height = (width: number) =>
		drawMapLegend(context(), PARTIAL, { ...BOX, width }, FRAME, readTokens('light'), 'en');
	expect(height(900)).toBe(122);
	expect(height(200)).toBeGreaterThan(170);
});

function context(): CanvasRenderingContext2D {
	const canvas = document.createElement('canvas');
	canvas.width = 1020;
	canvas.height = 700;
	const ctx = canvas.getContext('2d', { willReadFrequently: true });
	if (!ctx) throw new Error('no 2D context');
	return ctx;
}

function colourBeside(ctx: CanvasRenderingContext2D, code: StateCode): string {
	const { x, y } = OUTLINES[code].label;
	const { data } = ctx.getImageData(Math.round(BOX.x + x), Math.round(BOX.y + y - 12), 1, 1);
	return `#${[...data.slice(0, 3)].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
