import { json } from '@sveltejs/kit';
import { loadAtlas } from '$lib/data/folder.server';

export const prerender = true;

/** All that a page needs to answer any question, read by the pages themselves once the first picture stands. */
export const GET = () => json(loadAtlas());
