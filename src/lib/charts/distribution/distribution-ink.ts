import type { Locale } from '../../domain/locale';
import { number } from '../../format/number';
import type { DistributionGroup } from '../../view/chart-data';
import { distributionWords } from '../../words/distribution';
import { axisTitleOf, scatterWords } from '../../words/scatter';
import { saidFigure } from '../../words/value';
import { field, hairline, straight, type Ink, type Inked, type Look } from '../ink/ink';
import { fitted, textWidth } from '../ink/text-width';
import { nothingToShow, plainWords } from '../ink/plain-words';
import {
	placeDistribution,
	type Distributed,
	type PlacedDistribution,
	type PlacedProject,
	type PlacedRow
} from './place';
import { SIZES } from './sizes';

/** A drawn distribution, with where its projects stand. */
export interface InkedDistribution extends Inked {
	readonly points: readonly PlacedProject[];
}

const PLAIN: Look = { shape: 'circle', fill: 'ramp-4', stroke: 'paper' };
const STANDS_OUT: Look = { shape: 'circle', fill: 'accent', stroke: 'paper' };
const FADED: Look = { shape: 'circle', fill: 'paper', stroke: 'ramp-3' };
/** How far above the rows the ticks are named. */
const TICKS = 24;
/** A box around fewer would say more than is known. */
const ENOUGH_FOR_BOX = 5;

/** A distribution as strokes at a width: the page and the file make the same picture of them. */
export function inkDistribution(
	distributed: Distributed,
	width: number,
	locale: Locale
): InkedDistribution {
	const rest = (group: DistributionGroup) => restOf(group, distributed, locale);
	const placed = placeDistribution(distributed, width, locale, rest);
	const { height, points } = placed;
	const inks =
		points.length === 0
			? [
					title(distributed, placed, locale),
					nothingToShow(distributionWords[locale].empty, placed.plot, placed.width, SIZES.name)
				]
			: [
					...grid(placed),
					title(distributed, placed, locale),
					...wholeMedian(distributed, placed, locale),
					...placed.rows.flatMap((row) => rowInk(row, placed, rest(row.group))),
					...clearings(placed),
					...marks(placed, distributed.request.highlight),
					...medians(placed),
					...names(placed)
				];
	return { width, height, inks, points };
}

/** What a row's points come to: their median, and how many there are. */
function restOf(
	{ points, quartiles }: DistributionGroup,
	{ distribution }: Distributed,
	locale: Locale
): string {
	const said = distributionWords[locale];
	if (quartiles === null) return said.emptyGroup;
	const count = said.projects(number(points.length, locale), points.length === 1);
	return points.length === 1
		? count
		: `${said.median(saidFigure(quartiles.median, distribution.ratio, locale))} · ${count}`;
}

function title(
	{ distribution }: Distributed,
	{ log, width }: PlacedDistribution,
	locale: Locale
): Ink {
	const { logarithmic, logShort } = scatterWords[locale];
	const name = axisTitleOf(distribution.ratio, locale);
	const whole = `${name}, ${logarithmic} →`;
	const short = `${name}, ${logShort} →`;
	const said = log ? (textWidth(whole, 12) < width ? whole : short) : `${name} →`;
	return plainWords(fitted(said, 12, width), width, 11, { size: 12, align: 'end' });
}

function grid({ ticks, plot, width }: PlacedDistribution): Ink[] {
	const bottom = plot.y + plot.height;
	return ticks.flatMap(({ text: said, x }): Ink[] => {
		const half = textWidth(said, SIZES.tick) / 2;
		const align = x + half > width ? 'end' : x < half ? 'start' : 'middle';
		const at = align === 'end' ? width : align === 'start' ? 0 : x;
		return [
			hairline([x, plot.y - TICKS + 4], [x, bottom], 'line'),
			plainWords(said, at, plot.y - TICKS, { size: SIZES.tick, align, colour: 'muted' })
		];
	});
}

/** The dashed line through all rows, named above the ticks. */
function wholeMedian(
	{ distribution }: Distributed,
	{ median, plot, width }: PlacedDistribution,
	locale: Locale
): Ink[] {
	if (median === null || distribution.whole === null) return [];
	const said = distributionWords[locale].medianOfAll(
		saidFigure(distribution.whole.median, distribution.ratio, locale)
	);
	const half = textWidth(said, SIZES.label) / 2;
	const middle = Math.min(width - half, Math.max(half, median));
	return [
		field({ x: middle - half - 2, y: plot.y - 18, width: 2 * half + 4, height: 15 }, 'paper'),
		hairline([median, plot.y - 3], [median, plot.y + plot.height], 'ink', [4, 3]),
		plainWords(said, middle, plot.y - 7, { size: SIZES.label, align: 'middle' })
	];
}

function rowInk(row: PlacedRow, placed: PlacedDistribution, rest: string): Ink[] {
	const { plot, names, width } = placed;
	const right = plot.x + plot.width;
	const colour = row.faded ? 'muted' : 'ink';
	const top = hairline([0, row.top], [right, row.top], 'line');
	const { box } = row;
	const frame: Ink[] =
		box && row.group.points.length >= ENOUGH_FOR_BOX
			? [
					field(
						{
							x: box.q1,
							y: row.middle - row.boxHalf,
							width: box.q3 - box.q1,
							height: 2 * row.boxHalf
						},
						'soft',
						{ outline: 'muted' }
					)
				]
			: [];
	if (names === 'line') {
		const restWidth = textWidth(rest, SIZES.rest);
		const room = plot.x - 24 - restWidth;
		const y = row.middle + 4;
		return [
			top,
			plainWords(fitted(row.group.name, SIZES.name, room), 0, y, { size: SIZES.name, colour }),
			plainWords(rest, plot.x - 14, y, { size: SIZES.rest, align: 'end', colour: 'muted' }),
			...frame
		];
	}
	if (names === 'beside') {
		const room = plot.x - 12;
		return [
			top,
			plainWords(fitted(row.group.name, SIZES.name, room), 0, row.middle - 2, {
				size: SIZES.name,
				colour
			}),
			plainWords(fitted(rest, SIZES.rest, room), 0, row.middle + 13, {
				size: SIZES.rest,
				colour: 'muted'
			}),
			...frame
		];
	}
	const restWidth = textWidth(rest, SIZES.rest);
	return [
		top,
		field({ x: 0, y: row.top + 1, width, height: 17 }, 'paper'),
		plainWords(fitted(row.group.name, SIZES.name, width - restWidth - 10), 0, row.top + 14, {
			size: SIZES.name,
			colour
		}),
		plainWords(rest, width, row.top + 14, { size: SIZES.rest, align: 'end', colour: 'muted' }),
		...frame
	];
}

function clearings({ labels }: PlacedDistribution): Ink[] {
	return labels.flatMap(({ box, leader }): Ink[] => [
		field(box, 'paper'),
		...(leader ? [straight([leader[0], leader[1]], [leader[2], leader[3]], 'muted')] : [])
	]);
}

function marks({ points, rows, radius }: PlacedDistribution, highlight: string | null): Ink[] {
	const chosen = rows.some(({ faded }) => faded);
	return points.map(({ point, x, y }): Ink => {
		const look = !chosen ? PLAIN : point.group === highlight ? STANDS_OUT : FADED;
		return { kind: 'point', x, y, radius, ...look };
	});
}

/** A strong stroke through the points of a row, where there are two or more. */
function medians({ rows }: PlacedDistribution): Ink[] {
	return rows.flatMap(({ box, boxHalf, group, middle }): Ink[] =>
		box && group.points.length > 1
			? [
					straight(
						[box.median, middle - boxHalf - 2],
						[box.median, middle + boxHalf + 2],
						'ink',
						2.5
					)
				]
			: []
	);
}

function names({ labels }: PlacedDistribution): Ink[] {
	return labels.map(({ text: said, anchor, x, baseline }) =>
		plainWords(said, x, baseline, { size: SIZES.label, align: anchor })
	);
}
