import { dataPackage } from '$lib/data/data-package';
import { publisher } from '$lib/words/publisher';

export const prerender = true;

/** The schemas of all tables for other people's tools, beside the tables as it expects them. */
export const GET = () =>
	new Response(`${JSON.stringify(dataPackage(publisher), null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});
