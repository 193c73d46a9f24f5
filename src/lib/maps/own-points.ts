import type { OwnTable } from '../domain/own-table';
import type { StateCode } from '../domain/place';
import { rowsLeft, type Where } from '../view/own/where';
import { inFrame } from './albers';
import { stateOfFips } from './outlines';
import { ownClustersOf, type OwnClusters } from './own-clusters';

/** The rows of a reader's file that are points on the map: columns and clusters, and no object for a row. */
export interface OwnPoints {
	readonly table: OwnTable;
	/** Those on the map, in the file's order. */
	readonly rows: Uint32Array;
	/** How many rows the reader's filters leave; those of them that are not in `rows` lie outside the frame. */
	readonly left: number;
	readonly clusters: OwnClusters;
}

/** Rows put on the frame between two chances to pause. */
const STEP = 2048;

/** Puts the rows that filters leave on the frame, in steps: a million of them take longer than a page may stand still. */
export function* ownPointsOf(table: OwnTable, where: readonly Where[]): Generator<void, OwnPoints> {
	const asked = rowsLeft(table, where);
	const { latitude, longitude } = table.points ?? NOWHERE;
	const rows = new Uint32Array(latitude.length);
	const x = new Float32Array(latitude.length);
	const y = new Float32Array(latitude.length);
	let left = 0;
	let drawn = 0;
	for (let row = 0; row < latitude.length; row += 1) {
		if (row % STEP === 0) yield;
		if (asked?.[row] === 0) continue;
		left += 1;
		const at = inFrame(longitude[row] ?? NaN, latitude[row] ?? NaN);
		if (!at) continue;
		rows[drawn] = row;
		x[drawn] = at.x;
		y[drawn] = at.y;
		drawn += 1;
	}
	const points = { rows: rows.slice(0, drawn), x: x.slice(0, drawn), y: y.slice(0, drawn) };
	const clusters = yield* ownClustersOf(points);
	return { table, rows: points.rows, left, clusters };
}

/** The first rows on the map that lie in any of these states, and how many do; in any place where none is named. */
export function rowsIn(
	{ table, rows }: Pick<OwnPoints, 'table' | 'rows'>,
	states: readonly StateCode[],
	atMost: number
): { readonly first: readonly number[]; readonly count: number } {
	const isThere = placedIn(table, states);
	const first: number[] = [];
	let count = 0;
	for (const row of rows) {
		if (!isThere(row)) continue;
		if (count < atMost) first.push(row);
		count += 1;
	}
	return { first, count };
}

const NOWHERE = { latitude: new Float64Array(), longitude: new Float64Array() };

/** Whether a row lies in one of these states, as far as its state or county is known. */
function placedIn(
	{ places: { state, county } }: OwnTable,
	states: readonly StateCode[]
): (row: number) => boolean {
	const places = state ?? county;
	if (states.length === 0 || !places) return () => true;
	const isAsked = places.keys.map((key) => {
		const code = state ? key : stateOfFips(key);
		return states.some((one) => one === code);
	});
	return (row) => isAsked[(places.codes[row] ?? 0) - 1] ?? false;
}
