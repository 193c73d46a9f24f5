import { asset } from '$app/paths';
import { ORIGIN } from '../origin.server';

export const prerender = true;

/** Everything may be read. Embedded figures say themselves that they are not to be listed. */
export const GET = () => {
	const sitemap = ORIGIN === '' ? '' : `Sitemap: ${ORIGIN}${asset('/sitemap.xml')}\n`;
	return new Response(`User-agent: *\nAllow: /\n${sitemap}`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
