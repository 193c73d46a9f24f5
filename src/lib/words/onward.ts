import type { Localized } from '../domain/locale';

interface OnwardWords {
	readonly profiles: string;
	readonly further: string;
}

/** What leads on from a page. */
export const onwardWords: Localized<OnwardWords> = {
	en: { profiles: 'Profiles', further: 'Further' },
	de: { profiles: 'Profile', further: 'Weiter' }
};
