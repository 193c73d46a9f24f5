import type { Locale } from '$lib/domain/locale';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = ({ params, data }) => ({
	...data,
	locale: localeOf(params.lang)
});

function localeOf(lang: string | undefined): Locale {
	return lang === 'de' ? 'de' : 'en';
}
