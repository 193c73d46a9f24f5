import { error } from '@sveltejs/kit';
import { loadAtlas } from '$lib/data/folder.server';
import { rowsAnswer } from '../../../../profile-source.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	loadAtlas().states.map(({ code }) => ({ state: code.toLowerCase() }));

export const GET: RequestHandler = ({ params }) => {
	const state = loadAtlas().states.find(({ code }) => code.toLowerCase() === params.state);
	if (!state) error(404);
	return rowsAnswer((row) => row.state === state.code);
};
