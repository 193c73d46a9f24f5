import { error, json } from '@sveltejs/kit';
import { loadAtlas } from '$lib/data/folder.server';
import { announcementAnswer } from '../../../../profile-source.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => loadAtlas().announcements.map(({ id }) => ({ id }));

export const GET: RequestHandler = ({ params }) =>
	json(announcementAnswer(params.id) ?? error(404));
