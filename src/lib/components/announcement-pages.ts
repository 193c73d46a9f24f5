import { getContext, setContext } from 'svelte';

const PAGES = Symbol('announcement pages');

/** Where the page of an announcement stands. */
export type AnnouncementAddress = (id: string) => string;

/** Called once for all pages: only they know addresses. */
export function provideAnnouncementPages(addressOf: AnnouncementAddress): void {
	setContext(PAGES, addressOf);
}

/** Null where announcements have no pages to lead to. */
export function announcementPages(): AnnouncementAddress | null {
	return getContext<AnnouncementAddress | undefined>(PAGES) ?? null;
}
