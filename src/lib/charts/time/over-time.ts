import type { Locale } from '../../domain/locale';
import { timeValueOf, type Timed } from '../../words/time';
import { AXIS_HEIGHT, axisInks, placeColumns } from './columns';
import { endLabels } from './end-labels';
import { words, type Ink } from '../ink/ink';
import { fitted, textWidth } from '../ink/text-width';
import { GROUND, lineStyleOf, highlightOf } from './line-styles';
import { notesUnder } from './notes';
import { axisNameOf, byLastTotal, drawnOf, incomplete, lastTotal, shownValues } from './shown';
import { groundInks, markInks, spotsOf, type Drawn, type Panel } from './panel';
import { NARROW, type TimePicture } from './picture';
import { spanScale } from './span-scale';

const LINES_HEIGHT = { wide: 400, narrow: 330 } as const;
const HEAD = 24;
const BETWEEN = 12;

/** Groups through time: their totals as lines in one panel, or what each period added in a panel for each group. */
export function overTimePicture(answer: Timed, locale: Locale, width: number): TimePicture {
	const { series } = answer.time ?? { series: [] };
	if (series.length === 0) return nothing(answer, locale, width);
	return answer.request.growth === 'cumulative'
		? lines(answer, drawnOf(answer), locale, width)
		: rows(answer, alone(answer), locale, width);
}

/** Groups that each have a panel: in its own, a mark needs no dash to be known by. */
export function alone({ time, request }: Timed): Drawn[] {
	const series = time?.series ?? [];
	const highlight = highlightOf(request.highlight, series);
	return series.map((one) => ({
		series: one,
		style: { ...lineStyleOf(0, one.key, highlight), dash: [] }
	}));
}

/** A picture of what cannot be drawn, and why. */
export function nothing(answer: Timed, locale: Locale, width: number): TimePicture {
	const notes = notesUnder(answer, locale, width);
	return { width, height: notes.height, inks: notes.inksAt(0), spots: [], order: [] };
}

function lines(answer: Timed, drawn: readonly Drawn[], locale: Locale, width: number): TimePicture {
	const { request } = answer;
	const plotBottom = LINES_HEIGHT[width < NARROW ? 'narrow' : 'wide'] - AXIS_HEIGHT;
	const scale = spanScale(drawn.flatMap(({ series }) => shownValues(series, request.growth)));
	const tickName = axisNameOf(answer, locale);
	// A narrow column has no room beside the plot; lines begin low, so that the values of the axis fit over them.
	const narrow = width < NARROW;
	const left = narrow ? 0 : gutterOf(scale.ticks.map(tickName));
	const named = drawn.filter(({ style }) => style !== GROUND);
	const labelRoom = Math.min(narrow ? 104 : 190, widestLabel(answer, named, locale));
	const right = width - labelRoom - 20;
	const columns = placeColumns(answer.time?.periods ?? [], left, right);
	const panel: Panel = {
		columns,
		left,
		right,
		top: 10,
		bottom: plotBottom,
		scale,
		ticks: narrow ? 'inside' : 'beside',
		tickName,
		incomplete: incomplete(answer)
	};
	// What stands out is drawn over the others.
	const backFirst = drawn.toSorted((a, b) => a.style.strength - b.style.strength);
	const notes = notesUnder(answer, locale, width);
	return {
		width,
		height: plotBottom + AXIS_HEIGHT + notes.height,
		inks: [
			...groundInks(panel),
			...axisInks(columns, plotBottom),
			...backFirst.flatMap((one) => markInks(panel, one, request.growth)),
			...endLabels(panel, named, labelRoom, (value) => timeValueOf(answer, value, locale)),
			...notes.inksAt(plotBottom + AXIS_HEIGHT)
		],
		spots: drawn.map(({ series }) => spotsOf(panel, series, request.growth)),
		order: drawn
			.map((_, index) => index)
			.toSorted((a, b) => byLastTotal(drawn[a]?.series, drawn[b]?.series) || a - b)
	};
}

/**
 * Bars of several groups side by side in one period cannot be followed from quarter to quarter; a row for each group can,
 * and over one scale the rows compare as well.
 */
function rows(answer: Timed, drawn: readonly Drawn[], locale: Locale, width: number): TimePicture {
	const { request } = answer;
	const plotHeight = rowHeight(drawn.length);
	const scale = spanScale(
		drawn.flatMap(({ series }) => shownValues(series, request.growth)),
		plotHeight < 80 ? 2 : plotHeight < 140 ? 3 : 4
	);
	const tickName = axisNameOf(answer, locale);
	const left = gutterOf(scale.ticks.map(tickName));
	const columns = placeColumns(answer.time?.periods ?? [], left, width - 2);
	const pitch = HEAD + plotHeight + BETWEEN;
	const panels = drawn.map((_, index): Panel => ({
		columns,
		left,
		right: width - 2,
		top: index * pitch + HEAD,
		bottom: index * pitch + HEAD + plotHeight,
		scale,
		ticks: 'beside',
		tickName,
		incomplete: incomplete(answer)
	}));
	const plotBottom = panels.at(-1)?.bottom ?? 0;
	const notes = notesUnder(answer, locale, width);
	const inks = panels.flatMap((panel, index): Ink[] => {
		const one = drawn[index];
		if (!one) return [];
		return [
			...groundInks(panel),
			...headInks(answer, one, panel, locale),
			...markInks(panel, one, request.growth)
		];
	});
	return {
		width,
		height: plotBottom + AXIS_HEIGHT + notes.height,
		inks: [...inks, ...axisInks(columns, plotBottom), ...notes.inksAt(plotBottom + AXIS_HEIGHT)],
		spots: panels.map((panel, index) => {
			const one = drawn[index];
			return one ? spotsOf(panel, one.series, request.growth) : [];
		}),
		order: drawn.map((_, index) => index)
	};
}

/** A group's name and total over its row. */
function headInks(answer: Timed, { series, style }: Drawn, panel: Panel, locale: Locale): Ink[] {
	const total = timeValueOf(answer, lastTotal(series), locale);
	const y = panel.top - 9;
	const room = panel.right - textWidth(total, 12) - 10;
	const name = fitted(series.name, 13, room, true);
	return [
		words(name, [0, y], { size: 13, bold: true, colour: style.strong ? 'ink' : 'muted' }),
		words(total, [textWidth(name, 13, true) + 8, y])
	];
}

function rowHeight(rowsDrawn: number): number {
	if (rowsDrawn === 1) return 280;
	if (rowsDrawn === 2) return 150;
	return rowsDrawn <= 4 ? 96 : 60;
}

function gutterOf(names: readonly string[]): number {
	return Math.ceil(Math.max(0, ...names.map((name) => textWidth(name, 11)))) + 8;
}

function widestLabel(answer: Timed, drawn: readonly Drawn[], locale: Locale): number {
	return Math.ceil(
		Math.max(
			...drawn.flatMap(({ series }) => [
				textWidth(series.name, 12.5, true),
				textWidth(timeValueOf(answer, lastTotal(series), locale), 12.5)
			])
		)
	);
}
