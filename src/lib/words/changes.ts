import type { Localized } from '../domain/locale';
import type { KeptTable } from '../view/changes';

interface ChangeWords {
	readonly heading: string;
	readonly lead: string;
	readonly none: string;
	readonly release: (version: string, before: string) => string;
	readonly first: (version: string) => string;
	readonly nothing: string;
	readonly newlyKept: (table: string) => string;
	readonly added: (count: string, table: string) => string;
	readonly removed: (count: string, table: string) => string;
	readonly changed: (count: string, table: string) => string;
	readonly wasIs: (field: string, before: string, after: string) => string;
	readonly absent: string;
	readonly tables: Readonly<Record<KeptTable, string>>;
	readonly feed: string;
	readonly feedAdded: string;
	readonly feedChanged: (fields: string) => string;
	readonly feedRemoved: string;
}

/** Every text of what changed between releases of the data. */
export const changeWords: Localized<ChangeWords> = {
	en: {
		heading: 'What changed',
		lead: 'Each release of the data is kept as it was. Here is what is different from the release before, row by row and field by field.',
		none: 'No release of the data is kept yet.',
		release: (version, before) => `${version}, since ${before}`,
		first: (version) => `${version}: the first release`,
		nothing: 'No row that a release keeps is different: another table or its columns changed.',
		newlyKept: (table) => `${table}: kept for the first time.`,
		added: (count, table) => `${table}: ${count} added`,
		removed: (count, table) => `${table}: ${count} removed`,
		changed: (count, table) => `${table}: ${count} changed`,
		wasIs: (field, before, after) => `${field}: ${before} → ${after}`,
		absent: 'not there',
		tables: {
			announcements: 'Announcements',
			companies: 'Companies',
			states: 'States',
			counties: 'Counties',
			vintages: 'Counters and their days',
			stateCounts: 'Counts by state',
			countyCounts: 'Counts by county'
		},
		feed: 'Feed of new and changed announcements (Atom)',
		feedAdded: 'Added',
		feedChanged: (fields) => `Changed: ${fields}`,
		feedRemoved: 'Removed'
	},
	de: {
		heading: 'Was sich geändert hat',
		lead: 'Jeder Datenstand bleibt erhalten, wie er war. Hier steht, was gegenüber dem vorigen anders ist, Zeile für Zeile und Feld für Feld.',
		none: 'Noch ist kein Datenstand aufbewahrt.',
		release: (version, before) => `${version}, seit ${before}`,
		first: (version) => `${version}: der erste Datenstand`,
		nothing:
			'Keine aufbewahrte Zeile ist anders: eine andere Tabelle oder ihre Spalten haben sich geändert.',
		newlyKept: (table) => `${table}: zum ersten Mal aufbewahrt.`,
		added: (count, table) => `${table}: ${count} hinzugekommen`,
		removed: (count, table) => `${table}: ${count} entfallen`,
		changed: (count, table) => `${table}: ${count} geändert`,
		wasIs: (field, before, after) => `${field}: ${before} → ${after}`,
		absent: 'nicht vorhanden',
		tables: {
			announcements: 'Ankündigungen',
			companies: 'Firmen',
			states: 'Bundesstaaten',
			counties: 'Countys',
			vintages: 'Zähler und ihre Tage',
			stateCounts: 'Zählungen je Bundesstaat',
			countyCounts: 'Zählungen je County'
		},
		feed: 'Feed neuer und geänderter Ankündigungen (Atom)',
		feedAdded: 'Hinzugekommen',
		feedChanged: (fields) => `Geändert: ${fields}`,
		feedRemoved: 'Entfallen'
	}
};
