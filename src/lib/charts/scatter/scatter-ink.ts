import type { Locale } from '../../domain/locale';
import type { MeasureId } from '../../view/measures';
import { axisTitleOf, scatterWords } from '../../words/scatter';
import { field, hairline, straight, words, type At, type Ink, type Inked } from '../ink/ink';
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
import { fitted, textWidth } from '../ink/text-width';

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
	const inks = empty
		? [...titles, frame(placed), nothing(scattered, placed, locale)]
		: [
				...key.inks,
				...grid(placed),
				...titles,
				...clearings(placed),
				...marks(placed),
				...names(placed)
			];
	return { width, height: placed.height, inks, points: placed.points };
}

function grid({ plot, xTicks, yTicks, width }: PlacedScatter): Ink[] {
	const bottom = plot.y + plot.height;
	const right = plot.x + plot.width;
	return [
		...yTicks.map(({ at }) => hairline([plot.x, at], [right, at], 'line')),
		...xTicks.map(({ at }) => hairline([at, plot.y], [at, bottom], 'line')),
		hairline([plot.x, bottom], [right, bottom], 'muted'),
		...yTicks.map(({ at, text }) =>
			words(text, [plot.x - 6, at + TICK_SIZE * 0.36], { size: TICK_SIZE, align: 'end' })
		),
		...xTicks.map(({ at, text }): Ink => {
			const atEdge = at > width - 24;
			return words(text, [atEdge ? width : at, bottom + 15], {
				size: TICK_SIZE,
				align: atEdge ? 'end' : 'middle'
			});
		})
	];
}

/** What goes up stands above its axis, what goes right below the other one's end: both can be read without turning the head. */
function axisTitles({ request }: Scattered, placed: PlacedScatter, locale: Locale): Ink[] {
	const { plot, width, height } = placed;
	const { logarithmic, logShort } = scatterWords[locale];
	const said = (measure: MeasureId) => {
		const name = axisTitleOf(measure, locale);
		if (request.scale === 'linear') return name;
		const whole = `${name}, ${logarithmic}`;
		const fits = textWidth(whole, LABEL_SIZE) < width - ARROW;
		return fits ? whole : `${name}, ${logShort}`;
	};
	const title = (text: string, at: At, align: 'start' | 'end') =>
		words(fitted(text, LABEL_SIZE, width), at, { size: LABEL_SIZE, align, colour: 'ink' });
	return [
		title(`↑ ${said(request.measure)}`, [0, plot.y - 11], 'start'),
		title(`${said(request.against)} →`, [plot.x + plot.width, height - 4], 'end')
	];
}

/** The lines of the grid stop at a name. */
function clearings({ labels }: PlacedScatter): Ink[] {
	return labels.flatMap(({ box, leader }): Ink[] => [
		field(box, 'paper'),
		...(leader ? [straight([leader[0], leader[1]], [leader[2], leader[3]], 'muted')] : [])
	]);
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
	return labels.map(({ text, anchor, x, baseline }) =>
		words(text, [x, baseline], { size: LABEL_SIZE, align: anchor, colour: 'ink' })
	);
}

function frame({ plot }: PlacedScatter): Ink {
	const bottom = plot.y + plot.height;
	return hairline([0, bottom], [plot.x + plot.width, bottom], 'muted');
}

function nothing({ request }: Scattered, { plot, width }: PlacedScatter, locale: Locale): Ink {
	const text = scatterWords[locale].empty[request.points];
	return words(fitted(text, 13, width), [width / 2, plot.y + plot.height / 2], {
		size: 13,
		align: 'middle'
	});
}
