import { loadAtlas } from '$lib/data/folder.server';
import { LOCALES } from '$lib/domain/locale';
import { escaped } from '$lib/export/escaped';
import {
	PAGES,
	pathIn,
	pathOf,
	pathOfAnnouncement,
	pathOfCompany,
	pathOfState
} from '../addresses';
import { ORIGIN } from '../origin.server';

/** A map of the site names whole addresses, and without an origin there are none: then it is left out. */
export const prerender = ORIGIN !== '';

const NAMESPACES =
	'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** Every page in both languages, each with where the other language has it. */
export const GET = () => {
	const entries = englishPaths().flatMap((path) =>
		LOCALES.map((locale) => {
			const address = escaped(ORIGIN + pathIn(path, locale));
			return `\t<url>\n\t\t<loc>${address}</loc>\n${alternatesOf(path)}\n\t</url>`;
		})
	);
	const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${NAMESPACES}>\n${entries.join('\n')}\n</urlset>\n`;
	return new Response(text, { headers: { 'content-type': 'application/xml' } });
};

function englishPaths(): string[] {
	const { states, companies, announcements } = loadAtlas();
	return [
		...PAGES.map((page) => pathOf(page, 'en')),
		...states.map(({ code }) => pathOfState(code, 'en')),
		...companies.flatMap(({ id, disclosed }) => (disclosed ? [pathOfCompany(id, 'en')] : [])),
		...announcements.map(({ id }) => pathOfAnnouncement(id, 'en'))
	];
}

function alternatesOf(path: string): string {
	return [...LOCALES.map((locale) => [locale, locale] as const), ['x-default', 'en'] as const]
		.map(([hreflang, locale]) => {
			const address = escaped(ORIGIN + pathIn(path, locale));
			return `\t\t<xhtml:link rel="alternate" hreflang="${hreflang}" href="${address}"/>`;
		})
		.join('\n');
}
