import { resolve } from '$app/paths';
import type { Locale } from '$lib/domain/locale';

/** The pages that can be gone to, in the order of the menu. */
export const PAGES = ['home', 'compare', 'map', 'announcements'] as const;
export type PageName = (typeof PAGES)[number];

/** English has no segment of its own. */
export function langOf(locale: Locale): { lang?: 'de' } {
	return locale === 'de' ? { lang: 'de' } : {};
}

/** A page's path in a language, as the page itself is served. */
export function pathOf(name: PageName, locale: Locale): string {
	const lang = langOf(locale);
	switch (name) {
		case 'home':
			return slashed(resolve('/[[lang=lang]]', lang));
		case 'compare':
			return slashed(resolve('/[[lang=lang]]/compare', lang));
		case 'map':
			return slashed(resolve('/[[lang=lang]]/map', lang));
		case 'announcements':
			return slashed(resolve('/[[lang=lang]]/announcements', lang));
	}
}

function slashed(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}
