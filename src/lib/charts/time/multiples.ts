import type { Locale } from '../../domain/locale';
import { timeValueOf, type Timed } from '../../words/time';
import { placeColumns, SLIM_AXIS_HEIGHT, slimAxisInks } from './columns';
import { words, type Ink } from '../ink/ink';
import { fitted } from '../ink/text-width';
import { notesUnder } from './notes';
import { alone, nothing } from './over-time';
import { groundInks, markInks, spotsOf, type Drawn, type Panel } from './panel';
import { NARROW, type TimePicture } from './picture';
import { axisNameOf, byLastTotal, incomplete, lastTotal, shownValues } from './shown';
import { spanScale } from './span-scale';

const HEAD = 40;
const PLOT = 92;
const GAP = 20;
const PITCH = HEAD + PLOT + SLIM_AXIS_HEIGHT + 10;
const STEPS = 2;

/** A small panel for each group, over one scale or each over its own. */
export function multiplesPicture(answer: Timed, locale: Locale, width: number): TimePicture {
	const { growth, axes } = answer.request;
	const { series } = answer.time ?? { series: [] };
	if (series.length === 0) return nothing(answer, locale, width);
	const order = orderOf(answer);
	const drawn = alone(answer);
	const across = acrossOf(series.length, width);
	const panelWidth = (width - GAP * (across - 1)) / across;
	const shared = spanScale(
		series.flatMap((one) => shownValues(one, growth)),
		STEPS
	);
	const placed = order.flatMap((index, place) => {
		const one = drawn[index];
		if (!one) return [];
		const left = (place % across) * (panelWidth + GAP);
		const top = Math.floor(place / across) * PITCH + HEAD;
		const panel: Panel = {
			columns: placeColumns(answer.time?.periods ?? [], left, left + panelWidth),
			left,
			right: left + panelWidth,
			top,
			bottom: top + PLOT,
			scale: axes === 'shared' ? shared : spanScale(shownValues(one.series, growth), STEPS),
			// A shared scale is named once in each row of panels.
			ticks: axes === 'free' || place % across === 0 ? 'inside' : 'none',
			tickName: axisNameOf(answer, locale),
			incomplete: incomplete(answer)
		};
		return [{ index, panel, one }];
	});
	const bottom = Math.ceil(order.length / across) * PITCH;
	const notes = notesUnder(answer, locale, width);
	const spots = new Map(
		placed.map(({ index, panel, one }) => [index, spotsOf(panel, one.series, growth)])
	);
	return {
		width,
		height: bottom + notes.height,
		inks: [
			...placed.flatMap(({ panel, one }) => [
				...groundInks(panel),
				...markInks(panel, one, growth),
				...slimAxisInks(panel.columns, panel.bottom),
				...headInks(answer, panel, one, locale)
			]),
			...notes.inksAt(bottom)
		],
		spots: series.map((_, index) => spots.get(index) ?? []),
		order
	};
}

/** The groups as the reader named them; where none is named, the largest first. */
function orderOf({ request, time }: Timed): number[] {
	const order = time?.series.map((_, index) => index) ?? [];
	if (request.items.length > 0) return order;
	return order.toSorted((a, b) => byLastTotal(time?.series[a], time?.series[b]));
}

/** Rows as even as can be: six groups stand three by three, not four and two. */
function acrossOf(groups: number, width: number): number {
	const most = width < NARROW ? 2 : 4;
	return Math.ceil(groups / Math.ceil(groups / most));
}

function headInks(answer: Timed, panel: Panel, { series, style }: Drawn, locale: Locale): Ink[] {
	const total = timeValueOf(answer, lastTotal(series), locale);
	const colour = style.strong ? 'ink' : 'muted';
	const name = fitted(series.name, 12.5, panel.right - panel.left, true);
	return [
		words(name, [panel.left, panel.top - 27], { size: 12.5, bold: true, colour }),
		words(total, [panel.left, panel.top - 12], { colour })
	];
}
