import type { Locale } from '../../domain/locale';
import type { ScatterData, ScatterPoint } from '../../view/chart-data';
import type { ViewState } from '../../view/view-state';
import type { Box } from '../paint/box';
import { linearAxis, logAxis, type Axis } from './axis';
import { looksOf, type Looks } from './looks';
import { around, placeLabels, type LabelWish, type PlacedLabel } from './place-labels';
import { textWidth } from '../ink/text-width';
import { tickText } from './tick-text';

/** What a scatter is drawn from: the question and its points. */
export interface Scattered {
	readonly request: ViewState;
	readonly scatter: ScatterData;
}

export interface PlacedPoint {
	readonly point: ScatterPoint;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

export interface PlacedTick {
	readonly text: string;
	/** Along its axis. */
	readonly at: number;
}

/** A scatter in pixels. */
export interface PlacedScatter {
	readonly width: number;
	readonly height: number;
	readonly plot: Box;
	readonly xTicks: readonly PlacedTick[];
	readonly yTicks: readonly PlacedTick[];
	/** In the order of the answer, from left to right. */
	readonly points: readonly PlacedPoint[];
	readonly labels: readonly PlacedLabel[];
	readonly looks: Looks;
}

/** Below this width a picture has less room around it. */
const NARROW = 560;
export const TICK_SIZE = 11;
export const LABEL_SIZE = 12;
/** Above the plot the axis' title stands, below it ticks and the other title. */
const ABOVE = 24;
const BELOW = 40;
const RIGHT = 14;
/** Up to so many points are all named where there is room; of more, the unusual ones. */
const NAME_ALL = { narrow: 8, wide: 24 } as const;
/** With more points each is smaller. */
const MANY = 60;

/** Where everything of a scatter stands at a width; `top` is left free for the key. */
export function placeScatter(
	{ request, scatter }: Scattered,
	width: number,
	locale: Locale,
	looks: Looks,
	top: number
): PlacedScatter {
	const { points } = scatter;
	const narrow = width < NARROW;
	const axis = request.scale === 'log' ? logAxis : linearAxis;
	const yAxis = axis(
		points.map(({ y }) => y),
		narrow ? 4 : 5
	);
	const xAxis = axis(
		points.map(({ x }) => x),
		narrow ? 4 : 7
	);
	const yTexts = yAxis.ticks.map((tick) => tickText(tick, request.measure, locale));
	const left = Math.ceil(Math.max(0, ...yTexts.map((text) => textWidth(text, TICK_SIZE)))) + 8;
	const plot: Box = {
		x: left,
		y: top + ABOVE,
		width: width - left - RIGHT,
		height: narrow ? 300 : Math.round(Math.min(460, Math.max(340, width * 0.5)))
	};
	const xAt = (value: number) => plot.x + xAxis.at(value) * plot.width;
	const yAt = (value: number) => plot.y + (1 - yAxis.at(value)) * plot.height;
	const radius = points.length > MANY || narrow ? 4 : 5;
	const placed = points.map((point) => ({ point, x: xAt(point.x), y: yAt(point.y), radius }));
	return {
		width,
		height: plot.y + plot.height + BELOW,
		plot,
		xTicks: apart(ticksOf(xAxis, xAt, (tick) => tickText(tick, request.against, locale))),
		yTicks: ticksOf(yAxis, yAt, (tick) => tickText(tick, request.measure, locale)),
		points: placed,
		labels: placeLabels(wishesOf(placed, request, looks, narrow), {
			bounds: { x: plot.x + 1, y: plot.y - 4, width: width - plot.x - 1, height: plot.height + 3 },
			obstacles: placed.map((point) => around(point.x, point.y, point.radius)),
			size: LABEL_SIZE,
			widest: narrow ? 140 : 200
		}),
		looks
	};
}

/** The looks of the groups that have points. */
export function scatterLooks({ request, scatter }: Scattered, locale: Locale): Looks {
	const groups = new Map(scatter.points.map(({ group, groupName }) => [group, groupName]));
	return looksOf(
		[...groups].map(([key, name]) => ({ key, name })),
		request,
		locale
	);
}

/** The point nearest to where a pointer is, if it is near at all. */
export function nearest<T extends { readonly x: number; readonly y: number }>(
	points: readonly T[],
	x: number,
	y: number,
	reach = 24
): number | null {
	let best: number | null = null;
	let least = reach ** 2;
	for (const [index, point] of points.entries()) {
		const distance = (point.x - x) ** 2 + (point.y - y) ** 2;
		if (distance > least) continue;
		[best, least] = [index, distance];
	}
	return best;
}

/**
 * Who is to be named, the most important first: the largest of either measure, those of the group that stands out, the
 * unusual; and everyone, where there are few.
 */
function wishesOf(
	placed: readonly PlacedPoint[],
	{ points }: Pick<ViewState, 'points'>,
	looks: Looks,
	narrow: boolean
): LabelWish[] {
	const highest = placed.toSorted((a, b) => b.point.y - a.point.y);
	const extremes = new Set([highest[0], placed.at(-1)]);
	const standsBack = ({ point }: PlacedPoint) => Number(looks.faded(point.group));
	const chosen = placed.some((one) => standsBack(one) === 1);
	const all = points === 'group' || placed.length <= NAME_ALL[narrow ? 'narrow' : 'wide'];
	const named = highest.filter(
		(one) => !extremes.has(one) && (all || (chosen ? !standsBack(one) : one.point.outlier))
	);
	const byWeight = named.toSorted(
		(a, b) => standsBack(a) - standsBack(b) || Number(b.point.outlier) - Number(a.point.outlier)
	);
	return [...extremes, ...byWeight].flatMap((one) =>
		one
			? {
					key: one.point.key,
					text: one.point.name,
					x: one.x,
					y: one.y,
					radius: one.radius,
					weight: extremes.has(one) ? 'must' : one.point.outlier ? 'should' : 'may'
				}
			: []
	);
}

function ticksOf(axis: Axis, at: (value: number) => number, textOf: (value: number) => string) {
	return axis.ticks.map((tick): PlacedTick => ({
		text: textOf(tick),
		at: at(tick)
	}));
}

/** Names of ticks that would touch the one before them are left out. */
function apart(ticks: readonly PlacedTick[]): PlacedTick[] {
	let end = -Infinity;
	return ticks.filter(({ text, at }) => {
		const half = textWidth(text, TICK_SIZE) / 2;
		if (at - half < end + 6) return false;
		end = at + half;
		return true;
	});
}
