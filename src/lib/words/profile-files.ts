import type { Localized } from '../domain/locale';

interface ProfileFilesWords {
	readonly json: string;
	readonly csv: string;
}

/** What the files beside a profile are called. */
export const profileFilesWords: Localized<ProfileFilesWords> = {
	en: { json: 'This page as JSON', csv: 'These announcements as CSV' },
	de: { json: 'Diese Seite als JSON', csv: 'Diese Ankündigungen als CSV' }
};
