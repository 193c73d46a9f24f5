import { goto } from '$app/navigation';
import { Dropping } from '$lib/components/drop/dropping.svelte';
import type { Destination } from '$lib/components/drop/destination';
import { LOCALES } from '$lib/domain/locale';
import { DEFAULTS, type PageId } from '$lib/view/view-state';
import { PAGES, pathOf, type PageName } from './addresses';
import { readAtlas } from './atlas-source';

/** Looks into files and goes where they lead. */
export function dropping(): Dropping {
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- it is a page's path, as pathOf resolves it
	return new Dropping({ destinationOf, goTo: ({ href }) => goto(href), load: readAtlas });
}

/** The page of this site that a path and query from a stranger's hand name exactly; else null. */
function destinationOf(view: string): Destination | null {
	const { pathname, search } = new URL(view, 'https://site.invalid');
	for (const locale of LOCALES) {
		const name = PAGES.find((one) => pathOf(one, locale) === pathname);
		if (name)
			return { href: pathname + search, page: hasView(name) ? name : null, query: search, locale };
	}
	return null;
}

function hasView(name: PageName): name is PageName & PageId {
	return name in DEFAULTS;
}
