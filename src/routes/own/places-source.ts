import { asset } from '$app/paths';
import type { PlacesFile } from '$lib/data/own/places-file';

let reading: Promise<PlacesFile> | null = null;

/** What a reader's file is joined with, read once for all pages of a visit. A failed reading is tried anew the next time. */
export function readPlaces(): Promise<PlacesFile> {
	reading ??= fetchPlaces().catch((error: unknown) => {
		reading = null;
		throw error;
	});
	return reading;
}

async function fetchPlaces(): Promise<PlacesFile> {
	const response = await fetch(asset('/data/places.json'));
	if (!response.ok) throw new Error(`The places answered ${response.status}`);
	return (await response.json()) as PlacesFile;
}
