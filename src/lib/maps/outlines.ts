import { STATE_CODES, type StateCode } from '../domain/place';
import type { Area, Areas } from './area';
import file from './geometry/state-outlines.json';

export interface Outline extends Area {
	readonly key: StateCode;
	/** Two digits, zeros kept. */
	readonly fips: string;
}

/** The outline of every state, as `scripts/build-geometry.mjs` wrote it. */
export const OUTLINES: Readonly<Record<StateCode, Outline>> = read(file);

/** The same as areas of a map. */
export const STATE_AREAS: Areas = new Map(STATE_CODES.map((code) => [code, OUTLINES[code]]));

const STATE_BY_FIPS = new Map(STATE_CODES.map((code) => [OUTLINES[code].fips, code]));

/** The state a county's code begins with; null for a code of none of them. */
export function stateOfFips(fips: string): StateCode | null {
	return STATE_BY_FIPS.get(fips.slice(0, 2)) ?? null;
}

/** Whether two letters of a size fit around a state's label point; both in units of the same scale. */
export function labelFits(room: number, fontSize: number): boolean {
	return room >= fontSize * 0.52;
}

function read(
	text: Readonly<
		Record<StateCode, { fips: string; d: string; label: number[]; room: number; bbox: number[] }>
	>
): Readonly<Record<StateCode, Outline>> {
	const entries = STATE_CODES.map((code): [StateCode, Outline] => {
		const { fips, d, label, room, bbox } = text[code];
		const [x = 0, y = 0] = label;
		const [left = 0, top = 0, right = 0, bottom = 0] = bbox;
		const bounds = { x: left, y: top, width: right - left, height: bottom - top };
		return [code, { key: code, name: null, state: code, fips, d, label: { x, y }, room, bounds }];
	});
	return Object.fromEntries(entries) as Record<StateCode, Outline>;
}
