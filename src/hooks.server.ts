import { dev } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { startLate } from './late-start.server';

/** The language of a page is known from its address before anything is drawn; the faces of its text come with it. */
export const handle: Handle = ({ event, resolve }) => {
	const modules: string[] = [];
	return resolve(event, {
		preload: ({ type, path }) => {
			if (type === 'js') modules.push(path);
			return type === 'css' || (type === 'font' && path.includes('atlas-'));
		},
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', event.params.lang ?? 'en');
			return dev ? page : startLate(page, modules);
		}
	});
};
