import type { ColourToken } from '../../format/tokens';

/** A point in pixels: right, down. */
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

/** One stroke of a picture: the page writes it as SVG, a file draws it on a canvas. */
export type Ink = LineInk | RectInk | TextInk;

/** A hairline of the grid or an axis, sharp on whole pixels. */
export function hairline(from: At, to: At, colour: ColourToken): LineInk {
	const crisp = ([x, y]: At): At => [Math.round(x) + 0.5, Math.round(y) + 0.5];
	return {
		kind: 'line',
		points: [crisp(from), crisp(to)],
		colour,
		width: 1,
		dash: [],
		strength: 1
	};
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
