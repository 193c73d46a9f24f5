import { json } from '@sveltejs/kit';
import { loadPlaces } from '$lib/data/folder.server';

export const prerender = true;

/** What a reader's own file is joined with: places, companies and announcements by their names, and what counties are set against. */
export const GET = () => json(loadPlaces());
