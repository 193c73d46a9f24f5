import type { ColourToken } from '../../format/tokens';

export const SHAPES = ['circle', 'triangle', 'square', 'diamond'] as const;
export type Shape = (typeof SHAPES)[number];

/** How a point looks: its group is told apart by shape and by tone. */
export interface Look {
	readonly shape: Shape;
	readonly fill: ColourToken;
	readonly stroke: ColourToken;
}

/** A place in pixels: right, down. */
export type At = readonly [x: number, y: number];

export interface LineInk {
	readonly kind: 'line';
	readonly points: readonly At[];
	readonly colour: ColourToken;
	readonly width: number;
	/** Lengths of dash and gap; empty is a whole line. */
	readonly dash: readonly number[];
	/** 1 is full ink; what stands back is paler. */
	readonly strength: number;
}

export interface RectInk {
	readonly kind: 'rect';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly fill: ColourToken;
	readonly outline: ColourToken | null;
	readonly strength: number;
}

export interface PointInk extends Look {
	readonly kind: 'point';
	/** Of its middle. */
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

export interface TextInk {
	readonly kind: 'text';
	readonly x: number;
	/** Of the line the letters stand on. */
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly bold: boolean;
	readonly align: 'start' | 'middle' | 'end';
	readonly colour: ColourToken;
}

/** Diagonals rising to the right inside of a box. */
export interface HatchInk {
	readonly kind: 'hatch';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly colour: ColourToken;
}

/** One stroke of a picture: the page writes it as SVG, a file draws it on a canvas. */
export type Ink = LineInk | RectInk | HatchInk | PointInk | TextInk;

/** A picture made of strokes, the first at the bottom. */
export interface Inked {
	readonly width: number;
	readonly height: number;
	readonly inks: readonly Ink[];
}

/** A whole straight line in full ink. */
export function straight(from: At, to: At, colour: ColourToken, width = 1): LineInk {
	return { kind: 'line', points: [from, to], colour, width, dash: [], strength: 1 };
}

/** An upright or level hairline; it stands on whole pixels so that it stays sharp. */
export function hairline(
	[x1, y1]: At,
	[x2, y2]: At,
	colour: ColourToken,
	dash: readonly number[] = []
): LineInk {
	const crisp = (value: number, other: number) =>
		value === other ? Math.round(value) + 0.5 : value;
	const from: At = [crisp(x1, x2), crisp(y1, y2)];
	const to: At = [crisp(x2, x1), crisp(y2, y1)];
	return { ...straight(from, to, colour), dash };
}

/** Words in the plain hand of the picture. */
export function words(
	text: string,
	[x, y]: At,
	rest: Partial<Omit<TextInk, 'kind' | 'text' | 'x' | 'y'>> = {}
): TextInk {
	return {
		kind: 'text',
		x,
		y,
		text,
		size: 12,
		bold: false,
		align: 'start',
		colour: 'muted',
		...rest
	};
}

/** A filled field without an outline. */
export function field(
	box: Pick<RectInk, 'x' | 'y' | 'width' | 'height'>,
	fill: ColourToken,
	rest: Partial<Pick<RectInk, 'outline' | 'strength'>> = {}
): RectInk {
	return { kind: 'rect', ...box, fill, outline: null, strength: 1, ...rest };
}

/** The corners of a shape around its middle, of about the same area each; null for a circle. */
export function cornersOf(
	shape: Shape,
	x: number,
	y: number,
	radius: number
): readonly At[] | null {
	if (shape === 'circle') return null;
	const at = (points: readonly At[]) =>
		points.map(([dx, dy]) => [x + dx * radius, y + dy * radius] as const);
	if (shape === 'triangle')
		return at([
			[0, -1.3],
			[1.2, 0.8],
			[-1.2, 0.8]
		]);
	if (shape === 'diamond')
		return at([
			[0, -1.3],
			[1.3, 0],
			[0, 1.3],
			[-1.3, 0]
		]);
	return at([
		[-0.9, -0.9],
		[0.9, -0.9],
		[0.9, 0.9],
		[-0.9, 0.9]
	]);
}
