import type { Vintage } from '../../domain/state-count';
import type { CountersData } from '../../view/chart-data';
import type { ViewState } from '../../view/view-state';
import { swarm } from '../distribution/swarm';
import { textWidth } from '../ink/text-width';
import type { Box } from '../paint/box';
import { countScale } from './scale';

/** What the picture is drawn from: the question and what the counters say. */
export interface Counted {
	readonly request: ViewState;
	readonly counters: CountersData;
}

export type CountedGroup = CountersData['groups'][number];

/** One counter's number in its row. */
export interface PlacedCount {
	readonly vintage: Vintage;
	/** The counter's place in the order of the answer. */
	readonly counter: number;
	readonly groupName: string;
	readonly count: number;
	readonly value: number;
	/** Which row it stands in, and the how-manieth it is there. */
	readonly row: number;
	readonly index: number;
	readonly x: number;
	readonly y: number;
}

export interface PlacedRow {
	readonly group: CountedGroup;
	readonly name: string;
	readonly faded: boolean;
	readonly top: number;
	readonly height: number;
	/** The line its marks gather around. */
	readonly middle: number;
	/** From the least to the most, in pixels; null where fewer than two counters have a number. */
	readonly spread: readonly [from: number, to: number] | null;
}

/** The picture in pixels. */
export interface PlacedCounters {
	readonly width: number;
	readonly height: number;
	readonly plot: Box;
	/** Of a row's cells, one for each counter: where the first begins, and from one to the next. */
	readonly cells: { readonly x: number; readonly pitch: number };
	readonly radius: number;
	/** Where there is little room, names stand above their rows or are codes. */
	readonly names: 'beside' | 'above' | 'code';
	readonly ticks: readonly { readonly value: number; readonly x: number }[];
	readonly log: boolean;
	readonly zeroApart: boolean;
	readonly rows: readonly PlacedRow[];
	/** Row by row, each by value. */
	readonly points: readonly PlacedCount[];
}

/** Sizes of letters. */
export const SIZES = { tick: 11, name: 13, range: 11.5, letter: 10.5 } as const;
/** The axis' title, its ticks and the columns' letters and marks stand above the rows. */
const HEAD = 52;
const NARROW = 560;
/** Up to so many rows each has more room. */
const FEW = 8;
const NAME_LINE = 20;
const CODE = /^[A-Z]{2}$/;
const PITCH = { wide: 15, narrow: 11 } as const;
/** Between columns. */
const GAP = 12;
/** A tick's number needs so much. */
const TICK_ROOM = 42;
const HALF = { few: 16, many: 10, most: 40 } as const;
/** Corners reach further than a circle of the same area. */
const REACH = 1.25;

/** Lays the rows out below `top`; `rangeOf` is what stands at a row's end. */
export function placeCounters(
	{ request, counters }: Counted,
	width: number,
	top: number,
	rangeOf: (group: CountedGroup) => string
): PlacedCounters {
	const { groups, vintages } = counters;
	const few = groups.length <= FEW;
	const narrow = width < NARROW;
	const codes = groups.every(({ key }) => CODE.test(key));
	const names = !narrow ? 'beside' : codes && !few ? 'code' : 'above';
	const nameOf = ({ key, name }: CountedGroup) => (names === 'code' ? key : name);
	const widest = (texts: readonly string[], size: number) =>
		Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, size))));
	const above = names === 'above';
	const nameWidth = above ? 0 : Math.min(widest(groups.map(nameOf), SIZES.name), width * 0.28);
	const rangeWidth = above ? 0 : widest(groups.map(rangeOf), SIZES.range);
	const cellsX = above ? 0 : nameWidth + GAP;
	const pitch = Math.min(
		narrow ? PITCH.narrow : PITCH.wide,
		(width * 0.4) / Math.max(1, vintages.length)
	);
	const left = cellsX + vintages.length * pitch + GAP;
	const plotWidth = width - left - (above ? 10 : rangeWidth + GAP);
	const radius = few && !narrow ? 5 : 4;
	const scale = countScale(
		counters,
		request,
		plotWidth,
		Math.max(2, Math.min(7, Math.floor(plotWidth / TICK_ROOM)))
	);
	const xAt = (value: number) => left + scale.at(value);
	const placed = placeRows(
		groups.map((group) => ({ group, name: nameOf(group) })),
		{ few, radius, top: top + HEAD, line: above ? NAME_LINE : 0 },
		{ highlight: request.highlight, vintages },
		xAt
	);
	const plotTop = top + HEAD;
	const plotHeight = Math.max(placed.bottom - plotTop, 60);
	return {
		width,
		height: plotTop + plotHeight + 6,
		plot: { x: left, y: plotTop, width: plotWidth, height: plotHeight },
		cells: { x: cellsX, pitch },
		radius,
		names,
		ticks: scale.ticks.map((value) => ({ value, x: xAt(value) })),
		log: scale.log,
		zeroApart: scale.zeroApart,
		rows: placed.rows,
		points: placed.points
	};
}

/** The rows under one another, each as high as its crowd of marks needs. */
function placeRows(
	groups: readonly { readonly group: CountedGroup; readonly name: string }[],
	{ few, radius, top: start, line }: { few: boolean; radius: number; top: number; line: number },
	{ highlight, vintages }: Pick<ViewState, 'highlight'> & Pick<CountersData, 'vintages'>,
	xAt: (value: number) => number
): Pick<PlacedCounters, 'rows' | 'points'> & { readonly bottom: number } {
	const chosen = groups.some(({ group }) => group.key === highlight);
	const rows: PlacedRow[] = [];
	const points: PlacedCount[] = [];
	let top = start;
	for (const [row, { group, name }] of groups.entries()) {
		const known = knownOf(group, vintages);
		const along = known.map(({ value }) => xAt(value));
		const offsets = swarm(along, radius * REACH, HALF.most - radius * REACH);
		const crowd = Math.max(0, ...offsets.map(Math.abs)) + radius * REACH + 2;
		const half = Math.max(few ? HALF.few : HALF.many, crowd);
		const height = 2 * half + line;
		const middle = top + line + half;
		const { spread } = group;
		rows.push({
			group,
			name,
			faded: chosen && group.key !== highlight,
			top,
			height,
			middle,
			spread: spread && [xAt(spread.least), xAt(spread.most)]
		});
		for (const [index, one] of known.entries()) {
			const y = middle + (offsets[index] ?? 0);
			points.push({ ...one, groupName: group.name, row, index, x: along[index] ?? 0, y });
		}
		top += height;
	}
	return { rows, points, bottom: top };
}

/** The numbers there are in a group, the least first. */
function knownOf({ values }: CountedGroup, vintages: readonly Vintage[]) {
	return values
		.flatMap(({ count, value }, counter) => {
			const vintage = vintages[counter];
			return vintage && count !== null && value !== null
				? [{ vintage, counter, count, value }]
				: [];
		})
		.toSorted((a, b) => a.value - b.value || a.counter - b.counter);
}
