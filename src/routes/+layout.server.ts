import { ORIGIN } from './origin.server';
import type { LayoutServerLoad } from './$types';

/** Where the site is served, for addresses that leave the page; without it they are printed as paths. */
export const load: LayoutServerLoad = () => ({ origin: ORIGIN });
