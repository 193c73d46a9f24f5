import type { StateCode } from '../domain/place';

/** A place in the frame, or in the box the frame is drawn in. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** One of the areas of a map, in units of the frame. */
export interface Area {
	/** As the rows of an answer have it where it is drawn for one: a state's code or an outline's county code. */
	readonly key: string;
	/** Null where only an answer knows it. */
	readonly name: string | null;
	readonly state: StateCode;
	/** Closed rings, each `M x y` and then `l` with relative steps. */
	readonly d: string;
	/** A point surely inside. */
	readonly label: Point;
	/** Half the height of the largest ellipse around `label`, twice as wide as high, that stays inside. */
	readonly room: number;
	readonly bounds: Box;
}

export type Areas = ReadonlyMap<string, Area>;

/** The Albers drawing with Alaska and Hawaii inset that outlines are given in. */
export const FRAME = { x: 0, y: 0, width: 975, height: 610 } as const satisfies Box;

/** The smallest box around boxes; the whole frame for none. */
export function around(boxes: readonly Box[]): Box {
	if (boxes.length === 0) return FRAME;
	const x = Math.min(...boxes.map((box) => box.x));
	const y = Math.min(...boxes.map((box) => box.y));
	return {
		x,
		y,
		width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
		height: Math.max(...boxes.map((box) => box.y + box.height)) - y
	};
}
