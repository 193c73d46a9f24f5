import type { Box } from '../paint/box';
import { fitted, textWidth } from '../ink/text-width';

/** A point that should be named, and what happens where there is no free room. */
export interface LabelWish {
	readonly key: string;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/**
	 * `must`: it may stand over other points, only never over another name. `should`: it may stand further off.
	 * `may`: only right beside its point, where nobody takes it for another's.
	 */
	readonly weight: 'must' | 'should' | 'may';
}

export interface PlacedLabel {
	readonly key: string;
	readonly text: string;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly x: number;
	/** Of the baseline. */
	readonly baseline: number;
	readonly box: Box;
	/** From the point to a name that stands further off; null beside it. */
	readonly leader: readonly [x1: number, y1: number, x2: number, y2: number] | null;
}

export interface LabelRoom {
	/** No name leaves it. */
	readonly bounds: Box;
	/** What names keep clear of, such as other points; those that need not be there keep further off. */
	readonly obstacles: readonly Box[];
	readonly size: number;
	readonly widest: number;
}

const GAP = 3;
/** How far a name that need not be there keeps from other points, so that nobody takes it for theirs. */
const BERTH = 3;
/** Where a name may stand beside its point: which way it goes, best first. */
const SIDES: readonly (readonly [dx: -1 | 0 | 1, dy: -1 | 0 | 1])[] = [
	[1, 0],
	[-1, 0],
	[0, -1],
	[0, 1],
	[1, -1],
	[-1, -1],
	[1, 1],
	[-1, 1]
];
/** Further out, for names that must find room. */
const REACHES = [0, 5, 10, 15, 20];

/** Names points in the order of the wishes; one that finds no room of its own is left out. */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): PlacedLabel[] {
	const placed: PlacedLabel[] = [];
	for (const wish of wishes) {
		const label = bestPlace(wish, placed, room);
		if (label) placed.push(label);
	}
	return placed;
}

function bestPlace(
	wish: LabelWish,
	placed: readonly PlacedLabel[],
	room: LabelRoom
): PlacedLabel | null {
	const own: Box = around(wish.x, wish.y, wish.radius);
	const berth = wish.weight === 'may' ? BERTH : 0;
	const others = room.obstacles.filter((box) => !same(box, own)).map((box) => grown(box, berth));
	let best: PlacedLabel | null = null;
	let fewest = Infinity;
	for (const label of candidates(wish, room)) {
		if (!within(label.box, room.bounds)) continue;
		if (placed.some((other) => touch(other, label))) continue;
		const covered = others.filter((box) =>
			areasOf(label).some((area) => overlap(box, area))
		).length;
		if (covered === 0) return label;
		if (wish.weight === 'must' && covered < fewest) [best, fewest] = [label, covered];
	}
	return best;
}

function candidates(wish: LabelWish, { size, widest, bounds }: LabelRoom): PlacedLabel[] {
	const { key, x, y, radius } = wish;
	const text = fitted(wish.text, size, widest);
	const width = textWidth(text, size);
	const height = size + 3;
	return (wish.weight === 'may' ? REACHES.slice(0, 1) : REACHES).flatMap((reach) =>
		SIDES.map(([dx, dy]): PlacedLabel => {
			const slanted = dx !== 0 && dy !== 0;
			const away = (slanted ? radius * 0.7 : radius + GAP) + reach;
			// A slanted name begins above or below its point, however far off it stands.
			const aside = slanted ? away - reach : away;
			// At the picture's edge a name moves along its point.
			const rightmost = bounds.x + bounds.width - width;
			const over = Math.max(bounds.x, Math.min(rightmost, x - width / 2));
			const left = dx === 0 ? over : dx > 0 ? x + aside : x - aside - width;
			const lowest = bounds.y + bounds.height - height;
			const beside = Math.max(bounds.y, Math.min(lowest, y - height / 2));
			const top = dy === 0 ? beside : dy > 0 ? y + away : y - away - height;
			return {
				key,
				text,
				anchor: dx === 0 ? 'middle' : dx > 0 ? 'start' : 'end',
				x: dx === 0 ? left + width / 2 : dx > 0 ? left : left + width,
				baseline: top + size,
				box: { x: left, y: top, width, height },
				leader: reach === 0 ? null : leaderOf(wish, { x: left, y: top, width, height })
			};
		})
	);
}

/** Two names touch where one, or the line to it, lies over the other. */
function touch(a: PlacedLabel, b: PlacedLabel): boolean {
	return areasOf(a).some((one) => areasOf(b).some((other) => overlap(one, other)));
}

function areasOf({ box, leader }: PlacedLabel): Box[] {
	return leader ? [box, spanned(leader)] : [box];
}

function spanned([x1, y1, x2, y2]: NonNullable<PlacedLabel['leader']>): Box {
	return {
		x: Math.min(x1, x2),
		y: Math.min(y1, y2),
		width: Math.abs(x2 - x1),
		height: Math.abs(y2 - y1)
	};
}

/** From a point's edge to the nearest spot of its name. */
function leaderOf({ x, y, radius }: LabelWish, box: Box): PlacedLabel['leader'] {
	const endX = Math.min(box.x + box.width, Math.max(box.x, x));
	const endY = Math.min(box.y + box.height, Math.max(box.y, y));
	const share = (radius + 1) / Math.hypot(endX - x, endY - y);
	return [x + (endX - x) * share, y + (endY - y) * share, endX, endY];
}

function grown({ x, y, width, height }: Box, by: number): Box {
	return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The square a point fills. */
export function around(x: number, y: number, radius: number): Box {
	return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

export function overlap(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function within(inner: Box, outer: Box): boolean {
	return (
		inner.x >= outer.x &&
		inner.y >= outer.y &&
		inner.x + inner.width <= outer.x + outer.width &&
		inner.y + inner.height <= outer.y + outer.height
	);
}

function same(a: Box, b: Box): boolean {
	return a.x === b.x && a.y === b.y && a.width === b.width;
}
