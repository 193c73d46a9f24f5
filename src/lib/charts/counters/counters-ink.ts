import type { Locale } from '../../domain/locale';
import { quantity } from '../../format/quantity';
import { normalizationOf } from '../../view/normalizations';
import { unitOf } from '../../view/unit-of';
import type { ViewState } from '../../view/view-state';
import { wordsOf } from '../../words';
import { numberOfKind } from '../../words/counted';
import { counterWords, letterOf } from '../../words/counters';
import { scatterWords } from '../../words/scatter';
import { perPhraseOf } from '../../words/title';
import { field, hairline, straight, type Ink, type Inked, type Look } from '../ink/ink';
import { fitted, textWidth } from '../ink/text-width';
import { nothingToShow, plainWords } from '../ink/plain-words';
import { tickText } from '../scatter/tick-text';
import { CELL_KINDS, cellInks, cellOf } from './cell';
import { placeCounterKey } from './key';
import { looksOf } from './looks';
import {
	placeCounters,
	SIZES,
	type Counted,
	type CountedGroup,
	type PlacedCount,
	type PlacedCounters,
	type PlacedRow
} from './place';

/** The drawn numbers of several counters, with where they stand. */
export interface InkedCounters extends Inked {
	readonly points: readonly PlacedCount[];
}

/** Between the cells of a row. */
const CELL_GAP = 3;
const NOT_REPORTED_HEIGHT = 8;

/** Who counts what as strokes at a width: the page and the file make the same picture of it. */
export function inkCounters(counted: Counted, width: number, locale: Locale): InkedCounters {
	const { request, counters } = counted;
	const looks = looksOf(counters.vintages);
	const present = new Set(counters.groups.flatMap(({ values }) => values.map(cellOf)));
	const signs = {
		cells: CELL_KINDS.filter((kind) => present.has(kind)),
		spread: counters.groups.some(({ spread }) => spread !== null)
	};
	const key = placeCounterKey(counters.vintages, looks, signs, width, locale);
	const range = (group: CountedGroup) => rangeOf(group, request, locale);
	const placed = placeCounters(counted, width, key.height, range);
	if (counters.vintages.length === 0)
		return {
			width,
			height: placed.height,
			inks: [nothingToShow(counterWords[locale].empty, placed.plot, placed.width, SIZES.name)],
			points: []
		};
	return {
		width,
		height: placed.height,
		inks: [
			...key.inks,
			title(request, placed, locale),
			...grid(placed, request, locale),
			...columnHeads(placed, looks),
			...placed.rows.flatMap((row) => rowInks(row, placed, range(row.group))),
			...marks(placed, looks)
		],
		points: placed.points
	};
}

/** `23–83`, one number where all say the same or only one counter has one, or why there is none. */
function rangeOf({ values, spread }: CountedGroup, request: ViewState, locale: Locale): string {
	const say = (value: number) => quantity(value, unitOf(request), locale, 'nearest');
	const known = values.flatMap(({ value }) => value ?? []);
	const [only] = known;
	if (only === undefined) {
		const { mark } = wordsOf(locale);
		return values.some(({ count }) => count !== null) ? mark.no_figure : mark.not_reported;
	}
	const { least, most } = spread ?? { least: only, most: only };
	return say(least) === say(most) ? say(least) : `${say(least)}–${say(most)}`;
}

function title(request: ViewState, { log, width, plot }: PlacedCounters, locale: Locale): Ink {
	const { logarithmic, logShort } = scatterWords[locale];
	const per = perPhraseOf({ request }, locale);
	const name = `${numberOfKind(request, locale)}${per === '' ? '' : ` ${per}`}`;
	const whole = `${name}, ${logarithmic} →`;
	const said = !log ? `${name} →` : textWidth(whole, 12) < width ? whole : `${name}, ${logShort} →`;
	return plainWords(fitted(said, 12, width), width, plot.y - 41, { size: 12, align: 'end' });
}

function grid({ ticks, plot }: PlacedCounters, request: ViewState, locale: Locale): Ink[] {
	const bottom = plot.y + plot.height;
	const say = (value: number) =>
		normalizationOf(request.per).ofUs === null
			? tickText(value, request.measure, locale)
			: quantity(value, unitOf(request), locale, 'nearest');
	return ticks.flatMap(({ value, x }): Ink[] => [
		hairline([x, plot.y - 4], [x, bottom], 'line'),
		plainWords(say(value), x, plot.y - 9, { size: SIZES.tick, align: 'middle', colour: 'muted' })
	]);
}

/** Over each column of cells the letter and the mark of its counter. */
function columnHeads({ cells, plot }: PlacedCounters, looks: readonly Look[]): Ink[] {
	return looks.flatMap((look, index): Ink[] => {
		const x = cells.x + index * cells.pitch + (cells.pitch - CELL_GAP) / 2;
		const radius = Math.min(4, cells.pitch / 3.2);
		return [
			plainWords(letterOf(index), x, plot.y - 18, { size: SIZES.letter, align: 'middle' }),
			{ kind: 'point', x, y: plot.y - 9, radius, ...look }
		];
	});
}

function rowInks(row: PlacedRow, placed: PlacedCounters, range: string): Ink[] {
	const { plot, width, names, cells } = placed;
	const colour = row.faded ? 'muted' : 'ink';
	const above = names === 'above';
	const size = cells.pitch - CELL_GAP;
	const heard = row.group.values.some(({ count }) => count !== null);
	const nameAt = above ? row.top + 14 : row.middle + 4.5;
	const rangeWidth = textWidth(range, SIZES.range);
	const room = above ? width - rangeWidth - 10 : cells.x - 6;
	return [
		hairline([0, row.top], [width, row.top], 'line'),
		// The lines of the grid stop at a name.
		...(above ? [field({ x: 0, y: row.top + 1, width, height: 17 }, 'paper')] : []),
		plainWords(fitted(row.name, SIZES.name, room), 0, nameAt, { size: SIZES.name, colour }),
		plainWords(range, width, nameAt, { size: SIZES.range, align: 'end', colour: 'muted' }),
		...row.group.values.flatMap((value, index) =>
			cellInks(cellOf(value), {
				x: cells.x + index * cells.pitch,
				y: row.middle - size / 2,
				size
			})
		),
		...(heard ? [] : [notReported(row, plot)]),
		...(row.spread
			? [straight([row.spread[0], row.middle], [row.spread[1], row.middle], 'muted', 1.5)]
			: [])
	];
}

/** Where no counter has anything to say, the whole row is hatched. */
function notReported({ middle }: PlacedRow, { x, width }: PlacedCounters['plot']): Ink {
	const y = middle - NOT_REPORTED_HEIGHT / 2;
	return { kind: 'hatch', x, y, width, height: NOT_REPORTED_HEIGHT, colour: 'ramp-2' };
}

/** Each on its own: nothing leads from one to another. */
function marks({ points, rows, radius }: PlacedCounters, looks: readonly Look[]): Ink[] {
	return points.flatMap(({ counter, row, x, y }): Ink[] => {
		const look = looks[counter];
		if (!look) return [];
		const faded = rows[row]?.faded ? ({ fill: 'paper', stroke: 'ramp-3' } as const) : {};
		return [{ kind: 'point', x, y, radius, ...look, ...faded }];
	});
}
