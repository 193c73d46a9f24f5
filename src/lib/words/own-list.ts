import type { Localized } from '../domain/locale';

interface OwnListWords {
	readonly heading: string;
	readonly none: string;
	readonly name: string;
	readonly kind: string;
	readonly rows: string;
	readonly size: string;
	readonly added: string;
	readonly where: string;
	readonly kept: string;
	readonly visit: string;
	/** After `visit`. */
	readonly left: string;
	readonly damaged: string;
	readonly megabytes: (size: string) => string;
	readonly kilobytes: (size: string) => string;
	readonly what: string;
	readonly open: string;
	readonly compare: string;
	readonly map: string;
	readonly look: string;
	readonly rename: string;
	readonly renameTo: (name: string) => string;
	readonly replace: string;
	readonly remove: string;
	/** Which of the files a button is for, after what it does. */
	readonly of: (action: string, name: string) => string;
	readonly removeTitle: (name: string) => string;
	readonly removeText: string;
	readonly removeYes: string;
	readonly removeNo: string;
	readonly save: string;
	readonly cancel: string;
	readonly removed: (name: string) => string;
	readonly notRemoved: (name: string) => string;
	readonly notRenamed: (name: string) => string;
}

/** The list of a reader's files. */
export const ownListWords: Localized<OwnListWords> = {
	en: {
		heading: 'Your files',
		none: 'There are none yet on this device.',
		name: 'Name',
		kind: 'Its rows are',
		rows: 'Rows',
		size: 'Size',
		added: 'Added',
		where: 'Kept',
		kept: 'on this device',
		visit: 'for this visit only',
		left: 'a kept copy is on this device too',
		damaged: 'could not be read',
		megabytes: (size) => `${size} MB`,
		kilobytes: (size) => `${size} kB`,
		what: 'What can be done',
		open: 'Open',
		compare: 'Compare',
		map: 'Map',
		look: 'Report and measures',
		rename: 'Rename',
		renameTo: (name) => `New name of ${name}`,
		replace: 'Replace',
		remove: 'Delete',
		of: (action, name) => `${action}: ${name}`,
		removeTitle: (name) => `Delete “${name}”?`,
		removeText:
			'It is deleted from this browser, with what you said of it. The file you gave stays where it is. Addresses that show it will ask for it again.',
		removeYes: 'Delete it',
		removeNo: 'Keep it',
		save: 'Save',
		cancel: 'Cancel',
		removed: (name) => `“${name}” is deleted from this browser.`,
		notRemoved: (name) => `“${name}” is not deleted: its copy is still on this device.`,
		notRenamed: (name) => `“${name}” keeps its name: the new one could not be stored.`
	},
	de: {
		heading: 'Ihre Dateien',
		none: 'Auf diesem Gerät gibt es noch keine.',
		name: 'Name',
		kind: 'Die Zeilen sind',
		rows: 'Zeilen',
		size: 'Größe',
		added: 'Hinzugefügt',
		where: 'Behalten',
		kept: 'auf diesem Gerät',
		visit: 'nur für diesen Besuch',
		left: 'eine behaltene Kopie liegt auch auf dem Gerät',
		damaged: 'nicht mehr lesbar',
		megabytes: (size) => `${size} MB`,
		kilobytes: (size) => `${size} kB`,
		what: 'Was sich tun lässt',
		open: 'Öffnen',
		compare: 'Vergleich',
		map: 'Karte',
		look: 'Bericht und Messgrößen',
		rename: 'Umbenennen',
		renameTo: (name) => `Neuer Name von ${name}`,
		replace: 'Ersetzen',
		remove: 'Löschen',
		of: (action, name) => `${action}: ${name}`,
		removeTitle: (name) => `„${name}“ löschen?`,
		removeText:
			'Gelöscht wird sie in diesem Browser, mit dem, was Sie dazu gesagt haben. Die Datei, die Sie gegeben haben, bleibt, wo sie ist. Adressen, die sie zeigen, fragen dann wieder nach ihr.',
		removeYes: 'Löschen',
		removeNo: 'Behalten',
		save: 'Speichern',
		cancel: 'Abbrechen',
		removed: (name) => `„${name}“ ist in diesem Browser gelöscht.`,
		notRemoved: (name) => `„${name}“ ist nicht gelöscht: Die Kopie liegt noch auf diesem Gerät.`,
		notRenamed: (name) => `„${name}“ behält den Namen: Der neue ließ sich nicht speichern.`
	}
};
