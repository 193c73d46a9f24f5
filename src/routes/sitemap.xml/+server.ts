import { LOCALES } from '$lib/domain/locale';
import { escaped } from '$lib/export/escaped';
import { PAGES, pathOf, type PageName } from '../addresses';
import { ORIGIN } from '../origin.server';

/** A map of the site names whole addresses, and without an origin there are none: then it is left out. */
export const prerender = ORIGIN !== '';

const NAMESPACES =
	'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** Every page in both languages, each with where the other language has it. */
export const GET = () => {
	const entries = PAGES.flatMap((page) =>
		LOCALES.map((locale) => {
			const address = escaped(ORIGIN + pathOf(page, locale));
			return `\t<url>\n\t\t<loc>${address}</loc>\n${alternatesOf(page)}\n\t</url>`;
		})
	);
	const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${NAMESPACES}>\n${entries.join('\n')}\n</urlset>\n`;
	return new Response(text, { headers: { 'content-type': 'application/xml' } });
};

function alternatesOf(page: PageName): string {
	return [...LOCALES.map((locale) => [locale, locale] as const), ['x-default', 'en'] as const]
		.map(([hreflang, locale]) => {
			const address = escaped(ORIGIN + pathOf(page, locale));
			return `\t\t<xhtml:link rel="alternate" hreflang="${hreflang}" href="${address}"/>`;
		})
		.join('\n');
}
