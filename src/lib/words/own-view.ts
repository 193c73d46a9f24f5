import type { Localized } from '../domain/locale';

interface OwnViewWords {
	readonly heading: string;
	readonly showing: (name: string, rows: string) => string;
	readonly replaces: string;
	readonly beside: string;
	readonly leave: string;
	readonly files: string;
	readonly all: string;
	readonly several: string;
	/** Of rows whose cell is empty. */
	readonly notStated: string;
	readonly lookedFor: string;
	readonly unread: string;
	readonly retry: string;
	readonly missing: (mark: string) => string;
	readonly missingMeans: string;
	readonly choose: string;
	readonly reading: (name: string) => string;
	readonly another: (name: string, mark: string) => string;
	readonly anotherRemedy: string;
	readonly notRead: (name: string) => string;
}

/** What the pages that show a reader's own file say of it. */
export const ownViewWords: Localized<OwnViewWords> = {
	en: {
		heading: 'Your own file',
		showing: (name, rows) => `Shown here: “${name}”, ${rows}.`,
		replaces:
			'Its announcements stand in place of ours. It is not part of Capex Atlas and stays on this device.',
		beside:
			'Its numbers stand beside ours and are never added to them. It is not part of Capex Atlas and stays on this device.',
		leave: 'Back to our data',
		files: 'Your files',
		all: 'All',
		several: 'Several',
		notStated: 'Not stated',
		lookedFor: 'Looking for your file on this device …',
		unread: 'Your file could not be looked for.',
		retry: 'Try again',
		missing: (mark) =>
			`This view shows a file (fingerprint ${mark}) that is not, or no longer, on this device.`,
		missingMeans:
			'The link carries no rows. Choose the same file: it is recognised by its fingerprint, read in this browser and sent nowhere.',
		choose: 'Choose the file',
		reading: (name) => `Reading ${name} …`,
		another: (name, mark) => `${name} is another file: its fingerprint is ${mark}.`,
		anotherRemedy:
			'Ask for the very file the link was made with. Even one changed letter is another fingerprint.',
		notRead: (name) => `${name} could not be read.`
	},
	de: {
		heading: 'Eigene Datei',
		showing: (name, rows) => `Hier gezeigt: „${name}“, ${rows}.`,
		replaces:
			'Ihre Ankündigungen stehen an der Stelle unserer. Sie gehört nicht zu Capex Atlas und bleibt auf diesem Gerät.',
		beside:
			'Ihre Zahlen stehen neben unseren und werden nie dazugezählt. Sie gehört nicht zu Capex Atlas und bleibt auf diesem Gerät.',
		leave: 'Zurück zu unseren Daten',
		files: 'Eigene Dateien',
		all: 'Alle',
		several: 'Mehrere',
		notStated: 'Ohne Angabe',
		lookedFor: 'Ihre Datei wird auf diesem Gerät gesucht …',
		unread: 'Ihre Datei ließ sich nicht suchen.',
		retry: 'Noch einmal versuchen',
		missing: (mark) =>
			`Diese Ansicht zeigt eine Datei (Fingerabdruck ${mark}), die nicht oder nicht mehr auf diesem Gerät liegt.`,
		missingMeans:
			'Der Link enthält keine Zeilen. Wählen Sie dieselbe Datei: Sie wird an ihrem Fingerabdruck erkannt, in diesem Browser gelesen und nirgendwohin gesendet.',
		choose: 'Datei wählen',
		reading: (name) => `${name} wird gelesen …`,
		another: (name, mark) => `${name} ist eine andere Datei: Ihr Fingerabdruck ist ${mark}.`,
		anotherRemedy:
			'Bitten Sie um genau die Datei, mit der der Link gemacht wurde. Schon ein geänderter Buchstabe ergibt einen anderen Fingerabdruck.',
		notRead: (name) => `${name} ließ sich nicht lesen.`
	}
};
