import { error, json } from '@sveltejs/kit';
import { loadAtlas } from '$lib/data/folder.server';
import { stateAnswer } from '../../../../profile-source.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	loadAtlas().states.map(({ code }) => ({ state: code.toLowerCase() }));

export const GET: RequestHandler = ({ params }) => json(stateAnswer(params.state) ?? error(404));
