import { error, json } from '@sveltejs/kit';
import { loadAtlas, loadTable } from '$lib/data/folder.server';
import { TABLE_NAMES } from '$lib/data/table-records';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => TABLE_NAMES.map((table) => ({ table }));

export const GET: RequestHandler = ({ params }) => {
	const table = loadTable(params.table);
	if (table === null) error(404);
	const { dataThrough, dataVersion } = loadAtlas();
	return json({ dataThrough, dataVersion, ...table });
};
