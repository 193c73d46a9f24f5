import { error } from '@sveltejs/kit';
import { loadAtlas } from '$lib/data/folder.server';
import { announcementFeed } from '../../../../announcement-feed.server';
import { pathOfCompany } from '../../../../addresses';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	loadAtlas()
		.companies.filter(({ disclosed }) => disclosed)
		.flatMap(({ id: company }) => [{ company }, { lang: 'de', company }]);

export const GET: RequestHandler = ({ params }) => {
	const locale = params.lang === 'de' ? 'de' : 'en';
	const company = loadAtlas().companies.find(
		({ id, disclosed }) => disclosed && id === params.company
	);
	if (!company) error(404);
	return announcementFeed({
		locale,
		of: company.name,
		page: pathOfCompany(company.id, locale),
		matches: (row) => row.companyId === company.id
	});
};
