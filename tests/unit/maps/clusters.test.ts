import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FRAME, type Point } from '../../../src/lib/maps/area';
import { clustersOf, type Cluster, type Clusters } from '../../../src/lib/maps/clusters';

const anyPoint: fc.Arbitrary<Point> = fc.record({
	x: fc.double({ min: 1, max: FRAME.width - 1, noNaN: true }),
	y: fc.double({ min: 1, max: FRAME.height - 1, noNaN: true })
});
/** Some far apart and some almost or quite at the same place, as a campus and its buildings are. */
const anyPoints = fc
	.array(fc.tuple(anyPoint, fc.integer({ min: 0, max: 3 }), fc.double({ min: 0, max: 2 })), {
		minLength: 1,
		maxLength: 25
	})
	.map((places) =>
		places.flatMap(([{ x, y }, more, step]) =>
			Array.from({ length: more + 1 }, (_, at) => ({
				x: Math.min(FRAME.width - 1, x + at * (Number.isNaN(step) ? 0 : step)),
				y
			}))
		)
	);
/** Pixels per unit, from a phone that shows the whole frame to far closer than a map goes. */
const anyScale = fc.double({ min: 0.3, max: 64, noNaN: true });

test('at every scale each point is in exactly one cluster or alone, and the counts add up', () => {
	fc.assert(
		fc.property(anyPoints, anyScale, (points, scale) => {
			const clusters = clustersOf(points);
			const seen = clusters.seen(FRAME, scale);
			const held = seen.flatMap((one) => membersOf(clusters, one));
			expect(held.toSorted((a, b) => a - b)).toEqual(points.map((_, at) => at));
			expect(seen.reduce((sum, one) => sum + countOf(one), 0)).toBe(points.length);
		})
	);
});

test('a cluster says how many it holds, two at least, and lies among them', () => {
	fc.assert(
		fc.property(anyPoints, anyScale, (points, scale) => {
			const clusters = clustersOf(points);
			for (const one of clusters.seen(FRAME, scale)) {
				const members = membersOf(clusters, one).flatMap((at) => points[at] ?? []);
				expect(members).toHaveLength(countOf(one));
				if (one.kind === 'many') expect(one.count).toBeGreaterThanOrEqual(2);
				const xs = members.map(({ x }) => x);
				const ys = members.map(({ y }) => y);
				expect(one.at.x).toBeGreaterThanOrEqual(Math.min(...xs) - 0.001);
				expect(one.at.x).toBeLessThanOrEqual(Math.max(...xs) + 0.001);
				expect(one.at.y).toBeGreaterThanOrEqual(Math.min(...ys) - 0.001);
				expect(one.at.y).toBeLessThanOrEqual(Math.max(...ys) + 0.001);
			}
		})
	);
});

test('a cluster is still closed just before the scale at which it opens, and there is more than one thing', () => {
	fc.assert(
		fc.property(anyPoints, anyScale, (points, scale) => {
			const clusters = clustersOf(points);
			for (const one of clusters.seen(FRAME, scale)) {
				if (one.kind !== 'many') continue;
				const members = new Set(clusters.members(one.id));
				const opened = clusters
					.seen(FRAME, clusters.opensAt(one.id))
					.filter((part) => membersOf(clusters, part).some((at) => members.has(at)));
				expect(opened.length).toBeGreaterThan(1);
				expect(clusters.opensAt(one.id)).toBeGreaterThan(scale / Math.SQRT2);
			}
		})
	);
});

test('looking closer opens clusters and never closes one', () => {
	fc.assert(
		fc.property(anyPoints, anyScale, (points, scale) => {
			const clusters = clustersOf(points);
			const [far, near] = [scale, scale * 2].map((at) => clusters.seen(FRAME, at));
			expect(near?.length).toBeGreaterThanOrEqual(far?.length ?? 0);
		})
	);
});

test('a point alone stays where it was put', () => {
	fc.assert(
		fc.property(anyPoint, anyScale, (point, scale) => {
			const [one] = clustersOf([point]).seen(FRAME, scale);
			expect(one).toMatchObject({ kind: 'one', index: 0 });
			expect(Math.hypot((one?.at.x ?? 0) - point.x, (one?.at.y ?? 0) - point.y)).toBeLessThan(1e-3);
		})
	);
});

test('points nearer than a finger to each other are one, far ones are told apart', () => {
	const points = [
		{ x: 100, y: 100 },
		{ x: 110, y: 100 },
		{ x: 700, y: 400 }
	];
	const clusters = clustersOf(points);
	expect(clusters.seen(FRAME, 1).map(countOf).toSorted()).toEqual([1, 2]);
	expect(clusters.seen(FRAME, 16).map(countOf)).toEqual([1, 1, 1]);
});

test('only what lies in the part of the frame that is seen is given', () => {
	const clusters = clustersOf([
		{ x: 100, y: 100 },
		{ x: 700, y: 400 }
	]);
	const seen = clusters.seen({ x: 600, y: 300, width: 200, height: 150 }, 2);
	expect(seen).toMatchObject([{ kind: 'one', index: 1 }]);
});

function countOf(one: Cluster): number {
	return one.kind === 'one' ? 1 : one.count;
}

function membersOf(clusters: Clusters, one: Cluster): readonly number[] {
	return one.kind === 'one' ? [one.index] : clusters.members(one.id);
}
