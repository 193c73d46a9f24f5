import type { Localized } from '../domain/locale';

interface Sentences {
	readonly what: (name: string) => string;
	readonly remedy: string;
}

interface OwnToldWords {
	readonly refused: (name: string, why: string) => string;
	readonly atLine: (line: string) => string;
	readonly failed: Sentences;
	readonly unreadable: Sentences;
	readonly cancelled: Sentences;
	readonly gone: Sentences;
	readonly put_back: Sentences;
	readonly unsaved: Sentences;
	readonly unopened: Sentences;
	readonly kept: (name: string) => string;
	readonly visit: (name: string) => string;
	readonly notKept: (name: string) => string;
	readonly open: { readonly compare: string; readonly map: string };
	/** Why a file cannot be kept, or the kept ones not be read, and what to do. */
	readonly trouble: Readonly<Record<'forbidden' | 'full' | 'blocked' | 'damaged', string>>;
	/** Of a file that another one took the place of. */
	readonly replaced: string;
	/** Of a file that is used for this visit only, and was kept before. */
	readonly undeleted: string;
	/** Why what is kept cannot be deleted, and what to do. */
	readonly whyUndeleted: Readonly<Record<'forbidden' | 'full' | 'blocked' | 'damaged', string>>;
	readonly dismiss: string;
}

/** What becomes of a reader's file, in sentences. */
export const ownToldWords: Localized<OwnToldWords> = {
	en: {
		refused: (name, why) => `${name} is not read: ${why}.`,
		atLine: (line) => `Found at line ${line}.`,
		failed: {
			what: (name) => `${name} was not read: the code for that could not be loaded.`,
			remedy: 'Are you offline? Give the file again when the network is back.'
		},
		unreadable: {
			what: (name) => `${name} was not handed over by the system.`,
			remedy:
				'It may be a folder, may have been moved, or may be in use. Save it here and give it again.'
		},
		cancelled: {
			what: (name) => `Reading ${name} was cancelled.`,
			remedy: 'Nothing of it was kept.'
		},
		gone: {
			what: (name) => `${name} is no longer on this device.`,
			remedy: 'It may have been deleted in another tab, or by the browser. Give the file again.'
		},
		put_back: {
			what: (name) => `${name} waits, as you left it.`,
			remedy: 'It comes back when you have used or left what is here now.'
		},
		unsaved: {
			what: (name) => `“${name}” was not put among your files: a part of this site was missing.`,
			remedy:
				'What you said of it still stands. Are you offline? Try again when the network is back.'
		},
		unopened: {
			what: (name) => `“${name}” could not be opened.`,
			remedy: 'Look at its measures, or reload this page and open it again.'
		},
		kept: (name) => `“${name}” is kept on this device.`,
		visit: (name) => `“${name}” is here until you close or reload this tab.`,
		notKept: (name) =>
			`“${name}” can be used until you close or reload this tab, but was not kept.`,
		open: { compare: 'Open in Compare', map: 'Open on the map' },
		trouble: {
			forbidden:
				'This browser lets this site store nothing. A private window or its settings may be the reason; files can be used for this visit all the same.',
			full: 'The storage that the browser gives this site is full. Delete files you no longer need, or make room on this device.',
			blocked:
				'Another tab has this site open in an older version and holds the storage. Close or reload it, then try again.',
			damaged:
				'Part of what was stored here could not be read and is left out. Give the file again; the original is untouched.'
		},
		replaced:
			'Links made before go by the content of the file that was there, so they still ask for that one; make new links for this one.',
		undeleted:
			'What was kept before could not be deleted: that copy is still on this device, and stands in the list below.',
		whyUndeleted: {
			forbidden:
				'The browser did not let this site change what it has stored. Try again; if that does not help, delete the data of this site in the settings of your browser.',
			full: 'The storage is so full that nothing in it could be changed. Make room on this device and try again, or delete the data of this site in the settings of your browser.',
			blocked:
				'Another tab has this site open in another version and holds the storage. Close or reload both, then try again.',
			damaged:
				'Part of what is stored could not be read. Reload this page and try again; if that does not help, delete the data of this site in the settings of your browser.'
		},
		dismiss: 'Dismiss'
	},
	de: {
		refused: (name, why) => `${name} wird nicht gelesen: ${why}.`,
		atLine: (line) => `Gefunden in Zeile ${line}.`,
		failed: {
			what: (name) => `${name} wurde nicht gelesen: Der Code dafür konnte nicht geladen werden.`,
			remedy: 'Offline? Bitte die Datei noch einmal geben, wenn das Netz wieder da ist.'
		},
		unreadable: {
			what: (name) => `${name} wurde vom System nicht übergeben.`,
			remedy:
				'Vielleicht ist es ein Ordner, oder die Datei wurde verschoben oder ist in Gebrauch. Bitte hier speichern und noch einmal geben.'
		},
		cancelled: {
			what: (name) => `Das Lesen von ${name} wurde abgebrochen.`,
			remedy: 'Nichts davon wurde behalten.'
		},
		gone: {
			what: (name) => `${name} ist nicht mehr auf diesem Gerät.`,
			remedy:
				'Vielleicht wurde die Datei in einem anderen Tab oder vom Browser gelöscht. Bitte noch einmal geben.'
		},
		put_back: {
			what: (name) => `${name} wartet, so wie Sie die Datei zurückgelassen haben.`,
			remedy: 'Sie kommt wieder, sobald Sie das, was jetzt hier steht, verwenden oder verlassen.'
		},
		unsaved: {
			what: (name) =>
				`„${name}“ wurde nicht zu Ihren Dateien gelegt: Ein Teil der Website war nicht zu haben.`,
			remedy:
				'Was Sie dazu gesagt haben, steht noch da. Offline? Bitte noch einmal versuchen, wenn das Netz wieder da ist.'
		},
		unopened: {
			what: (name) => `„${name}“ ließ sich nicht öffnen.`,
			remedy: 'Bitte die Messgrößen ansehen oder die Seite neu laden und es noch einmal versuchen.'
		},
		kept: (name) => `„${name}“ bleibt auf diesem Gerät.`,
		visit: (name) => `„${name}“ ist da, bis Sie diesen Tab schließen oder neu laden.`,
		notKept: (name) =>
			`„${name}“ lässt sich verwenden, bis Sie diesen Tab schließen oder neu laden, wurde aber nicht behalten.`,
		open: { compare: 'Im Vergleich öffnen', map: 'Auf der Karte öffnen' },
		trouble: {
			forbidden:
				'Dieser Browser lässt die Website nichts speichern. Der Grund kann ein privates Fenster oder eine Einstellung sein; für diesen Besuch lassen sich Dateien trotzdem verwenden.',
			full: 'Der Speicher, den der Browser dieser Website gibt, ist voll. Bitte nicht mehr benötigte Dateien löschen oder auf dem Gerät Platz schaffen.',
			blocked:
				'Ein anderer Tab hat diese Website in einer älteren Version offen und hält den Speicher fest. Bitte dort schließen oder neu laden und es dann noch einmal versuchen.',
			damaged:
				'Ein Teil des hier Gespeicherten ließ sich nicht lesen und fehlt. Bitte die Datei noch einmal geben; das Original ist unberührt.'
		},
		replaced:
			'Frühere Links richten sich nach dem Inhalt der Datei, die hier stand, und fragen weiterhin nach jener; für diese Datei braucht es neue Links.',
		undeleted:
			'Was vorher behalten wurde, ließ sich nicht löschen: Diese Kopie liegt noch auf dem Gerät und steht unten in der Liste.',
		whyUndeleted: {
			forbidden:
				'Der Browser ließ die Website nichts an dem ändern, was sie gespeichert hat. Bitte noch einmal versuchen; hilft das nicht, die Websitedaten in den Einstellungen des Browsers löschen.',
			full: 'Der Speicher ist so voll, dass sich darin nichts ändern ließ. Bitte auf dem Gerät Platz schaffen und es noch einmal versuchen oder die Websitedaten in den Einstellungen des Browsers löschen.',
			blocked:
				'Ein anderer Tab hat diese Website in einer anderen Version offen und hält den Speicher fest. Bitte beide schließen oder neu laden und es dann noch einmal versuchen.',
			damaged:
				'Ein Teil des Gespeicherten ließ sich nicht lesen. Bitte die Seite neu laden und es noch einmal versuchen; hilft das nicht, die Websitedaten in den Einstellungen des Browsers löschen.'
		},
		dismiss: 'Ausblenden'
	}
};
