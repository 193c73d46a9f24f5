import { error } from '@sveltejs/kit';
import { templatesIn } from '../../templates.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	([undefined, 'de'] as const).flatMap((lang) =>
		templatesIn('en').map(({ rows: template }) => (lang ? { lang, template } : { template }))
	);

/** A template as it is downloaded where no script runs; spreadsheets take it for UTF-8 by its mark. */
export const GET: RequestHandler = ({ params: { lang, template } }) => {
	const found = templatesIn(lang === 'de' ? 'de' : 'en').find(({ rows }) => rows === template);
	if (!found) error(404);
	return new Response(`\ufeff${found.text}`, {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
