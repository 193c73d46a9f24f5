import type { Localized } from '../domain/locale';

interface CorrectionLinkWords {
	readonly suggest: string;
	readonly loading: string;
	readonly addText: string;
	readonly addLink: string;
}

/** What is said before a form that corrects or adds is opened; the rest comes with the form. */
export const correctionLinkWords: Localized<CorrectionLinkWords> = {
	en: {
		suggest: 'Suggest a correction',
		loading: 'Reading the row …',
		addText: 'An announcement is missing?',
		addLink: 'Add an announcement'
	},
	de: {
		suggest: 'Berichtigung vorschlagen',
		loading: 'Die Zeile wird gelesen …',
		addText: 'Fehlt eine Ankündigung?',
		addLink: 'Ankündigung ergänzen'
	}
};
