import { announcementFeed } from '../../announcement-feed.server';
import { pathOf } from '../../addresses';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [{}, { lang: 'de' }];

export const GET: RequestHandler = ({ params }) => {
	const locale = params.lang === 'de' ? 'de' : 'en';
	return announcementFeed({ locale, page: pathOf('home', locale) });
};
