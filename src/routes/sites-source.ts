import { asset } from '$app/paths';
import type { Sites } from '$lib/domain/site';

let reading: Promise<Sites> | null = null;

/** The points of the map, read once for all pages of a visit. A failed reading is tried anew the next time. */
export function readSites(): Promise<Sites> {
	reading ??= fetchSites().catch((error: unknown) => {
		reading = null;
		throw error;
	});
	return reading;
}

async function fetchSites(): Promise<Sites> {
	const response = await fetch(asset('/data/sites.json'));
	if (!response.ok) throw new Error(`The sites answered ${response.status}`);
	return (await response.json()) as Sites;
}
