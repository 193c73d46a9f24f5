import type { Answer, AnswerRow } from '../view/answer';
import { unitOf } from '../view/unit-of';
import { areaKeyOf } from './area-key';
import type { Areas, Box, Point } from './area';
import { FRAME } from './area';

/** A circle whose area stands for a number; in units of the frame. */
export interface MapSymbol {
	readonly key: string;
	readonly at: Point;
	readonly radius: number;
	/** What it stands for: two may share an outline. */
	readonly row: Pick<AnswerRow, 'key' | 'value'>;
}

/** Of the largest number, where the whole frame is seen: large enough to rank by eye, small enough to leave the map seen. */
const LARGEST = { state: 46, county: 30 } as const;

const WHOLE: ReadonlySet<string> = new Set(['data_centers', 'projects', 'jobs']);

/**
 * The radius of a number's circle: areas, not radii, are in proportion to the numbers (two circles of 1 and 4 have radii of 1 and
 * 2). `view` is the part of the frame that is seen; symbols keep their size on the screen.
 */
export function radiusOf(
	value: number,
	largest: number,
	view: Box,
	level: 'state' | 'county'
): number {
	if (value <= 0 || largest <= 0) return 0;
	return (LARGEST[level] * Math.sqrt(value / largest) * view.width) / FRAME.width;
}

/** The circles of an answer, the largest at the bottom. */
export function symbolsOf(answer: Answer, areas: Areas, view: Box): MapSymbol[] {
	const largest = largestOf(answer);
	const level = answer.request.by === 'county' ? 'county' : 'state';
	return answer.rows
		.flatMap((row): MapSymbol[] => {
			const area = areas.get(areaKeyOf(row.key));
			if (!area || row.value === null || row.value <= 0) return [];
			const radius = radiusOf(row.value, largest, view, level);
			return [{ key: area.key, at: area.label, radius, row }];
		})
		.toSorted((a, b) => b.radius - a.radius);
}

/** What the largest circle stands for; 0 where there is none. */
export function largestOf({ rows }: Pick<Answer, 'rows'>): number {
	return rows.reduce((most, { value }) => Math.max(most, value ?? 0), 0);
}

/** Whether an answer's numbers count whole things: data centers, projects, jobs. */
export function isCounted({ request }: Pick<Answer, 'request'>): boolean {
	return WHOLE.has(unitOf(request));
}

/** The circle on top at a point; null where there is none. */
export function symbolAt(symbols: readonly MapSymbol[], { x, y }: Point): MapSymbol | null {
	return symbols.findLast(({ at, radius }) => Math.hypot(at.x - x, at.y - y) <= radius) ?? null;
}

/**
 * Round numbers for the key to the circles: the largest that is not above the largest number, a fifth or so, and a twentieth.
 * Of what is counted there are no fractions.
 */
export function keyValuesOf(largest: number, counted = false): number[] {
	if (largest <= 0) return [];
	const top = roundBelow(largest);
	return [top, roundBelow(top / 4), roundBelow(top / 20)].filter(
		(value, index, all) => all.indexOf(value) === index && (!counted || value >= 1)
	);
}

/** The largest of 1, 2, 5 times a power of ten that is not above a number. */
function roundBelow(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	const lead = [5, 2, 1].find((digit) => digit * power <= value * (1 + 1e-12)) ?? 1;
	return Number((lead * power).toPrecision(1));
}

/** Two letters fit into a circle as large as this. */
const HOLDS_NAME = 15;

/** How far beneath its point a state's name stands where a circle lies there; 0 where the circle holds it, or there is none. */
export function namedBeneath(radius: number | undefined): number {
	return radius === undefined || radius >= HOLDS_NAME ? 0 : radius;
}
