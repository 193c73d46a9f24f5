import type { Box } from './area';
import { APART, levelAt, type Clusters } from './clusters';
import { ownBoxRadius } from './own-box';

/** Points of the frame by columns, and which row of a reader's file each of them is. */
export interface FramePoints {
	readonly rows: Uint32Array;
	readonly x: Float32Array;
	readonly y: Float32Array;
}

/** As other clusters, but a million may lie in one: of its rows only so many are told. */
export type OwnClusters = Omit<Clusters, 'members'> & {
	readonly members: (id: number, atMost: number) => readonly number[];
};

/** The points themselves, or what they come to at one distance apart. */
interface Level extends FramePoints {
	/** How many rows each stands for. */
	readonly count: Uint32Array;
	/** Where it went in the next coarser level. */
	readonly parent: Uint32Array;
	/** The most that one of them stands for. */
	readonly largest: number;
}

/** Units apart where the index begins: on a phone the numbers of a million rows need room. Each level halves it. */
const FIRST = 320;
/** Closer than the map can look nothing is told apart. */
const LEVELS = 9;
/** Points looked at between two chances to pause. */
const STEP = 2048;

/**
 * Clusters as `clustersOf` makes them, for a reader's rows: a million of them without an object for each, and in steps, so that the page
 * can answer in between. Every row is in exactly one cluster of each level, or alone.
 */
export function* ownClustersOf(points: FramePoints): Generator<void, OwnClusters> {
	const { length } = points.rows;
	const levels: Level[] = [
		{
			...points,
			count: new Uint32Array(length).fill(1),
			parent: new Uint32Array(length),
			largest: 1
		}
	];
	for (let level = LEVELS; level >= 0; level -= 1) {
		const [finer] = levels;
		if (finer) levels.unshift(yield* merged(finer, FIRST / 2 ** level));
	}
	return {
		seen: (view, scale) => {
			let level = Math.min(LEVELS, levelAt(scale, FIRST));
			while (level > 0 && scaleFor(levels[level], level) > scale) level -= 1;
			return seenOf(levels, level, view);
		},
		opensAt: (id) => {
			let [level, index] = partsOf(id);
			for (; level < LEVELS; level += 1) {
				const [first = 0, ...others] = childrenOf(levels[level + 1], [index], 2);
				if (others.length > 0)
					return Math.max(
						(APART / FIRST) * 2 ** (level + 1),
						scaleFor(levels[level + 1], level + 1)
					);
				index = first;
			}
			return Infinity;
		},
		members: (id, atMost) => {
			const [level, index] = partsOf(id);
			let found = [index];
			for (const finer of levels.slice(level + 1)) found = childrenOf(finer, found, atMost);
			return found.flatMap((one) => points.rows[one] ?? []);
		}
	};
}

/** The scale from which a level's boxes lie beside each other and hide no number. */
function scaleFor(level: Level | undefined, at: number): number {
	return ((2 * ownBoxRadius(level?.largest ?? 0)) / FIRST) * 2 ** at;
}

/** What lies nearer than `radius` to a point goes together with it, in the order of the points. */
function* merged(from: Level, radius: number): Generator<void, Level> {
	const { length } = from.rows;
	const grid = yield* gridOf(from, radius);
	const done = new Uint8Array(length);
	const rows = new Uint32Array(length);
	const x = new Float32Array(length);
	const y = new Float32Array(length);
	const count = new Uint32Array(length);
	let made = 0;
	let largest = 0;
	for (let at = 0; at < length; at += 1) {
		if (at % STEP === 0) yield;
		if (done[at] === 1) continue;
		const atX = from.x[at] ?? 0;
		const atY = from.y[at] ?? 0;
		let sumX = 0;
		let sumY = 0;
		let sum = 0;
		for (let near = 0; near < 9; near += 1) {
			const bucket = grid.bucketOf(
				Math.floor(atX / radius) + (near % 3) - 1,
				Math.floor(atY / radius) + Math.floor(near / 3) - 1
			);
			const end = grid.starts[bucket + 1] ?? 0;
			for (let place = grid.starts[bucket] ?? 0; place < end; place += 1) {
				const other = grid.order[place] ?? 0;
				if (done[other] === 1) continue;
				const otherX = from.x[other] ?? 0;
				const otherY = from.y[other] ?? 0;
				if ((otherX - atX) ** 2 + (otherY - atY) ** 2 > radius ** 2) continue;
				const weight = from.count[other] ?? 0;
				done[other] = 1;
				from.parent[other] = made;
				sumX += otherX * weight;
				sumY += otherY * weight;
				sum += weight;
			}
		}
		rows[made] = from.rows[at] ?? 0;
		x[made] = sumX / sum;
		y[made] = sumY / sum;
		count[made] = sum;
		if (sum > largest) largest = sum;
		made += 1;
	}
	return {
		rows: rows.slice(0, made),
		x: x.slice(0, made),
		y: y.slice(0, made),
		count: count.slice(0, made),
		parent: new Uint32Array(made),
		largest
	};
}

/** Where points lie, by cells of a size. Cells share buckets; whoever looks into one measures how far its points are. */
function* gridOf({ x, y }: FramePoints, size: number) {
	const mask = 2 ** Math.ceil(Math.log2(x.length + 2)) - 1;
	const bucketOf = (column: number, row: number) =>
		(Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b)) & mask;
	const bucketAt = (at: number) =>
		bucketOf(Math.floor((x[at] ?? 0) / size), Math.floor((y[at] ?? 0) / size));
	const starts = new Uint32Array(mask + 2);
	for (let at = 0; at < x.length; at += 1) {
		if (at % STEP === 0) yield;
		const bucket = bucketAt(at);
		starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
	}
	for (let bucket = 0; bucket <= mask; bucket += 1) {
		if (bucket % (16 * STEP) === 0) yield;
		starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
	}
	yield;
	const order = new Uint32Array(x.length);
	const next = starts.slice();
	for (let at = 0; at < x.length; at += 1) {
		if (at % STEP === 0) yield;
		const bucket = bucketAt(at);
		const place = next[bucket] ?? 0;
		order[place] = at;
		next[bucket] = place + 1;
	}
	return { bucketOf, starts, order };
}

function seenOf(levels: readonly Level[], at: number, view: Box): ReturnType<Clusters['seen']> {
	const level = levels[at];
	if (!level) return [];
	const seen: ReturnType<Clusters['seen']>[number][] = [];
	const [right, bottom] = [view.x + view.width, view.y + view.height];
	for (let index = 0; index < level.rows.length; index += 1) {
		const x = level.x[index] ?? 0;
		const y = level.y[index] ?? 0;
		if (x < view.x || x > right || y < view.y || y > bottom) continue;
		const count = level.count[index] ?? 0;
		seen.push(
			count === 1
				? { kind: 'one', at: { x, y }, index: level.rows[index] ?? 0 }
				: { kind: 'many', at: { x, y }, count, id: index * (LEVELS + 1) + at }
		);
	}
	return seen;
}

/** Level and place of a cluster. */
function partsOf(id: number): [level: number, index: number] {
	return [id % (LEVELS + 1), Math.floor(id / (LEVELS + 1))];
}

/** What went into any of these, as places in the finer level. */
function childrenOf(
	finer: Level | undefined,
	parents: readonly number[],
	atMost: number
): number[] {
	const found: number[] = [];
	const length = finer?.parent.length ?? 0;
	for (let index = 0; index < length && found.length < atMost; index += 1)
		if (parents.includes(finer?.parent[index] ?? -1)) found.push(index);
	return found;
}
