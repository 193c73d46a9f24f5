import { asset } from '$app/paths';
import type { Atlas } from '$lib/domain/atlas';
import type { Release } from '$lib/domain/release';

const NO_COUNTIES = { counties: [], countyCounts: [] } satisfies Partial<Atlas>;

/** The releases of the data, newest first. */
export async function readReleases(): Promise<readonly Release[]> {
	return (await read('/data/releases/index.json')) as readonly Release[];
}

/** All the data as it was in a release. */
export async function readReleasedAtlas(version: string): Promise<Atlas> {
	const atlas = (await read(`/data/releases/${encodeURIComponent(version)}/atlas.json`)) as Atlas;
	// Releases made before counties were mapped hold none.
	return { ...NO_COUNTIES, ...atlas };
}

async function read(path: string): Promise<unknown> {
	const response = await fetch(asset(path));
	if (!response.ok) throw new Error(`${path} answered ${response.status}`);
	return response.json();
}
