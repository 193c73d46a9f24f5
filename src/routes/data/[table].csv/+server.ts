import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import { CATALOG, DATASET_IDS } from '$lib/data/catalog';
import { dataFolder } from '$lib/data/folder.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const NAMES: readonly string[] = DATASET_IDS.map((id) => CATALOG[id].name);

export const entries: EntryGenerator = () => NAMES.map((table) => ({ table }));

/** A table itself, byte for byte. */
export const GET: RequestHandler = ({ params: { table } }) => {
	if (!NAMES.includes(table)) error(404);
	return new Response(readFileSync(join(dataFolder(), `${table}.csv`)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
