import type { OwnTable } from '$lib/domain/own-table';
import { ownTable } from '../view/own-table';

/** A reader's table of points made by hand; its columns need not say where they lie. */
export function pointTable(
	places: readonly (readonly [latitude: number, longitude: number])[],
	columns: Parameters<typeof ownTable>[0]
): OwnTable {
	return {
		...ownTable(columns),
		kind: 'points',
		points: {
			latitude: Float64Array.from(places, ([latitude]) => latitude),
			longitude: Float64Array.from(places, ([, longitude]) => longitude)
		}
	};
}
