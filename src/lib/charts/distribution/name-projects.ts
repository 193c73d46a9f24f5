import { around, placeLabels, type LabelWish, type PlacedLabel } from '../scatter/place-labels';
import type { PlacedDistribution, PlacedProject, PlacedRow } from './place';
import { NAME_LINE, SIZES } from './sizes';

interface Room extends Pick<
	PlacedDistribution,
	'rows' | 'points' | 'radius' | 'names' | 'width' | 'median'
> {
	readonly few: boolean;
	readonly left: number;
}

/** Names of the uppermost row may stand where the whole's median is named, beside it. */
const ABOVE = 18;

/** The lowest and highest of each row; of all rows where there are many. */
export function nameProjects(room: Room): PlacedLabel[] {
	return room.few ? room.rows.flatMap((row, index) => inRow(row, index, room)) : ofAll(room);
}

/** Each name stays in its own row, clear of its points and its box. */
function inRow(row: PlacedRow, index: number, { points, radius, names, left, width }: Room) {
	const own = points.filter((one) => one.row === index);
	const head = names === 'above' ? NAME_LINE - 2 : 0;
	return placeLabels(wishesFor([own.at(-1), own[0]], radius, 'should'), {
		bounds: { x: left, width: width - left, y: row.top + head, height: row.height - head },
		obstacles: [...own.map((one) => around(one.x, one.y, radius)), ...boxesOf([row])],
		size: SIZES.label,
		widest: names === 'above' ? 120 : 190
	});
}

/** The names may reach into the rows beside theirs; a line leads to them. */
function ofAll({ rows, points, radius, names, left, width, median }: Room) {
	const byValue = points.toSorted((a, b) => a.point.value - b.point.value);
	const top = (rows[0]?.top ?? 0) - ABOVE;
	const bottom = rows.at(-1);
	const end = bottom ? bottom.top + bottom.height : top;
	return placeLabels(wishesFor([byValue.at(-1), byValue[0]], radius, 'should'), {
		bounds: { x: left, width: width - left, y: top, height: end - top },
		obstacles: [
			...points.map((one) => around(one.x, one.y, radius)),
			...boxesOf(rows),
			// The name of the whole's median.
			...(median === null ? [] : [{ x: median - 90, y: top, width: 180, height: ABOVE }]),
			...(names === 'above'
				? rows.map(({ top: y }) => ({ x: 0, y, width, height: NAME_LINE }))
				: [])
		],
		size: SIZES.label,
		widest: names === 'above' ? 120 : 190
	});
}

function wishesFor(
	ends: readonly (PlacedProject | undefined)[],
	radius: number,
	weight: LabelWish['weight']
): LabelWish[] {
	return [...new Set(ends)].flatMap((one) =>
		one
			? [
					{
						key: `${one.row}-${one.index}`,
						text: one.point.name,
						x: one.x,
						y: one.y,
						radius,
						weight
					}
				]
			: []
	);
}

function boxesOf(rows: readonly PlacedRow[]) {
	return rows.flatMap(({ box, boxHalf, middle, group }) =>
		box && group.points.length > 1
			? [{ x: box.q1, y: middle - boxHalf, width: box.q3 - box.q1, height: 2 * boxHalf }]
			: []
	);
}
