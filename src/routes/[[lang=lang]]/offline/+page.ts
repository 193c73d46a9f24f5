import type { EntryGenerator } from './$types';

/** No page links here: the service worker shows it in place of a page that it cannot get. */
export const entries: EntryGenerator = () => [{}, { lang: 'de' }];
