import type { Growth } from '../../view/view-state';
import type { TimeSeries } from '../../view/chart-data';
import type { Column } from './columns';
import { field, hairline, words, type At, type Ink } from '../ink/ink';
import { textWidth } from '../ink/text-width';
import type { LineStyle } from './line-styles';
import type { Spot } from './picture';
import type { SpanScale } from './span-scale';

/** One group in a panel. */
export interface Drawn {
	readonly series: TimeSeries;
	readonly style: LineStyle;
}

/** A field with an axis of its own, in which groups are drawn through time. */
export interface Panel {
	readonly columns: readonly Column[];
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly scale: SpanScale;
	/** Values of the axis stand before the plot, over its lines, or nowhere. */
	readonly ticks: 'beside' | 'inside' | 'none';
	readonly tickName: (value: number) => string;
	/** The last period is not over: what it holds is not to be compared with the others. */
	readonly incomplete: boolean;
}

const WIDEST_BAR = 34;

/** Where a value stands in a panel. */
export function heightIn({ scale, top, bottom }: Panel, value: number): number {
	return bottom - ((value - scale.low) / (scale.high - scale.low)) * (bottom - top);
}

/** What lies under the marks: fields for “quarter unknown”, lines at round values and their names. */
export function groundInks(panel: Panel): Ink[] {
	const { columns, left, right, top, bottom, scale, ticks, tickName } = panel;
	const unknown = columns.filter((column) => column.unknown);
	return [
		...unknown.map((column) =>
			field(
				{ x: column.left - 2, y: top, width: column.right - column.left + 4, height: bottom - top },
				'soft'
			)
		),
		...scale.ticks.flatMap((value): Ink[] => {
			const y = heightIn(panel, value);
			const line = hairline([left, y], [right, y], value === 0 ? 'muted' : 'line');
			if (ticks === 'beside')
				return [line, words(tickName(value), [left - 6, y + 4], { align: 'end', size: 11 })];
			if (ticks === 'none' || value === 0) return [line];
			const name = tickName(value);
			return [
				line,
				field({ x: left, y: y - 5, width: textWidth(name, 10) + 3, height: 11 }, 'paper'),
				words(name, [left, y + 3.5], { size: 10 })
			];
		})
	];
}

/** A group's marks: its total as steps, or what each period added as bars. */
export function markInks(panel: Panel, drawn: Drawn, growth: Growth): Ink[] {
	return growth === 'cumulative' ? stepInks(panel, drawn) : barInks(panel, drawn);
}

/** Where a group's periods stand. The pointer may be anywhere in the panel's height. */
export function spotsOf(panel: Panel, { points }: TimeSeries, growth: Growth): Spot[] {
	return panel.columns.map(({ left, right }, index) => {
		const point = points[index];
		const value = (growth === 'cumulative' ? point?.total : point?.change) ?? null;
		return {
			x: (left + right) / 2,
			y: value === null ? null : heightIn(panel, value),
			left,
			right,
			top: panel.top - 14,
			bottom: panel.bottom + 14
		};
	});
}

/** A total jumps when something is announced, so it is drawn as steps; where nothing is counted there is no line. */
function stepInks(panel: Panel, { series, style }: Drawn): Ink[] {
	return runsOf(series, panel.columns).map((run) => ({
		kind: 'line',
		points: stepsOf(panel, run),
		colour: style.colour,
		width: style.width,
		dash: style.dash,
		strength: style.strength
	}));
}

/** A total that is known, and the column it stands in. */
interface Step {
	readonly index: number;
	readonly total: number;
}

/** Columns in a row in which something is counted. */
function runsOf({ points }: TimeSeries, columns: readonly Column[]): Step[][] {
	const runs: Step[][] = [];
	for (const index of columns.keys()) {
		const total = points[index]?.total ?? null;
		if (total === null) continue;
		const run = runs.at(-1);
		if (run?.at(-1)?.index === index - 1) run.push({ index, total });
		else runs.push([{ index, total }]);
	}
	return runs;
}

/** From the ground up to its first total; where all of it is cancelled, down again. */
function stepsOf(panel: Panel, run: readonly Step[]): At[] {
	const ground = heightIn(panel, 0);
	const levels = run.flatMap(({ index, total }): At[] => {
		const column = panel.columns[index];
		if (!column) return [];
		const y = heightIn(panel, total);
		// A field set apart is reached by a level line: the step belongs to the column it leads into.
		return [
			[column.left, y],
			[panel.columns[index + 1]?.left ?? column.right, y]
		];
	});
	const [first, last] = [levels[0], levels.at(-1)];
	if (!first || !last) return [];
	const ended = run.at(-1)?.index !== panel.columns.length - 1;
	return [[first[0], ground], ...levels, ...(ended ? [[last[0], ground] as const] : [])];
}

/** Solid for whole quarters; hollow where the quarter is unknown, pale where the period is not over. */
function barInks(panel: Panel, { series, style }: Drawn): Ink[] {
	const zero = heightIn(panel, 0);
	return panel.columns.flatMap((column, index): Ink[] => {
		const change = series.points[index]?.change ?? null;
		if (change === null || change === 0) return [];
		const room = column.right - column.left;
		const width = Math.min(WIDEST_BAR, Math.max(1, room - Math.max(0.5, room * 0.18)));
		// Something that happened is never too small to be seen.
		const height = Math.max(1, Math.abs(heightIn(panel, change) - zero));
		const box = {
			x: (column.left + column.right - width) / 2,
			y: change > 0 ? zero - height : zero,
			width,
			height
		};
		const { strength } = style;
		const colour = style.strong ? 'accent' : 'muted';
		if (column.unknown) return [field(box, 'paper', { outline: colour, strength })];
		if (panel.incomplete && isLastWhole(panel.columns, index))
			return [field(box, style.strong ? 'ramp-2' : 'line', { outline: colour, strength })];
		return [field(box, colour, { strength })];
	});
}

/** The last column but for one set apart. */
export function isLastWhole(columns: readonly Column[], index: number): boolean {
	return columns.findLastIndex(({ unknown }) => !unknown) === index;
}
