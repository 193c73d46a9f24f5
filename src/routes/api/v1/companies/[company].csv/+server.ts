import { error } from '@sveltejs/kit';
import { loadAtlas } from '$lib/data/folder.server';
import { rowsAnswer } from '../../../../profile-source.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	loadAtlas().companies.flatMap(({ id, disclosed }) => (disclosed ? [{ company: id }] : []));

export const GET: RequestHandler = ({ params }) => {
	const known = loadAtlas().companies.some(
		({ id, disclosed }) => disclosed && id === params.company
	);
	if (!known) error(404);
	return rowsAnswer(({ companyId }) => companyId === params.company);
};
