import type { TimeSeries } from '../../view/chart-data';
import { words, type At, type Ink } from '../ink/ink';
import { labelPlaces } from './label-places';
import { fitted } from '../ink/text-width';
import { heightIn, type Drawn, type Panel } from './panel';
import { byLastTotal, lastTotal } from './shown';

/** From a line's end to its label: the line goes on as itself, so that dash and colour lead to the name. */
const LEAD = 16;
const SIZE = 12.5;
const TWO_LINES = 32;
const ONE_LINE = 16;

/** Names and last values beside the lines' ends. Where not all fit, the largest and what stands out are named. */
export function endLabels(
	panel: Panel,
	drawn: readonly Drawn[],
	room: number,
	say: (value: number | null) => string
): Ink[] {
	const height = panel.bottom - panel.top + 16;
	const both = drawn.length * TWO_LINES <= height;
	const size = both ? TWO_LINES : ONE_LINE;
	const named = drawn
		.toSorted(
			(a, b) => Number(b.style.strong) - Number(a.style.strong) || byLastTotal(a.series, b.series)
		)
		.slice(0, Math.floor(height / size));
	// What has no end to stand beside stands below the others.
	const ends = named.map(({ series }) => endIn(panel, series));
	const wishes = ends.map((end) => end ?? panel.bottom);
	const places = labelPlaces(wishes, size, [panel.top - 8, panel.bottom + 8]);
	return named.flatMap((one, index) => {
		const top = places[index] ?? 0;
		const middle = top + size / 2;
		return [
			leader(panel, one, [ends[index] ?? null, middle]),
			...(both ? onTwo : onOne)(one, [panel.right + LEAD + 4, middle], room, say)
		];
	});
}

/** Where a group's line ends; null where it has ended before. */
function endIn(panel: Panel, series: TimeSeries): number | null {
	const total = lastTotal(series);
	return total === null ? null : heightIn(panel, total);
}

/** Beside the label of a line that has ended before there is only a piece of it, to know it by. */
function leader(
	{ right, columns }: Panel,
	{ style }: Drawn,
	[from, to]: readonly [number | null, number]
): Ink {
	const end = columns.at(-1)?.right ?? right;
	const points: At[] =
		from === null
			? [
					[right + 4, to],
					[right + LEAD, to]
				]
			: [
					[end, from],
					[right + 4, from],
					[right + LEAD - 3, to],
					[right + LEAD, to]
				];
	return {
		kind: 'line',
		points,
		colour: style.colour,
		width: Math.min(style.width, 1.5),
		dash: style.dash,
		strength: style.strength
	};
}

function onTwo(
	{ series, style }: Drawn,
	[x, middle]: At,
	room: number,
	say: (value: number | null) => string
): Ink[] {
	const colour = style.strong ? 'ink' : 'muted';
	const name = fitted(series.name, SIZE, room, true);
	return [
		words(name, [x, middle - 3], { size: SIZE, bold: style.strong, colour }),
		words(say(lastTotal(series)), [x, middle + 12], { size: SIZE, colour })
	];
}

function onOne({ series, style }: Drawn, [x, middle]: At, room: number): Ink[] {
	const name = fitted(series.name, SIZE, room, true);
	const colour = style.strong ? 'ink' : 'muted';
	return [words(name, [x, middle + 4.5], { size: SIZE, bold: style.strong, colour })];
}
