import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnTable } from '$lib/domain/own-table';
import { FRAME, type Point } from '$lib/maps/area';
import type { Cluster } from '$lib/maps/clusters';
import { OWN_BOX_HEIGHT, ownBoxRadius } from '$lib/maps/own-box';
import { ownClustersOf, type OwnClusters } from '$lib/maps/own-clusters';
import { ownPointsOf, rowsIn, type OwnPoints } from '$lib/maps/own-points';
import {
	marksOf,
	OWN_RADIUS,
	siteLayerOf,
	type OwnLayer,
	type SiteMark
} from '$lib/maps/site-marks';
import { cameraOn } from '$lib/maps/view-box';
import { loadSites } from '$lib/data/folder.server';
import { pointTable } from './point-table';

/** Near the middle of Virginia, of Georgia, in the Gulf of Mexico before Texas, and in Berlin. */
const PLACES = [
	[37.5, -78.5],
	[32.7, -83.4],
	[28.2, -95.2],
	[52.5, 13.4]
] as const;
const STATUS = ['open', 'planned', 'open', 'open'];
const TABLE = pointTable(PLACES, { state: ['VA', 'GA', null, null], Status: STATUS });

describe('the rows of a reader’s file', () => {
	test('are on the map where its frame holds them, in a state or not; the others are counted', () => {
		const points = made(TABLE);
		expect([...points.rows]).toEqual([0, 1, 2]);
		expect(points.left).toBe(4);
	});

	test('are those that the filters leave, and no others', () => {
		const points = made(TABLE, [{ column: 1, labels: ['open'] }]);
		expect([...points.rows]).toEqual([0, 2]);
		expect(points.left).toBe(3);
		expect(made(TABLE, [{ column: 1, labels: ['nobody says so'] }]).left).toBe(0);
	});

	test('are none where the file has no points', () => {
		const points = made({ ...TABLE, points: null });
		expect([points.rows.length, points.left]).toEqual([0, 0]);
		expect(points.clusters.seen(FRAME, 1)).toEqual([]);
	});

	test('are listed by the state they lie in, with how many there are', () => {
		const points = made(TABLE);
		expect(rowsIn(points, ['GA'], 10)).toEqual({ first: [1], count: 1 });
		expect(rowsIn(points, [], 2)).toEqual({ first: [0, 1], count: 3 });
		const { county, ...places } = { ...TABLE.places, state: null };
		expect(county).toBeNull();
		const codes = { keys: ['51107', '13121'], codes: Uint16Array.of(1, 2, 0, 0) };
		const byCounty = made({ ...TABLE, places: { ...places, county: codes } });
		expect(rowsIn(byCounty, ['VA'], 10)).toEqual({ first: [0], count: 1 });
	});
});

describe('clusters of a reader’s rows', () => {
	test('hold each row exactly once at every scale, and count what they stand for', () => {
		fc.assert(
			fc.property(anyPoints, anyScale, (points, scale) => {
				const clusters = clustered(points);
				const seen = clusters.seen(FRAME, scale);
				const held = seen.flatMap((one) => membersOf(clusters, one));
				expect(held.toSorted((a, b) => a - b)).toEqual(points.map((_, at) => at));
				for (const one of seen)
					expect(membersOf(clusters, one)).toHaveLength(one.kind === 'one' ? 1 : one.count);
			})
		);
	});

	test('are still closed just before the scale at which they open, or never open', () => {
		fc.assert(
			fc.property(anyPoints, anyScale, (points, scale) => {
				const clusters = clustered(points);
				for (const one of clusters.seen(FRAME, scale)) {
					if (one.kind !== 'many') continue;
					const opens = clusters.opensAt(one.id);
					const members = new Set(membersOf(clusters, one));
					const parts = clusters
						.seen(FRAME, Math.min(opens, 1e6))
						.filter((part) => membersOf(clusters, part).some((row) => members.has(row)));
					if (opens === Infinity) expect(parts).toHaveLength(1);
					else expect(parts.length).toBeGreaterThan(1);
					expect(opens).toBeGreaterThan(scale / Math.SQRT2);
				}
			})
		);
	});

	test('grow fewer or stay, the further the reader looks from', () => {
		fc.assert(
			fc.property(anyPoints, anyScale, (points, scale) => {
				const [far, near] = [scale, scale * 2].map((at) => clustered(points).seen(FRAME, at));
				expect(near?.length).toBeGreaterThanOrEqual(far?.length ?? 0);
			})
		);
	});

	test('lie in the middle of their rows, heavier where more of them are', () => {
		const three = clustered([at(100, 100), at(100, 100), at(103, 100)]).seen(FRAME, 1);
		expect(three).toMatchObject([{ kind: 'many', count: 3 }]);
		expect(three[0]?.at.x).toBeCloseTo(101, 4);
	});

	test('tell no more of their rows than they are asked for', () => {
		const clusters = clustered(Array.from({ length: 5000 }, () => at(300, 300)));
		const [one] = clusters.seen(FRAME, 30);
		if (one?.kind !== 'many') throw new Error('no cluster');
		expect(one.count).toBe(5000);
		expect(clusters.opensAt(one.id)).toBe(Infinity);
		const told = clusters.members(one.id, 6);
		expect(new Set(told).size).toBe(6);
	});

	test('of 100,000 rows are complete from far and near', () => {
		const rows = 100_000;
		const clusters = clustered(crowded(rows));
		for (const scale of [0.4, 1, 6, 32]) {
			const seen = clusters.seen(FRAME, scale);
			expect(seen.reduce((sum, one) => sum + (one.kind === 'one' ? 1 : one.count), 0)).toBe(rows);
		}
		expect(clusters.seen(FRAME, 1).length).toBeLessThan(800);
	});

	test('of many rows lie so far apart that no box covers the number of another', () => {
		const clusters = clustered(crowded(100_000));
		for (const scale of [0.3, 0.37, 1, 6]) {
			const marks = clusters.seen(FRAME, scale).map((one) => ({
				x: one.at.x * scale,
				y: one.at.y * scale,
				radius: one.kind === 'one' ? OWN_RADIUS : ownBoxRadius(one.count)
			}));
			const covered = marks.filter((mark) =>
				marks.some(
					({ x, y, radius }) =>
						(x !== mark.x || y !== mark.y) &&
						Math.abs(x - mark.x) < radius &&
						Math.abs(y - mark.y) < OWN_BOX_HEIGHT
				)
			);
			expect(covered).toEqual([]);
		}
	});

	test('are made in so many steps that a page can answer between them', () => {
		const work = ownClustersOf(columnsOf(crowded(100_000)));
		let steps = 0;
		while (!work.next().done) steps += 1;
		expect(steps).toBeGreaterThan(300);
	});
});

describe('beside the points that others mapped', () => {
	const sites = loadSites();
	const both = siteLayerOf(sites, ['facilities'], layerOf(made(TABLE)));

	test('a reader’s rows are in no cluster of facilities, and facilities in none of theirs', () => {
		const marks = marksOf(both, cameraOn(FRAME, 360), { width: 360, height: 225 });
		const sum = (kinds: readonly SiteMark['kind'][]) =>
			marks
				.filter(({ kind }) => kinds.includes(kind))
				.reduce((all, mark) => all + ('count' in mark ? mark.count : 1), 0);
		expect(sum(['facility', 'cluster'])).toBe(both.facilities.length);
		expect(sum(['own', 'own_cluster'])).toBe(3);
		expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
	});

	test('without a file the points that a link asks for are passed over', () => {
		const asked = siteLayerOf(sites, ['own', 'facilities']);
		expect(asked.own).toBeNull();
		expect(asked.facilities).toHaveLength(both.facilities.length);
	});
});

/** Some far apart and some almost or quite at the same place. */
const anyPoints: fc.Arbitrary<Point[]> = fc
	.array(
		fc.tuple(
			fc.double({ min: 1, max: FRAME.width - 1, noNaN: true }),
			fc.double({ min: 1, max: FRAME.height - 1, noNaN: true }),
			fc.integer({ min: 0, max: 3 }),
			fc.double({ min: 0, max: 2, noNaN: true })
		),
		{ minLength: 1, maxLength: 25 }
	)
	.map((places) =>
		places.flatMap(([x, y, more, step]) =>
			Array.from({ length: more + 1 }, (_, n) => at(Math.min(FRAME.width - 1, x + n * step), y))
		)
	);
const anyScale = fc.double({ min: 0.3, max: 64, noNaN: true });

function at(x: number, y: number): Point {
	return { x, y };
}

/** Most lie near one of a hundred cities. */
function crowded(count: number): Point[] {
	let seed = 1;
	const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
	const near = () => (random() + random() - 1) * 20;
	const cities = Array.from({ length: 100 }, () =>
		at(20 + random() * (FRAME.width - 40), 20 + random() * (FRAME.height - 40))
	);
	return Array.from({ length: count }, (_, index) => {
		const { x, y } = cities[index % 100] ?? at(0, 0);
		return at(x + near(), y + near());
	});
}

function columnsOf(points: readonly Point[]) {
	return {
		rows: Uint32Array.from(points, (_, row) => row),
		x: Float32Array.from(points, ({ x }) => x),
		y: Float32Array.from(points, ({ y }) => y)
	};
}

function clustered(points: readonly Point[]): OwnClusters {
	return finished(ownClustersOf(columnsOf(points)));
}

function made(table: OwnTable, where: Parameters<typeof ownPointsOf>[1] = []): OwnPoints {
	return finished(ownPointsOf(table, where));
}

function layerOf(points: OwnPoints): OwnLayer {
	return { ...points, lines: (row) => [`Row ${row}`] };
}

function membersOf(clusters: OwnClusters, one: Cluster): readonly number[] {
	return one.kind === 'one' ? [one.index] : clusters.members(one.id, Infinity);
}

function finished<T>(work: Generator<void, T>): T {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}
