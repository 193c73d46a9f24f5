import { resolve } from '$app/paths';
import type { Locale } from '$lib/domain/locale';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = ({ data, url }) => ({
	...data,
	locale: localeOf(url.pathname)
});

/** From the address itself: a page that does not exist has a language too. */
function localeOf(pathname: string): Locale {
	const [first] = pathname.slice(resolve('/').length).split('/').filter(Boolean);
	return first === 'de' ? 'de' : 'en';
}
