import type { Counted, Tally } from './tally';

/** A segment of a total. The segments of one total always add up to it. */
export interface Part<K> {
	readonly key: K;
	readonly low: number;
	readonly high: number;
	readonly open: boolean;
	readonly counted: readonly Counted[];
}

/** Divides a total's counted projects by what `keyOf` says of each; no segment is tallied anew. */
export function parts<K>(total: Tally, keyOf: (counted: Counted) => K): Part<K>[] {
	const segments = new Map<K, Counted[]>();
	for (const counted of total.counted) {
		const key = keyOf(counted);
		const segment = segments.get(key);
		if (segment) segment.push(counted);
		else segments.set(key, [counted]);
	}
	return [...segments].map(([key, counted]) => ({
		key,
		low: counted.reduce((sum, { low }) => sum + low, 0),
		high: counted.reduce((sum, { high }) => sum + high, 0),
		open: counted.some(({ open }) => open),
		counted
	}));
}
