import type { Inked } from '../ink/ink';

/** Where a group's period stands, and the field in which a pointer means it. */
export interface Spot {
	readonly x: number;
	/** Null where nothing is counted: there is no mark. */
	readonly y: number | null;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A chart over time as strokes in pixels: the page and a file draw the same ones. */
export interface TimePicture extends Inked {
	/** For each group of the answer, in its order, one for each period. */
	readonly spots: readonly (readonly Spot[])[];
	/** The groups from top to bottom as they are seen. */
	readonly order: readonly number[];
}

/** One group in one period. */
export interface Point {
	readonly series: number;
	readonly period: number;
}

/** Below this width pictures are set for a narrow column. */
export const NARROW = 560;

/** Higher than any panel. */
const PERIOD_FIRST = 1000;

/** The point a pointer means: of the nearest period, the group whose mark is nearest. */
export function pointAt({ spots }: TimePicture, x: number, y: number): Point | null {
	let found: Point | null = null;
	let nearest = Infinity;
	for (const [series, ofGroup] of spots.entries()) {
		for (const [period, spot] of ofGroup.entries()) {
			if (y < spot.top || y > spot.bottom || x < spot.left - 6 || x > spot.right + 6) continue;
			// The period decides before the group does, and a mark before none.
			const off = spot.y === null ? PERIOD_FIRST - 1 : Math.abs(y - spot.y);
			const away = Math.abs(x - spot.x) * PERIOD_FIRST + off;
			if (away >= nearest) continue;
			nearest = away;
			found = { series, period };
		}
	}
	return found;
}

/** The point a key leads to from another one; `leave` on Escape, null for keys that mean nothing here. */
export function pointByKey(
	{ spots, order }: TimePicture,
	from: Point | null,
	key: string
): Point | 'leave' | null {
	const first = order[0];
	const last = (spots[0]?.length ?? 0) - 1;
	if (first === undefined || last < 0) return null;
	if (key === 'Escape') return from && 'leave';
	if (!from) return STARTS.has(key) ? { series: first, period: key === 'Home' ? 0 : last } : null;
	const place = order.indexOf(from.series);
	const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
	const onLine = (period: number) => ({ series: from.series, period: within(period, last) });
	const onRank = (rank: number) => ({
		series: order[within(rank, order.length - 1)] ?? first,
		period: from.period
	});
	if (key === 'ArrowLeft') return onLine(from.period - 1);
	if (key === 'ArrowRight') return onLine(from.period + 1);
	if (key === 'ArrowUp') return onRank(place - 1);
	if (key === 'ArrowDown') return onRank(place + 1);
	if (key === 'Home') return onLine(0);
	return key === 'End' ? onLine(last) : null;
}

/** The first key shows the newest period, which is what the picture is about. */
const STARTS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);
