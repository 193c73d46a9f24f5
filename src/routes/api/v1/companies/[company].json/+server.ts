import { error, json } from '@sveltejs/kit';
import { loadAtlas } from '$lib/data/folder.server';
import { companyAnswer } from '../../../../profile-source.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	loadAtlas().companies.flatMap(({ id, disclosed }) => (disclosed ? [{ company: id }] : []));

export const GET: RequestHandler = ({ params }) =>
	json(companyAnswer(params.company) ?? error(404));
