import { asset } from '$app/paths';
import type { Atlas } from '$lib/domain/atlas';

let reading: Promise<Atlas> | null = null;

/** All the data, read once for all pages of a visit. A failed reading is tried anew the next time. */
export function readAtlas(): Promise<Atlas> {
	reading ??= fetchAtlas().catch((error: unknown) => {
		reading = null;
		throw error;
	});
	return reading;
}

async function fetchAtlas(): Promise<Atlas> {
	const response = await fetch(asset('/data/atlas.json'));
	if (!response.ok) throw new Error(`The data answered ${response.status}`);
	return (await response.json()) as Atlas;
}
