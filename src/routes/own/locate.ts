import type { ReadTable } from '$lib/data/own/own-reading';
import { located, needsOutlines } from '$lib/data/own/located';
import type { PlaceReader } from '$lib/data/own/place-text';
import { countyFinder } from '$lib/maps/county-finder';

type Topology = Parameters<typeof countyFinder>[0];

/** Points that say no state are given those they lie in; outlines are fetched for nothing else. */
export async function withPlaces(
	read: ReadTable,
	places: PlaceReader,
	outlines: string
): Promise<ReadTable> {
	if (!needsOutlines(read.table)) return read;
	const response = await fetch(outlines);
	if (!response.ok) throw new Error(`${outlines}: ${response.status}`);
	return located(read, countyFinder((await response.json()) as Topology), places);
}
