import type { Locale } from '../../domain/locale';
import type {
	DistributionData,
	DistributionGroup,
	DistributionPoint,
	Quartiles
} from '../../view/chart-data';
import type { ViewState } from '../../view/view-state';
import type { Box } from '../paint/box';
import { linearAxis, logAxis } from '../scatter/axis';
import type { PlacedLabel } from '../scatter/place-labels';
import { textWidth } from '../ink/text-width';
import { tickText } from '../scatter/tick-text';
import { nameProjects } from './name-projects';
import { NAME_LINE, SIZES } from './sizes';
import { swarm } from './swarm';

/** What a distribution is drawn from: the question and its projects. */
export interface Distributed {
	readonly request: ViewState;
	readonly distribution: DistributionData;
}

export interface PlacedProject {
	readonly point: DistributionPoint;
	readonly groupName: string;
	/** Which row it stands in, and the how-manieth it is there. */
	readonly row: number;
	readonly index: number;
	readonly x: number;
	readonly y: number;
}

export interface PlacedRow {
	readonly group: DistributionGroup;
	readonly faded: boolean;
	readonly top: number;
	readonly height: number;
	/** The line its points gather around. */
	readonly middle: number;
	/** Quartiles in pixels. */
	readonly box: Quartiles | null;
	/** Half of the box' height: its row's crowd stands inside. */
	readonly boxHalf: number;
}

/** A distribution in pixels. */
export interface PlacedDistribution {
	readonly width: number;
	readonly height: number;
	readonly plot: Box;
	readonly radius: number;
	/** Where there are many rows, name and median share a line. */
	readonly names: 'beside' | 'above' | 'line';
	readonly ticks: readonly { readonly text: string; readonly x: number }[];
	readonly log: boolean;
	readonly rows: readonly PlacedRow[];
	/** Row by row, each by value. */
	readonly points: readonly PlacedProject[];
	readonly labels: readonly PlacedLabel[];
	readonly median: number | null;
}

const NARROW = 560;
/** The axis' title, its ticks and then the whole's median stand above the rows. */
const HEAD = 58;
/** Largest over smallest from which an axis is logarithmic. */
const WIDE_SPREAD = 100;
/** Up to so many rows each names its extremes; with more only the two of them all are named. */
const NAMED_ROWS = 8;
/** A row's room on both sides of its line: at least for its box, at most for its crowd. */
const HALF = { few: 28, many: 11, most: 64 } as const;
const BOX_HALF = { few: 10, many: 7 } as const;

export function placeDistribution(
	{ request, distribution }: Distributed,
	width: number,
	locale: Locale,
	restOf: (group: DistributionGroup) => string
): PlacedDistribution {
	const groups = shownGroups(distribution, request);
	const few = groups.length <= NAMED_ROWS;
	const names = width < NARROW ? 'above' : few ? 'beside' : 'line';
	const values = groups.flatMap(({ points }) => points.map(({ value }) => value));
	const log = request.scale === 'log' || Math.max(...values) > WIDE_SPREAD * Math.min(...values);
	const axis = (log ? logAxis : linearAxis)(values, names === 'above' ? 5 : 7);
	const left = leftOf(groups, names, restOf, width);
	const plotWidth = width - left - 14;
	const radius = names === 'above' || values.length > 80 ? 3.5 : 4.5;
	const xAt = (value: number) => left + axis.at(value) * plotWidth;
	const { rows, points, bottom } = placeRows(groups, request, { names, few, radius }, xAt);
	const median = distribution.whole && xAt(distribution.whole.median);
	const plot = { x: left, y: HEAD, width: plotWidth, height: Math.max(bottom - HEAD, 60) };
	return {
		width,
		height: plot.y + plot.height + 8,
		plot,
		radius,
		names,
		ticks: axis.ticks.map((tick) => ({
			text: tickText(tick, distribution.ratio, locale),
			x: xAt(tick)
		})),
		log,
		rows,
		points,
		labels: nameProjects({ rows, points, radius, few, names, left, width, median }),
		median
	};
}

/** Where the rows begin: right of the widest of their names, as far as there is room. */
function leftOf(
	groups: readonly DistributionGroup[],
	names: PlacedDistribution['names'],
	restOf: (group: DistributionGroup) => string,
	width: number
): number {
	if (names === 'above') return 6;
	const widest = groups.map((group) => {
		const own = textWidth(group.name, SIZES.name);
		const rest = textWidth(restOf(group), SIZES.rest);
		return names === 'line' ? own + 12 + rest : Math.max(own, rest);
	});
	return Math.min(Math.ceil(Math.max(0, ...widest)) + 18, width * 0.4);
}

/** The rows under one another, each as high as its crowd of points needs. */
function placeRows(
	groups: readonly DistributionGroup[],
	{ highlight }: Pick<ViewState, 'highlight'>,
	{ names, few, radius }: { names: PlacedDistribution['names']; few: boolean; radius: number },
	xAt: (value: number) => number
): Pick<PlacedDistribution, 'rows' | 'points'> & { readonly bottom: number } {
	const chosen = groups.some(({ key }) => key === highlight);
	const density = few ? 'few' : 'many';
	const rows: PlacedRow[] = [];
	const points: PlacedProject[] = [];
	let top = HEAD;
	for (const [row, group] of groups.entries()) {
		const along = group.points.map(({ value }) => xAt(value));
		const offsets = swarm(along, radius, HALF.most - radius);
		const crowd = Math.max(0, ...offsets.map(Math.abs)) + radius + 3;
		// A high crowd leaves its names a line of their own.
		const half = Math.max(HALF[density], crowd + (few && crowd > HALF.few - 16 ? 18 : 1));
		const height = 2 * half + (names === 'above' ? NAME_LINE : 2);
		const middle = top + height - half - (names === 'above' ? 0 : 1);
		const { name, quartiles } = group;
		rows.push({
			group,
			faded: chosen && group.key !== highlight,
			top,
			height,
			middle,
			box: quartiles && {
				q1: xAt(quartiles.q1),
				median: xAt(quartiles.median),
				q3: xAt(quartiles.q3)
			},
			boxHalf: Math.max(BOX_HALF[density], crowd)
		});
		for (const [index, point] of group.points.entries()) {
			const y = middle + (offsets[index] ?? 0);
			points.push({ point, groupName: name, row, index, x: along[index] ?? 0, y });
		}
		top += height;
	}
	return { rows, points, bottom: top };
}

/** The reader's own groups in their order; of all there are, those with projects by their medians. */
function shownGroups(
	{ groups }: DistributionData,
	{ items }: Pick<ViewState, 'items'>
): readonly DistributionGroup[] {
	if (items.length > 0) return groups;
	return groups
		.filter(({ points }) => points.length > 0)
		.toSorted((a, b) => (b.quartiles?.median ?? 0) - (a.quartiles?.median ?? 0));
}
