import type { Handle } from '@sveltejs/kit';

/** The language of a page is known from its address before anything is drawn; the face of its text comes with it. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type !== 'font' || path.includes('inter'),
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'en')
	});
