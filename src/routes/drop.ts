import { goto } from '$app/navigation';
import { Dropping } from '$lib/components/drop/dropping.svelte';
import type { Destination } from '$lib/components/drop/destination';
import { LOCALES, type Locale } from '$lib/domain/locale';
import { viewPartOf } from '$lib/view/url';
import { DEFAULTS, type PageId } from '$lib/view/view-state';
import { PAGES, pathOf, type PageName } from './addresses';
import { readAtlas } from './atlas-source';
import { handOver } from './own/handed-over';

/** Looks into files and goes where they lead; tables are read in the language of the page they came to. */
export function dropping(locale: () => Locale): Dropping {
	return new Dropping({
		destinationOf,
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- it is a page's path, as pathOf resolves it
		goTo: ({ href }) => goto(href),
		isInOtherLanguage: (destination) => destination.locale !== locale(),
		leaveFor: ({ href }) => location.assign(href),
		readTables: async (files) => {
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- likewise
			await goto(pathOf('own', locale()));
			handOver(files);
		},
		load: readAtlas
	});
}

/** The page of this site that a path and query from a stranger's hand name exactly; else null. */
function destinationOf(view: string): Destination | null {
	const { pathname, search, hash } = new URL(view, 'https://site.invalid');
	const query = viewPartOf({ search, hash });
	for (const locale of LOCALES) {
		const name = PAGES.find((one) => pathOf(one, locale) === pathname);
		if (name) return { href: pathname + query, page: hasView(name) ? name : null, query, locale };
	}
	return null;
}

function hasView(name: PageName): name is PageName & PageId {
	return name in DEFAULTS;
}
