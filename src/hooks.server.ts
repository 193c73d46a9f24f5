import type { Handle } from '@sveltejs/kit';

/** The language of a page is known from its address before anything is drawn. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'en')
	});
