import { json } from '@sveltejs/kit';
import { loadReleases } from '$lib/data/releases.server';

export const prerender = true;

/** The editions of the data that are kept, newest first. */
export const GET = () => json(loadReleases());
