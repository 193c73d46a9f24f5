import { error } from '@sveltejs/kit';
import { loadAtlas } from '$lib/data/folder.server';
import { announcementFeed } from '../../../../announcement-feed.server';
import { pathOfState } from '../../../../addresses';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	loadAtlas().states.flatMap(({ code }) => {
		const state = code.toLowerCase();
		return [{ state }, { lang: 'de', state }];
	});

export const GET: RequestHandler = ({ params }) => {
	const locale = params.lang === 'de' ? 'de' : 'en';
	const state = loadAtlas().states.find(({ code }) => code.toLowerCase() === params.state);
	if (!state) error(404);
	return announcementFeed({
		locale,
		of: state.name,
		page: pathOfState(state.code, locale),
		matches: (row) => row.state === state.code
	});
};
