import type { ColourToken } from '../../format/tokens';

export const SHAPES = ['circle', 'triangle', 'square', 'diamond'] as const;
export type Shape = (typeof SHAPES)[number];

/** How a point looks: its group is told apart by shape and by tone. */
export interface Look {
	readonly shape: Shape;
	readonly fill: ColourToken;
	readonly stroke: ColourToken;
}

/** One stroke of a picture in pixels. The page makes SVG of it and a file paints it: both show the same. */
export type Ink =
	| {
			readonly kind: 'line';
			readonly x1: number;
			readonly y1: number;
			readonly x2: number;
			readonly y2: number;
			readonly colour: ColourToken;
			readonly width: number;
			/** Lengths of dash and gap; empty is a whole line. */
			readonly dash: readonly number[];
	  }
	| {
			readonly kind: 'box';
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
			readonly fill: ColourToken;
			readonly stroke: ColourToken | null;
	  }
	| ({
			readonly kind: 'point';
			readonly x: number;
			readonly y: number;
			readonly radius: number;
	  } & Look)
	| {
			readonly kind: 'text';
			readonly text: string;
			readonly x: number;
			/** Of the baseline. */
			readonly y: number;
			readonly size: number;
			readonly anchor: 'start' | 'middle' | 'end';
			readonly colour: ColourToken;
			readonly bold: boolean;
	  };

/** A picture made of strokes, the first at the bottom. */
export interface Inked {
	readonly width: number;
	readonly height: number;
	readonly ink: readonly Ink[];
}

/** A hairline; it stands on whole pixels so that it stays sharp. */
export function hairline(
	[x1, y1, x2, y2]: readonly [number, number, number, number],
	colour: ColourToken,
	dash: readonly number[] = []
): Ink {
	const crisp = (value: number, other: number) =>
		value === other ? Math.round(value) + 0.5 : value;
	return {
		kind: 'line',
		x1: crisp(x1, x2),
		x2: crisp(x2, x1),
		y1: crisp(y1, y2),
		y2: crisp(y2, y1),
		colour,
		width: 1,
		dash
	};
}

/** The corners of a shape around its middle, of about the same area each; null for a circle. */
export function cornersOf(
	shape: Shape,
	x: number,
	y: number,
	radius: number
): readonly (readonly [number, number])[] | null {
	if (shape === 'circle') return null;
	const at = (points: readonly (readonly [number, number])[]) =>
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
