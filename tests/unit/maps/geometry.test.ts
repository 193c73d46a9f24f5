import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { STATE_CODES } from '../../../src/lib/domain/place';
import { FRAME, type Point } from '../../../src/lib/maps/area';
import { OUTLINES } from '../../../src/lib/maps/outlines';
import { trace } from '../../../src/lib/maps/trace';
import { stateOutlinesText } from '../../../scripts/build-geometry.mjs';

const file = readFileSync('src/lib/maps/geometry/state-outlines.json', 'utf8');

test('the outlines are those the Census shapes give when they are built again', () => {
	expect(stateOutlinesText()).toBe(file);
}, 30_000);

test('the outlines are those of the 50 states and DC, and small', () => {
	expect(Object.keys(JSON.parse(file) as object)).toEqual([...STATE_CODES]);
	expect(gzipSync(file).length).toBeLessThan(15_000);
});

test('every name stands inside its state', () => {
	const outside = STATE_CODES.filter(
		(code) => !ringsOf(code).some((ring) => inside(OUTLINES[code].label, ring))
	);
	expect(outside).toEqual([]);
});

test('every outline lies in the frame', () => {
	const points = STATE_CODES.flatMap((code) => ringsOf(code).flat());
	expect(
		points.filter(({ x, y }) => x < 0 || y < 0 || x > FRAME.width || y > FRAME.height)
	).toEqual([]);
});

test('neighbours share the corners of their border, so no gap opens between them', () => {
	const corners = (code: 'WY' | 'CO') =>
		new Set(
			ringsOf(code).flatMap((ring) => ring.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`))
		);
	const shared = [...corners('WY')].filter((corner) => corners('CO').has(corner));
	expect(shared.length).toBeGreaterThanOrEqual(2);
});

test('the islands of Hawaii and both peninsulas of Michigan are kept', () => {
	expect(ringsOf('HI').length).toBeGreaterThanOrEqual(7);
	expect(ringsOf('MI').length).toBeGreaterThanOrEqual(3);
});

function ringsOf(code: (typeof STATE_CODES)[number]): Point[][] {
	const rings: Point[][] = [];
	trace(
		{
			moveTo: (x, y) => void rings.push([{ x, y }]),
			lineTo: (x, y) => void rings.at(-1)?.push({ x, y }),
			closePath: () => undefined
		},
		OUTLINES[code].d,
		(point) => point
	);
	return rings;
}

function inside({ x, y }: Point, ring: readonly Point[]): boolean {
	return ring.reduce((within, a, index) => {
		const b = ring[(index + 1) % ring.length] ?? a;
		const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
		return crosses ? !within : within;
	}, false);
}
