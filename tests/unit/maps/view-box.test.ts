import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FRAME, type Box, type Point } from '../../../src/lib/maps/area';
import {
	cameraOn,
	contains,
	revealed,
	toFrame,
	toScreen,
	viewOf,
	ZOOM_IN,
	zoomed
} from '../../../src/lib/maps/view-box';

const NEAR = 1e-9;
const anyPoint: fc.Arbitrary<Point> = fc.record({
	x: fc.double({ min: 0, max: FRAME.width, noNaN: true }),
	y: fc.double({ min: 0, max: FRAME.height, noNaN: true })
});
const anyBox: fc.Arbitrary<Box> = fc.tuple(anyPoint, anyPoint).map(([a, b]) => ({
	x: Math.min(a.x, b.x),
	y: Math.min(a.y, b.y),
	width: Math.abs(a.x - b.x),
	height: Math.abs(a.y - b.y)
}));
const anySteps = fc.array(fc.tuple(fc.constantFrom<1 | -1>(1, -1), anyPoint), { maxLength: 12 });

test('a part of the frame has the frame’s proportions, lies in it and is at most 16 times larger', () => {
	fc.assert(
		fc.property(anyBox, (box) => {
			expectSound(viewOf(box));
		})
	);
});

test('a box inside the frame is shown whole', () => {
	fc.assert(
		fc.property(anyBox, (box) => {
			expect(holds(viewOf(box), box)).toBe(true);
		})
	);
});

test('a box is shown as large as it can be, with a little room around it', () => {
	const { x, y, width, height } = viewOf({ x: 400, y: 200, width: 100, height: 50 });
	expect(width).toBeCloseTo(112, 9);
	expect(x + width / 2).toBeCloseTo(450, 9);
	expect(y + height / 2).toBeCloseTo(225, 9);
	expect(viewOf({ x: 400, y: 200, width: 50, height: 100 }).height).toBeCloseTo(112, 9);
});

test('what is as wide or as high as the frame is the whole frame', () => {
	expect(viewOf({ x: -10, y: 100, width: FRAME.width, height: 5 })).toEqual(FRAME);
	expect(viewOf({ x: 100, y: 0, width: 5, height: FRAME.height })).toEqual(FRAME);
	expect(viewOf({ x: 1, y: 1, width: FRAME.width - 2, height: 5 })).toEqual(FRAME);
});

test('a point alone is seen 16 times larger, around it', () => {
	expect(viewOf({ x: 500, y: 300, width: 0, height: 0 })).toEqual({
		x: 500 - FRAME.width / ZOOM_IN / 2,
		y: 300 - FRAME.height / ZOOM_IN / 2,
		width: FRAME.width / ZOOM_IN,
		height: FRAME.height / ZOOM_IN
	});
});

test('a part of the frame fills the map from corner to corner', () => {
	fc.assert(
		fc.property(anyBox, fc.integer({ min: 280, max: 2000 }), (box, width) => {
			const view = viewOf(box);
			const camera = cameraOn(view, width);
			const first = toScreen(camera, view);
			const last = toScreen(camera, { x: view.x + view.width, y: view.y + view.height });
			expect(Math.hypot(first.x, first.y)).toBeLessThan(1e-6);
			expect(last.x).toBeCloseTo(width, 6);
			expect(last.y).toBeCloseTo((width * FRAME.height) / FRAME.width, 6);
		})
	);
});

test('a point put on the screen and back is where it was', () => {
	fc.assert(
		fc.property(anyBox, anyPoint, fc.integer({ min: 280, max: 2000 }), (box, point, width) => {
			const camera = cameraOn(viewOf(box), width);
			const back = toFrame(camera, toScreen(camera, point));
			expect(Math.hypot(back.x - point.x, back.y - point.y)).toBeLessThan(1e-6);
		})
	);
});

test('a step in halves what is seen, around the point as far as the frame reaches', () => {
	expect(zoomed(FRAME, 1, { x: 487.5, y: 305 })).toEqual({
		x: 243.75,
		y: 152.5,
		width: 487.5,
		height: 305
	});
	expect(zoomed(FRAME, 1, { x: 0, y: 610 })).toEqual({ x: 0, y: 305, width: 487.5, height: 305 });
});

test('any steps lead to a sound part of the frame that shows the last point', () => {
	fc.assert(
		fc.property(anySteps, (steps) => {
			let view: Box = FRAME;
			for (const [step, at] of steps) {
				view = zoomed(view, step, at);
				expectSound(view);
				expect(holds(view, { ...at, width: 0, height: 0 })).toBe(true);
			}
		})
	);
});

test('five steps in are as far as it goes, and five out are the whole frame again', () => {
	const at = { x: 100, y: 100 };
	const closest = [1, 2, 3, 4, 5].reduce<Box>((view) => zoomed(view, 1, at), FRAME);
	expect(closest.width).toBe(FRAME.width / ZOOM_IN);
	expect(zoomed(closest, 1, at)).toEqual(closest);
	const furthest = [1, 2, 3, 4, 5].reduce<Box>((view) => zoomed(view, -1, at), closest);
	expect(furthest).toEqual(FRAME);
	expect(zoomed(furthest, -1, at)).toEqual(FRAME);
});

test('a point that is seen moves nothing; another is brought into sight at the same size', () => {
	fc.assert(
		fc.property(anyBox, anyPoint, (box, point) => {
			const view = viewOf(box);
			const after = revealed(view, point);
			if (contains(view, point)) expect(after).toBe(view);
			expect(after.width).toBeCloseTo(view.width, 9);
			expect(holds(after, { ...point, width: 0, height: 0 })).toBe(true);
			expectSound(after);
		})
	);
});

function expectSound(view: Box): void {
	expect(view.width / view.height).toBeCloseTo(FRAME.width / FRAME.height, 9);
	expect(holds(FRAME, view)).toBe(true);
	expect(view.width).toBeGreaterThanOrEqual(FRAME.width / ZOOM_IN - NEAR);
}

function holds(outer: Box, inner: Box): boolean {
	return (
		inner.x >= outer.x - NEAR &&
		inner.y >= outer.y - NEAR &&
		inner.x + inner.width <= outer.x + outer.width + NEAR &&
		inner.y + inner.height <= outer.y + outer.height + NEAR
	);
}
