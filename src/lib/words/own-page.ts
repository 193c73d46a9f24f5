import type { Localized } from '../domain/locale';

/** What a reader's rows can be about; templates have the same names. */
export type OwnRows = 'states' | 'counties' | 'points' | 'companies' | 'announcements';

interface OwnPageWords {
	readonly title: string;
	readonly lead: string;
	readonly add: string;
	readonly choose: string;
	readonly orDrop: string;
	readonly pasteInstead: string;
	readonly pasteLabel: string;
	readonly readPasted: string;
	readonly pastedName: string;
	readonly nothingPasted: string;
	readonly withoutScript: string;
	readonly private: string;
	readonly privateText: readonly string[];
	readonly kinds: string;
	readonly kindsLead: string;
	readonly rowsAbout: string;
	readonly needs: string;
	readonly template: string;
	readonly rows: Readonly<Record<OwnRows, { readonly name: string; readonly needs: string }>>;
	readonly templateFile: Readonly<Record<OwnRows, string>>;
	readonly templateOf: (rows: string) => string;
	readonly schema: string;
	readonly reads: string;
	readonly reading: (name: string) => string;
	readonly progress: (done: string, of: string, rows: string) => string;
	readonly cancel: string;
	readonly next: (names: string) => string;
	readonly read: (name: string, rows: string, one: boolean) => string;
	readonly lookAtIt: string;
}

/** What the page for a reader's own data says before there is any, and while a file is read. */
export const ownPageWords: Localized<OwnPageWords> = {
	en: {
		title: 'Your own data',
		lead: 'A CSV of yours gets the same charts, maps and exports as our tables, beside them or alone. Your browser reads it; it is sent nowhere.',
		add: 'Add a file',
		choose: 'Choose a file',
		orDrop: 'or drop it on any page of this site. Several are read one after the other.',
		pasteInstead: 'Paste a table instead',
		pasteLabel: 'A table with its header, copied from a spreadsheet or a text',
		readPasted: 'Read what is pasted',
		pastedName: 'Pasted table',
		nothingPasted: 'There is nothing in the field yet.',
		withoutScript:
			'Your browser itself reads the file, and needs JavaScript for that. The templates below work without.',
		private: 'Nothing leaves this device',
		privateText: [
			'No row of a file is sent, nor its name, nor what you filter it by. What you choose to see of it stands behind the # of the address, which no server is told; whoever you give the address to is asked for the same file.',
			'A file you keep lies in this browser’s storage for this site, and nowhere else: another browser, another device and a private window do not have it. Delete it in the list above, or with the data of this site in the settings of your browser.'
		],
		kinds: 'What a file can hold',
		kindsLead:
			'What its columns hold is found by their names, in English or German, and by what stands in them. You see what was found, and can say otherwise, before anything is used.',
		rowsAbout: 'A row is about',
		needs: 'It is known by',
		template: 'Template',
		rows: {
			states: {
				name: 'a state',
				needs: 'a column of states: names, USPS codes or FIPS codes'
			},
			counties: {
				name: 'a county',
				needs: 'a column of FIPS codes, or of county names beside one of states'
			},
			points: { name: 'a point', needs: 'latitude and longitude in degrees' },
			companies: {
				name: 'a company',
				needs: 'a column of companies, by a name that our table of companies has'
			},
			announcements: {
				name: 'an announcement',
				needs: 'the columns of our own table of announcements'
			}
		},
		templateFile: {
			states: 'states-template.csv',
			counties: 'counties-template.csv',
			points: 'points-template.csv',
			companies: 'companies-template.csv',
			announcements: 'announcements-template.csv'
		},
		templateOf: (rows) => `CSV template for rows about ${rows}`,
		schema: 'What its columns mean',
		reads:
			'Commas, semicolons, tabs or bars between cells; UTF-8, UTF-16 or Windows-1252; 1,234.5 or 1.234,5, $10B or 10 Mrd.; days as 2025-06-04, 6/4/2025 or 4.6.2025. A title above the header, blank lines and comments are passed over. A workbook (.xlsx) must be saved as CSV first.',
		reading: (name) => `Reading ${name}`,
		progress: (done, of, rows) => `${done} of ${of} MB, ${rows} rows`,
		cancel: 'Cancel',
		next: (names) => `After it: ${names}`,
		read: (name, rows, one) => `${name} is read: ${rows} ${one ? 'row' : 'rows'}.`,
		lookAtIt: 'Look at what was found, then use it.'
	},
	de: {
		title: 'Eigene Daten',
		lead: 'Eine CSV-Datei von Ihnen bekommt dieselben Diagramme, Karten und Exporte wie unsere Tabellen, neben ihnen oder allein. Gelesen wird sie von Ihrem Browser; gesendet wird sie nirgendwohin.',
		add: 'Datei hinzufügen',
		choose: 'Datei wählen',
		orDrop:
			'oder auf einer beliebigen Seite dieser Website ablegen. Mehrere werden nacheinander gelesen.',
		pasteInstead: 'Stattdessen eine Tabelle einfügen',
		pasteLabel: 'Eine Tabelle mit Kopfzeile, aus einer Tabellenkalkulation oder einem Text kopiert',
		readPasted: 'Eingefügtes lesen',
		pastedName: 'Eingefügte Tabelle',
		nothingPasted: 'Im Feld steht noch nichts.',
		withoutScript:
			'Die Datei liest Ihr Browser selbst, und dafür braucht er JavaScript. Die Vorlagen weiter unten gehen auch ohne.',
		private: 'Nichts verlässt dieses Gerät',
		privateText: [
			'Keine Zeile einer Datei wird gesendet, auch nicht ihr Name oder wonach Sie filtern. Was Sie von ihr sehen wollen, steht hinter dem # der Adresse, und das erfährt kein Server; wem Sie die Adresse geben, der wird nach derselben Datei gefragt.',
			'Eine Datei, die Sie behalten, liegt im Speicher dieses Browsers für diese Website und sonst nirgends: Ein anderer Browser, ein anderes Gerät und ein privates Fenster haben sie nicht. Löschen lässt sie sich in der Liste oben oder mit den Websitedaten in den Einstellungen des Browsers.'
		],
		kinds: 'Was eine Datei enthalten kann',
		kindsLead:
			'Was die Spalten enthalten, wird an ihren deutschen oder englischen Namen erkannt und an dem, was darin steht. Was gefunden wurde, sehen Sie und können es anders sagen, bevor etwas verwendet wird.',
		rowsAbout: 'Eine Zeile handelt von',
		needs: 'Erkannt an',
		template: 'Vorlage',
		rows: {
			states: {
				name: 'einem Bundesstaat',
				needs: 'einer Spalte mit Bundesstaaten: Namen, USPS-Kürzel oder FIPS-Codes'
			},
			counties: {
				name: 'einem County',
				needs:
					'einer Spalte mit FIPS-Codes oder mit Namen von Countys neben einer mit Bundesstaaten'
			},
			points: { name: 'einem Punkt', needs: 'geografischer Breite und Länge in Grad' },
			companies: {
				name: 'einem Unternehmen',
				needs: 'einer Spalte mit Unternehmen, unter einem Namen aus unserer Firmentabelle'
			},
			announcements: {
				name: 'einer Ankündigung',
				needs: 'den Spalten unserer eigenen Tabelle der Ankündigungen'
			}
		},
		templateFile: {
			states: 'vorlage-bundesstaaten.csv',
			counties: 'vorlage-countys.csv',
			points: 'vorlage-punkte.csv',
			companies: 'vorlage-unternehmen.csv',
			announcements: 'vorlage-ankuendigungen.csv'
		},
		templateOf: (rows) => `CSV-Vorlage für Zeilen, die von ${rows} handeln`,
		schema: 'Was die Spalten bedeuten',
		reads:
			'Komma, Semikolon, Tabulator oder senkrechter Strich zwischen den Zellen; UTF-8, UTF-16 oder Windows-1252; 1.234,5 oder 1,234.5, 10 Mrd. oder $10B; Tage als 2025-06-04, 4.6.2025 oder 6/4/2025. Ein Titel über der Kopfzeile, leere Zeilen und Kommentare werden übergangen. Eine Arbeitsmappe (.xlsx) muss zuerst als CSV gespeichert werden.',
		reading: (name) => `${name} wird gelesen`,
		progress: (done, of, rows) => `${done} von ${of} MB, ${rows} Zeilen`,
		cancel: 'Abbrechen',
		next: (names) => `Danach: ${names}`,
		read: (name, rows, one) => `${name} ist gelesen: ${rows} ${one ? 'Zeile' : 'Zeilen'}.`,
		lookAtIt: 'Sehen Sie nach, was gefunden wurde, und verwenden Sie die Datei dann.'
	}
};
