import { getContext, setContext } from 'svelte';

const PAGES = Symbol('announcement pages');

/** Where the page of an announcement stands; null where it has none, as those of a reader's own file. */
export type AnnouncementAddress = (id: string) => string | null;

/** Called once for all pages: only they know addresses. */
export function provideAnnouncementPages(addressOf: AnnouncementAddress): void {
	setContext(PAGES, addressOf);
}

/** Null where announcements have no pages to lead to. */
export function announcementPages(): AnnouncementAddress | null {
	return getContext<AnnouncementAddress | undefined>(PAGES) ?? null;
}
