import type { Localized } from '../domain/locale';

interface OwnInviteWords {
	readonly invite: string;
	readonly notLoaded: string;
	readonly retry: string;
}

/** What a page that can show a reader's own file says where it shows none. */
export const ownInviteWords: Localized<OwnInviteWords> = {
	en: {
		invite: 'Show a CSV of your own here',
		notLoaded: 'What shows your own file could not be loaded. Your file is untouched.',
		retry: 'Try again'
	},
	de: {
		invite: 'Hier eine eigene CSV zeigen',
		notLoaded:
			'Was eine eigene Datei zeigt, ließ sich nicht laden. Die Datei selbst ist unberührt.',
		retry: 'Erneut versuchen'
	}
};
