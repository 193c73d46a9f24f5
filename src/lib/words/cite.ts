import type { Localized } from '../domain/locale';

/** What is cited: a picture, the numbers of one, or one row of the list. */
export type CitedKind = 'figure' | 'map' | 'table' | 'announcement';

interface CiteWords {
	readonly title: string;
	readonly lead: string;
	readonly text: string;
	readonly copy: string;
	readonly copied: string;
	readonly refused: string;
	readonly save: (extension: string) => string;
	readonly saved: (name: string) => string;
	/** Said where the site does not know its own address. */
	readonly copyOfSite: (origin: string) => string;
	readonly close: string;
	readonly kind: Readonly<Record<CitedKind, string>>;
	readonly quoted: (title: string) => string;
	readonly dataVersion: (version: string, day: string) => string;
	readonly sources: (sources: string) => string;
	readonly licence: (licence: string) => string;
	readonly accessed: (day: string) => string;
	readonly announced: (day: string) => string;
}

/** Every text of the citation dialog and of the citations it makes. */
export const citeWords: Localized<CiteWords> = {
	en: {
		title: 'Cite this',
		lead: 'With the data version and the address of exactly this view.',
		text: 'Text',
		copy: 'Copy',
		copied: 'Copied',
		refused: 'The clipboard was refused. The text is selected: copy it with your keyboard.',
		save: (extension) => `Save as .${extension}`,
		saved: (name) => `Saved: ${name}`,
		copyOfSite: (origin) =>
			`The address is that of this copy of the site, ${origin}: others reach it only if they reach that.`,
		close: 'Close',
		kind: { figure: 'figure', map: 'map', table: 'table', announcement: 'announcement' },
		quoted: (title) => `“${title}”`,
		dataVersion: (version, day) => `Data version ${version}, data through ${day}`,
		sources: (sources) => `Sources: ${sources}`,
		licence: (licence) => `License: ${licence}`,
		accessed: (day) => `accessed ${day}`,
		announced: (day) => `announced ${day}`
	},
	de: {
		title: 'Zitieren',
		lead: 'Mit dem Datenstand und der Adresse genau dieser Ansicht.',
		text: 'Text',
		copy: 'Kopieren',
		copied: 'Kopiert',
		refused:
			'Die Zwischenablage wurde verweigert. Der Text ist markiert: bitte mit der Tastatur kopieren.',
		save: (extension) => `Als .${extension} speichern`,
		saved: (name) => `Gespeichert: ${name}`,
		copyOfSite: (origin) =>
			`Die Adresse ist die dieser Kopie der Website, ${origin}: Andere erreichen sie nur, wenn sie diese erreichen.`,
		close: 'Schließen',
		kind: { figure: 'Abbildung', map: 'Karte', table: 'Tabelle', announcement: 'Ankündigung' },
		quoted: (title) => `„${title}“`,
		dataVersion: (version, day) => `Datenstand ${version}, Daten bis ${day}`,
		sources: (sources) => `Quellen: ${sources}`,
		licence: (licence) => `Lizenz: ${licence}`,
		accessed: (day) => `abgerufen am ${day}`,
		announced: (day) => `angekündigt am ${day}`
	}
};
