import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '$lib/data/folder.server';

export const prerender = true;

/** The table itself, byte for byte. */
export const GET = () =>
	new Response(readFileSync(join(dataFolder(), 'announcements.csv')), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
