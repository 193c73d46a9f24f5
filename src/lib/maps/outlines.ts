import { STATE_CODES, type StateCode } from '../domain/place';
import file from './geometry/state-outlines.json';

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

export interface Outline {
	/** Two digits, zeros kept. */
	readonly fips: string;
	/** Closed rings, each `M x y` and then `l` with relative steps. */
	readonly d: string;
	/** A point surely inside. */
	readonly label: Point;
	/** Half the height of the largest ellipse around `label`, twice as wide as high, that stays inside. */
	readonly room: number;
	readonly bounds: Box;
}

/** The Albers drawing with Alaska and Hawaii inset that outlines are given in. */
export const FRAME = { width: 975, height: 610 } as const;

/** The outline of every state, as `scripts/build-geometry.mjs` wrote it. */
export const OUTLINES: Readonly<Record<StateCode, Outline>> = read(file);

/** Whether two letters of a size fit around a state's label point; both in units of the same scale. */
export function labelFits(room: number, fontSize: number): boolean {
	return room >= fontSize * 0.52;
}

function read(
	text: Readonly<
		Record<StateCode, { fips: string; d: string; label: number[]; room: number; bbox: number[] }>
	>
): Readonly<Record<StateCode, Outline>> {
	const entries = STATE_CODES.map((code) => {
		const { fips, d, label, room, bbox } = text[code];
		const [x = 0, y = 0] = label;
		const [left = 0, top = 0, right = 0, bottom = 0] = bbox;
		const bounds = { x: left, y: top, width: right - left, height: bottom - top };
		return [code, { fips, d, label: { x, y }, room, bounds }] as const;
	});
	return Object.fromEntries(entries) as Record<StateCode, Outline>;
}
