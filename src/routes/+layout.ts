import { localeAt } from './addresses';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = ({ data, url }) => ({ ...data, locale: localeAt(url.pathname) });
