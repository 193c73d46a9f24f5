import type { Locale } from '../../domain/locale';
import type { MeasureId } from '../../view/measures';
import { axisTitleOf, scatterWords } from '../../words/scatter';
import { hairline, type Ink, type Inked } from './ink';
import {
	LABEL_SIZE,
	placeScatter,
	scatterLooks,
	TICK_SIZE,
	type PlacedPoint,
	type PlacedScatter,
	type Scattered
} from './place';
import { placeKey } from './place-key';
import type { PlacedLabel } from './place-labels';
import { fitted, textWidth } from './text-width';

/** Room for the arrow of an axis' title. */
const ARROW = 16;

/** A drawn scatter, with where its points stand. */
export interface InkedScatter extends Inked {
	readonly points: readonly PlacedPoint[];
}

/** A scatter as strokes at a width: the page and the file make the same picture of them. */
export function inkScatter(scattered: Scattered, width: number, locale: Locale): InkedScatter {
	const looks = scatterLooks(scattered, locale);
	const key = placeKey(looks.key, width);
	const placed = placeScatter(scattered, width, locale, looks, key.height);
	const empty = scattered.scatter.points.length === 0;
	const titles = axisTitles(scattered, placed, locale);
	const ink = empty
		? [...titles, frame(placed), nothing(scattered, placed, locale)]
		: [
				...key.ink,
				...grid(placed),
				...titles,
				...clearings(placed),
				...marks(placed),
				...names(placed)
			];
	return { width, height: placed.height, ink, points: placed.points };
}

function grid({ plot, xTicks, yTicks, width }: PlacedScatter): Ink[] {
	const bottom = plot.y + plot.height;
	const right = plot.x + plot.width;
	return [
		...yTicks.map(({ at }) => hairline([plot.x, at, right, at], 'line')),
		...xTicks.map(({ at }) => hairline([at, plot.y, at, bottom], 'line')),
		hairline([plot.x, bottom, right, bottom], 'muted'),
		...yTicks.map(({ at, text }): Ink => ({
			...tick(text, plot.x - 6, at + TICK_SIZE * 0.36),
			anchor: 'end'
		})),
		...xTicks.map(({ at, text }): Ink => {
			const atEdge = at > width - 24;
			return {
				...tick(text, atEdge ? width : at, bottom + 15),
				anchor: atEdge ? 'end' : 'middle'
			};
		})
	];
}

function tick(text: string, x: number, y: number) {
	return { kind: 'text', text, x, y, size: TICK_SIZE, colour: 'muted', bold: false } as const;
}

/** What goes up stands above its axis, what goes right below the other one's end: both can be read without turning the head. */
function axisTitles({ request }: Scattered, placed: PlacedScatter, locale: Locale): Ink[] {
	const { plot, width, height } = placed;
	const words = scatterWords[locale];
	const said = (measure: MeasureId) => {
		const name = axisTitleOf(measure, locale);
		if (request.scale === 'linear') return name;
		const whole = `${name}, ${words.logarithmic}`;
		const fits = textWidth(whole, LABEL_SIZE) < width - ARROW;
		return fits ? whole : `${name}, ${words.logShort}`;
	};
	const title = (text: string) =>
		({
			kind: 'text',
			text: fitted(text, LABEL_SIZE, width),
			size: LABEL_SIZE,
			colour: 'ink',
			bold: false
		}) as const;
	return [
		{
			...title(`↑ ${said(request.measure)}`),
			x: 0,
			y: plot.y - 11,
			anchor: 'start'
		},
		{
			...title(`${said(request.against)} →`),
			x: plot.x + plot.width,
			y: height - 4,
			anchor: 'end'
		}
	];
}

/** The lines of the grid stop at a name. */
function clearings({ labels }: PlacedScatter): Ink[] {
	return labels.flatMap(({ box, leader }): Ink[] => [
		{ kind: 'box', ...box, fill: 'paper', stroke: null },
		...(leader ? [leaderLine(leader)] : [])
	]);
}

function leaderLine([x1, y1, x2, y2]: NonNullable<PlacedLabel['leader']>): Ink {
	return { kind: 'line', x1, y1, x2, y2, colour: 'muted', width: 1, dash: [] };
}

/** What stands out lies on top. */
function marks({ points, looks }: PlacedScatter): Ink[] {
	return points
		.toSorted((a, b) => Number(looks.faded(b.point.group)) - Number(looks.faded(a.point.group)))
		.map(({ point, x, y, radius }) => ({
			kind: 'point',
			x,
			y,
			radius,
			...looks.of(point.group)
		}));
}

function names({ labels }: PlacedScatter): Ink[] {
	return labels.map(({ text, anchor, x, baseline }) => ({
		kind: 'text',
		text,
		x,
		y: baseline,
		size: LABEL_SIZE,
		anchor,
		colour: 'ink',
		bold: false
	}));
}

function frame({ plot }: PlacedScatter): Ink {
	const bottom = plot.y + plot.height;
	return hairline([0, bottom, plot.x + plot.width, bottom], 'muted');
}

function nothing({ request }: Scattered, { plot, width }: PlacedScatter, locale: Locale): Ink {
	const text = scatterWords[locale].empty[request.points];
	return {
		kind: 'text',
		text: fitted(text, 13, width),
		x: width / 2,
		y: plot.y + plot.height / 2,
		size: 13,
		anchor: 'middle',
		colour: 'muted',
		bold: false
	};
}
