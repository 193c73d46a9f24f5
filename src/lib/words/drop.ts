import type { Localized } from '../domain/locale';

interface DropWords {
	readonly drop: string;
	readonly dropMeans: string;
	readonly choose: string;
	readonly chooseMeans: string;
	readonly reading: (name: string) => string;
	readonly notLoaded: (name: string) => string;
	readonly notLoadedRemedy: string;
	readonly dismiss: string;
}

/** What is said of the way back from a picture to its view before there is a picture. */
export const dropWords: Localized<DropWords> = {
	en: {
		drop: 'Drop a picture made here, or a table of your own',
		dropMeans:
			'A PNG or SVG exported here opens its view; a CSV becomes a dataset. Both are read on this device only.',
		choose: 'Open an exported picture',
		chooseMeans: '(PNG or SVG), or drop it on any page: its view opens again, live.',
		reading: (name) => `Reading ${name} …`,
		notLoaded: (name) => `${name} was not read: the code for that could not be loaded.`,
		notLoadedRemedy: 'Are you offline? Drop the file again when the network is back.',
		dismiss: 'Dismiss'
	},
	de: {
		drop: 'Hier ablegen: ein Bild von hier oder eine eigene Tabelle',
		dropMeans:
			'Eine hier exportierte PNG- oder SVG-Datei öffnet ihre Ansicht, eine CSV-Datei wird zum Datensatz. Beides wird nur auf diesem Gerät gelesen.',
		choose: 'Exportiertes Bild öffnen',
		chooseMeans:
			'(PNG oder SVG) oder auf einer beliebigen Seite ablegen: Seine Ansicht öffnet sich wieder, mit den Daten von heute.',
		reading: (name) => `${name} wird gelesen …`,
		notLoaded: (name) => `${name} wurde nicht gelesen: Der Code dafür konnte nicht geladen werden.`,
		notLoadedRemedy: 'Offline? Bitte die Datei noch einmal ablegen, wenn das Netz wieder da ist.',
		dismiss: 'Ausblenden'
	}
};
