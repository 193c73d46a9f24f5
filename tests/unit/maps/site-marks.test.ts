import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSites } from '../../../src/lib/data/folder.server';
import type { Sites } from '../../../src/lib/domain/site';
import { FRAME, type Box } from '../../../src/lib/maps/area';
import {
	diamondRadius,
	marksOf,
	siteLayerOf,
	type SiteMark
} from '../../../src/lib/maps/site-marks';
import { cameraOn, viewOf } from '../../../src/lib/maps/view-box';

const sites = loadSites();
const both = siteLayerOf(sites, ['facilities', 'frontier']);
const WIDTH = 960;
const SIZE = { width: WIDTH, height: (WIDTH * FRAME.height) / FRAME.width };
const marksIn = (view: Box) => marksOf(both, cameraOn(view, WIDTH), SIZE);

describe('the layer', () => {
	test('leaves out Puerto Rico’s two facilities and Lordstown, and nothing else', () => {
		expect(both.leftOut).toEqual({ facilities: 2, frontier: ['OpenAI Stargate Lordstown'] });
		expect(both.facilities).toHaveLength(sites.facilities.length - 2);
		expect(both.frontier).toHaveLength(sites.frontier.length - 1);
		expect(both.facilities.filter(({ state }) => state === null)).toEqual([]);
	});

	test('holds what was asked for, and leaves out nothing of what was not', () => {
		const facilities = siteLayerOf(sites, ['facilities']);
		expect([facilities.frontier, facilities.leftOut.frontier]).toEqual([[], []]);
		const frontier = siteLayerOf(sites, ['frontier']);
		expect([frontier.facilities, frontier.clusters]).toEqual([[], null]);
		expect(frontier.leftOut).toEqual({ facilities: 0, frontier: ['OpenAI Stargate Lordstown'] });
		expect(siteLayerOf(sites, [])).toMatchObject({ facilities: [], frontier: [], largestMw: 0 });
	});

	test('measures against the largest observed power', () => {
		const powers = sites.frontier.map(({ observed }) => observed?.powerMw ?? 0);
		expect(both.largestMw).toBe(Math.max(...powers));
	});
});

describe('marks', () => {
	test('of the whole map count every facility once and every frontier site', () => {
		const marks = marksIn(FRAME);
		expect(marks.reduce((sum, mark) => sum + facilitiesOf(mark), 0)).toBe(both.facilities.length);
		expect(marks.filter(({ kind }) => kind === 'frontier')).toHaveLength(both.frontier.length);
		expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
	});

	test('outside what is seen are not drawn, and those of a view are on the screen', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const inside = marksIn(view);
				for (const { at } of inside) {
					expect(at.x).toBeGreaterThanOrEqual(-0.01);
					expect(at.y).toBeGreaterThanOrEqual(-0.01);
					expect(at.x).toBeLessThanOrEqual(SIZE.width + 0.01);
					expect(at.y).toBeLessThanOrEqual(SIZE.height + 0.01);
				}
			}),
			{ numRuns: 40 }
		);
		const virginia = marksIn(viewOf({ x: 790, y: 240, width: 60, height: 40 }));
		expect(virginia.length).toBeGreaterThan(0);
		expect(virginia.filter(({ key }) => key === 'Meta Hyperion')).toEqual([]);
		expect(marksIn(FRAME).map(({ key }) => key)).toContain('Meta Hyperion');
	});

	test('that hold a number are never cut by the edge of the map', () => {
		let atEdge = 0;
		const [width, height] = [FRAME.width / 3, FRAME.height / 3];
		for (let step = 0; step < 40; step += 1) {
			const part = { x: (FRAME.width - width) * (step / 40), y: FRAME.height / 3, width, height };
			for (const mark of marksIn(part)) {
				if (mark.kind !== 'cluster') continue;
				const { at, radius } = mark;
				const room = Math.min(at.x, at.y, SIZE.width - at.x, SIZE.height - at.y);
				expect(room).toBeGreaterThanOrEqual(radius - 0.01);
				if (room < radius + 0.01) atEdge += 1;
			}
		}
		expect(atEdge, 'some lie at the edge, or nothing was tried').toBeGreaterThan(0);
	});

	test('frontier sites lie over facilities, the smaller over the larger', () => {
		const marks = marksIn(FRAME);
		const watched = marks.flatMap((mark) => (mark.kind === 'frontier' ? [mark.radius] : []));
		expect(marks.findIndex(({ kind }) => kind === 'frontier')).toBe(marks.length - watched.length);
		expect(watched).toEqual(watched.toSorted((a, b) => b - a));
	});

	test('the more facilities in a cluster the larger it is', () => {
		const clusters = marksIn(FRAME).flatMap((mark) => (mark.kind === 'cluster' ? [mark] : []));
		expect(clusters.length).toBeGreaterThan(2);
		const byCount = clusters.toSorted((a, b) => a.count - b.count).map(({ radius }) => radius);
		expect(byCount).toEqual(byCount.toSorted((a, b) => a - b));
	});

	test('one facility alone is itself, where its coordinates put it', () => {
		const [facility] = sites.facilities.filter(({ state }) => state === 'NC');
		if (!facility) throw new Error('no facility in North Carolina');
		const one: Sites = { ...sites, facilities: [facility], frontier: [] };
		const marks = marksOf(siteLayerOf(one, ['facilities']), cameraOn(FRAME, WIDTH), SIZE);
		expect(marks).toMatchObject([{ kind: 'facility', key: facility.id, facility }]);
	});
});

describe('a diamond', () => {
	const anyMw = fc.double({ min: 120, max: 1500, noNaN: true });

	test('has an area in proportion to the megawatts observed', () => {
		fc.assert(
			fc.property(anyMw, anyMw, (one, other) => {
				const [a, b] = [one, other].map((mw) => diamondRadius(mw, 1500));
				expect(((a ?? 0) / (b ?? 1)) ** 2 / (one / other)).toBeCloseTo(1, 9);
			})
		);
	});

	test('is never too small to be seen, also where no power was observed', () => {
		expect(diamondRadius(0, 1500)).toBe(4);
		expect(diamondRadius(1, 1500)).toBe(4);
		expect(diamondRadius(0, 0)).toBe(4);
		expect(diamondRadius(1500, 1500)).toBe(15);
	});
});

const anyView: fc.Arbitrary<Box> = fc
	.record({
		x: fc.double({ min: 0, max: 800, noNaN: true }),
		y: fc.double({ min: 0, max: 500, noNaN: true }),
		width: fc.double({ min: 0, max: 170, noNaN: true }),
		height: fc.double({ min: 0, max: 100, noNaN: true })
	})
	.map(viewOf);

function facilitiesOf(mark: SiteMark): number {
	if (mark.kind === 'cluster') return mark.count;
	return mark.kind === 'facility' ? 1 : 0;
}
