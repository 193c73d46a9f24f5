import type { Localized } from '../domain/locale';

/** A file that leads nowhere: what it is, by its name, and what to do. */
interface Refused {
	readonly what: (name: string) => string;
	readonly remedy: string;
}

interface DroppedWords {
	/** Before the title of the view. */
	readonly opened: (name: string) => string;
	readonly onlyFirst: (count: string) => string;
	readonly since: Readonly<Record<'changed' | 'older_here', (then: string, now: string) => string>>;
	readonly unknown: string;
	/** The picture shows numbers of a reader's own file. */
	readonly ofOwnFile: string;
	readonly changed: (count: string, of: string, where: string) => string;
	readonly others: (count: string) => string;
	readonly unchanged: (of: string) => string;
	readonly added: (count: string, one: boolean) => string;
	readonly removed: (count: string, one: boolean) => string;
	readonly otherColumns: string;
	/** Stands for a name that is not known. */
	readonly file: string;
	readonly refused: Readonly<
		Record<
			| 'unmarked'
			| 'damaged'
			| 'newer'
			| 'elsewhere'
			| 'document'
			| 'table'
			| 'other'
			| 'empty'
			| 'too_large'
			| 'unreadable'
			| 'folder'
			| 'not_opened',
			Refused
		>
	>;
}

/** What is said of a file that was dropped; comes with the code that reads it. */
export const droppedWords: Localized<DroppedWords> = {
	en: {
		opened: (name) => `Opened from ${name}:`,
		onlyFirst: (count) => `Only the first of the ${count} files was read.`,
		since: {
			changed: (then, now) =>
				`The data has changed since: the picture was made with version ${then}, this page has ${now}.`,
			older_here: (then, now) =>
				`The picture was made with newer data, version ${then}; this page has ${now}. Reload it for the newest.`
		},
		ofOwnFile:
			'Its numbers are of a file of your own. They stand here again where that file is on this device; filters that the picture does not name are not set.',
		unknown: 'Whether the data has changed since is not known: it could not be read now.',
		changed: (count, of, where) => `${count} of ${of} values are different now: ${where}.`,
		others: (count) => `${count} more`,
		unchanged: (of) => `None of its ${of} values is different.`,
		added: (count, one) => `${count} ${one ? 'row is' : 'rows are'} new.`,
		removed: (count, one) => `${count} ${one ? 'row is' : 'rows are'} gone.`,
		otherColumns: 'Its table has other columns now; those in both were compared.',
		file: 'The file',
		refused: {
			unmarked: {
				what: (name) => `${name} carries no view of this atlas.`,
				remedy:
					'Only PNG and SVG files exported here do, unchanged: screenshots, messengers and conversions lose it. The address printed in a picture of ours leads back too.'
			},
			damaged: {
				what: (name) => `${name} is damaged, and what it carries cannot be trusted.`,
				remedy:
					'Take the original file, or open the address that is printed in the picture if it is one of ours.'
			},
			newer: {
				what: (name) => `${name} was made by a newer version of this atlas.`,
				remedy: 'Reload this page and drop the file again.'
			},
			elsewhere: {
				what: (name) => `${name} leads to a page that this site does not have.`,
				remedy: 'It may come from another site of the atlas: open the address printed in it.'
			},
			document: {
				what: (name) => `${name} is a document and carries no view.`,
				remedy:
					'Of what is exported here, only PNG and SVG lead back when dropped. The address printed in a PDF or on a slide does too.'
			},
			table: {
				what: (name) => `${name} is a table and carries no view.`,
				remedy:
					'Drop a PNG or SVG picture instead. If it is data of your own, give its name the ending .csv and drop it again.'
			},
			other: {
				what: (name) => `${name} is not a picture exported here.`,
				remedy: 'Drop a PNG or SVG file that was saved by an Export button of this atlas.'
			},
			empty: {
				what: (name) => `${name} is empty.`,
				remedy: 'Saving or sending it may have failed: take the original file.'
			},
			too_large: {
				what: (name) => `${name} is larger than 50 MB and was not read.`,
				remedy: 'Pictures exported here are far smaller. Drop a PNG or SVG of ours.'
			},
			unreadable: {
				what: (name) => `${name} could not be read.`,
				remedy:
					'It may have been moved, or may be in use. Save it on this device and drop it again.'
			},
			folder: {
				what: (name) => `${name} is a folder.`,
				remedy: 'Drop the files in it instead: a picture exported here, or tables of your own.'
			},
			not_opened: {
				what: (name) => `The view of ${name} could not be opened.`,
				remedy: 'Are you offline? Drop the file again when the network is back.'
			}
		}
	},
	de: {
		opened: (name) => `Geöffnet aus ${name}:`,
		onlyFirst: (count) => `Von ${count} Dateien wurde nur die erste gelesen.`,
		since: {
			changed: (then, now) =>
				`Die Daten haben sich seither geändert: Das Bild entstand mit Datenstand ${then}, diese Seite hat ${now}.`,
			older_here: (then, now) =>
				`Das Bild entstand mit neueren Daten, Datenstand ${then}; diese Seite hat ${now}. Neu geladen zeigt sie den neuesten.`
		},
		ofOwnFile:
			'Die Zahlen stammen aus einer eigenen Datei. Sie stehen wieder hier, wenn die Datei auf diesem Gerät liegt; Filter, die das Bild nicht nennt, sind nicht gesetzt.',
		unknown: 'Ob sich die Daten seither geändert haben, ist offen: Sie ließen sich nicht lesen.',
		changed: (count, of, where) => `${count} von ${of} Werten sind heute anders: ${where}.`,
		others: (count) => `${count} weitere`,
		unchanged: (of) => `Keiner seiner ${of} Werte ist anders.`,
		added: (count, one) => `${count} ${one ? 'Zeile ist' : 'Zeilen sind'} neu.`,
		removed: (count, one) => `${count} ${one ? 'Zeile ist' : 'Zeilen sind'} weggefallen.`,
		otherColumns: 'Die Tabelle hat heute andere Spalten; verglichen wurden die gemeinsamen.',
		file: 'Die Datei',
		refused: {
			unmarked: {
				what: (name) => `${name} trägt keine Ansicht dieses Atlas in sich.`,
				remedy:
					'Das tun nur hier exportierte PNG- und SVG-Dateien, und nur unverändert: Bildschirmfotos, Messenger und Umwandlungen verlieren sie. Auch die Adresse, die in unseren Bildern steht, führt zurück.'
			},
			damaged: {
				what: (name) => `${name} ist beschädigt; auf den Inhalt ist kein Verlass.`,
				remedy:
					'Bitte die ursprüngliche Datei nehmen oder, wenn das Bild von hier ist, die Adresse öffnen, die darin steht.'
			},
			newer: {
				what: (name) => `${name} entstand mit einer neueren Version dieses Atlas.`,
				remedy: 'Bitte diese Seite neu laden und die Datei noch einmal ablegen.'
			},
			elsewhere: {
				what: (name) => `${name} führt zu einer Seite, die es hier nicht gibt.`,
				remedy:
					'Vielleicht stammt das Bild von einem anderen Ort des Atlas: Die Adresse, die darin steht, führt dorthin.'
			},
			document: {
				what: (name) => `${name} ist ein Dokument und trägt keine Ansicht in sich.`,
				remedy:
					'Von dem, was hier exportiert wird, führen abgelegt nur PNG und SVG zurück. Die Adresse, die in der PDF oder auf der Folie steht, tut es auch.'
			},
			table: {
				what: (name) => `${name} ist eine Tabelle und trägt keine Ansicht in sich.`,
				remedy:
					'Bitte stattdessen ein PNG- oder SVG-Bild ablegen. Sind es eigene Daten, bitte dem Namen die Endung .csv geben und noch einmal ablegen.'
			},
			other: {
				what: (name) => `${name} ist kein hier exportiertes Bild.`,
				remedy:
					'Bitte eine PNG- oder SVG-Datei ablegen, die über „Exportieren“ in diesem Atlas gespeichert wurde.'
			},
			empty: {
				what: (name) => `${name} ist leer.`,
				remedy:
					'Vielleicht ging beim Speichern oder Senden etwas schief: Bitte die ursprüngliche Datei nehmen.'
			},
			too_large: {
				what: (name) => `${name} ist größer als 50 MB und wurde nicht gelesen.`,
				remedy:
					'Hier exportierte Bilder sind weit kleiner. Bitte ein PNG oder SVG von hier ablegen.'
			},
			unreadable: {
				what: (name) => `${name} ließ sich nicht lesen.`,
				remedy:
					'Vielleicht wurde die Datei verschoben oder ist in Gebrauch. Bitte auf diesem Gerät speichern und noch einmal ablegen.'
			},
			folder: {
				what: (name) => `${name} ist ein Ordner.`,
				remedy: 'Bitte die Dateien darin ablegen: ein hier exportiertes Bild oder eigene Tabellen.'
			},
			not_opened: {
				what: (name) => `Die Ansicht von ${name} ließ sich nicht öffnen.`,
				remedy: 'Offline? Bitte die Datei noch einmal ablegen, wenn das Netz wieder da ist.'
			}
		}
	}
};
