import { asset } from '$app/paths';
import type { Atlas } from '$lib/domain/atlas';
import type { Release } from '$lib/domain/release';

/** The releases of the data, newest first. */
export async function readReleases(): Promise<readonly Release[]> {
	return (await read('/data/releases/index.json')) as readonly Release[];
}

/** All the data as it was in a release. */
export async function readReleasedAtlas(version: string): Promise<Atlas> {
	return (await read(`/data/releases/${encodeURIComponent(version)}/atlas.json`)) as Atlas;
}

async function read(path: string): Promise<unknown> {
	const response = await fetch(asset(path));
	if (!response.ok) throw new Error(`${path} answered ${response.status}`);
	return response.json();
}
