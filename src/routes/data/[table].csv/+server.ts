import { error } from '@sveltejs/kit';
import { CATALOG, DATASET_IDS } from '$lib/data/catalog';
import { tableFile } from '$lib/data/folder.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const NAMES: readonly string[] = DATASET_IDS.map((id) => CATALOG[id].name);

export const entries: EntryGenerator = () => NAMES.map((table) => ({ table }));

/** A table itself, byte for byte; of one that the folder lacks, its header. */
export const GET: RequestHandler = ({ params: { table } }) => {
	const file = tableFile(table);
	if (file === null) error(404);
	return new Response(file, {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
