import { error } from '@sveltejs/kit';
import { LOCALES } from '$lib/domain/locale';
import { ORIGIN } from '../../../origin.server';
import { shareAnswer, shareNames } from '../../../share-source.server';
import type { EntryGenerator, RequestHandler } from './$types';

/** A preview of a link names the whole address of its picture, and without an origin there is none: then they are left out. */
export const prerender = ORIGIN !== '';

export const entries: EntryGenerator = () =>
	prerender ? LOCALES.flatMap((lang) => shareNames().map((name) => ({ lang, name }))) : [];

export const GET: RequestHandler = async ({ params: { lang, name } }) => {
	const locale = LOCALES.find((one) => one === lang);
	const png = locale ? await shareAnswer(name, locale) : null;
	if (png === null) error(404);
	return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
};
