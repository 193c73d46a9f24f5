import type { Localized } from '../domain/locale';
import { publisher, termsOf } from './publisher';

interface ShareWords {
	readonly announced: (floor: string, projects: string, one: boolean) => string;
	readonly built: (usd: string) => string;
	readonly noFigure: string;
	readonly nationalOnly: string;
	readonly none: string;
	readonly states: (count: string) => string;
	readonly companies: (count: string) => string;
	readonly facilities: (count: string) => string;
	readonly announcements: (count: string) => string;
	readonly deals: (megawatts: string, deals: string) => string;
	readonly capex: (figures: string, companies: string) => string;
	readonly tables: (count: string) => string;
	readonly addresses: (count: string) => string;
	readonly own: string;
	/** A number that others keep says of when it is. */
	readonly small: (day: string) => string;
}

/** What the pictures beside shared links say. */
export const shareWords: Localized<ShareWords> = {
	en: {
		announced: (floor, projects, one) =>
			`at least ${floor} announced in ${projects} ${one ? 'project' : 'projects'}`,
		built: (usd) => `at least ${usd} announced for projects under construction or operating`,
		noFigure: 'announced without a figure',
		nationalOnly: 'country-wide plans only',
		none: 'no announcement found so far',
		states: (count) => `announced investment in ${count} states`,
		companies: (count) => `${count} companies, each with what it announced`,
		facilities: (count) => `${count} mapped data centers, and what is announced where`,
		announcements: (count) => `${count} announcements, each with its source`,
		deals: (megawatts, deals) => `${megawatts} in ${deals} power deals`,
		capex: (figures, companies) =>
			`${figures} figures of ${companies} companies, with each revision`,
		tables: (count) => `${count} tables, open, with their sources`,
		addresses: (count) => `JSON and CSV at ${count} addresses`,
		own: 'the same charts and maps from a CSV of yours, which stays on your device',
		small: (day) => `Data through ${day} · ${termsOf(publisher, 'en')} · Announced is not spent.`
	},
	de: {
		announced: (floor, projects, one) =>
			`mindestens ${floor} angekündigt in ${projects} ${one ? 'Projekt' : 'Projekten'}`,
		built: (usd) => `mindestens ${usd} angekündigt für Projekte in Bau oder Betrieb`,
		noFigure: 'angekündigt ohne Betrag',
		nationalOnly: 'nur landesweite Pläne',
		none: 'bisher keine Ankündigung gefunden',
		states: (count) => `angekündigte Investitionen in ${count} Bundesstaaten`,
		companies: (count) => `${count} Unternehmen, jedes mit dem, was es angekündigt hat`,
		facilities: (count) => `${count} kartierte Rechenzentren, und was wo angekündigt ist`,
		announcements: (count) => `${count} Ankündigungen, jede mit ihrer Quelle`,
		deals: (megawatts, deals) => `${megawatts} in ${deals} Stromverträgen`,
		capex: (figures, companies) => `${figures} Zahlen von ${companies} Firmen, mit jeder Änderung`,
		tables: (count) => `${count} Tabellen, offen, mit ihren Quellen`,
		addresses: (count) => `JSON und CSV unter ${count} Adressen`,
		own: 'dieselben Diagramme und Karten aus Ihrer CSV-Datei, die auf Ihrem Gerät bleibt',
		small: (day) =>
			`Datenstand ${day} · ${termsOf(publisher, 'de')} · Angekündigt ist nicht ausgegeben.`
	}
};
