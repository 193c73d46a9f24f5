import type { Localized } from '../domain/locale';

interface ToolWords {
	readonly embed: string;
	readonly cite: string;
	/** Where many such buttons stand on a page: of what. */
	readonly citeOf: (what: string) => string;
	readonly notLoaded: string;
}

/** What is said before a tool of a figure is loaded; the rest comes with the tool. */
export const toolWords: Localized<ToolWords> = {
	en: {
		embed: 'Embed',
		cite: 'Cite',
		citeOf: (what) => `Cite: ${what}`,
		notLoaded: 'The code for this could not be loaded. Are you offline? Try again.'
	},
	de: {
		embed: 'Einbetten',
		cite: 'Zitieren',
		citeOf: (what) => `Zitieren: ${what}`,
		notLoaded: 'Der Code dafür konnte nicht geladen werden. Offline? Bitte noch einmal versuchen.'
	}
};
