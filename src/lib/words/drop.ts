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
		drop: 'Drop the picture to open its view',
		dropMeans: 'PNG and SVG files exported here lead back. They are read on this device only.',
		choose: 'Open an exported picture',
		chooseMeans: '(PNG or SVG), or drop it on any page: its view opens again, live.',
		reading: (name) => `Reading ${name} …`,
		notLoaded: (name) => `${name} was not read: the code for that could not be loaded.`,
		notLoadedRemedy: 'Are you offline? Drop the file again when the network is back.',
		dismiss: 'Dismiss'
	},
	de: {
		drop: 'Bild ablegen, um seine Ansicht zu öffnen',
		dropMeans:
			'Hier exportierte PNG- und SVG-Dateien führen zurück. Sie werden nur auf diesem Gerät gelesen.',
		choose: 'Exportiertes Bild öffnen',
		chooseMeans:
			'(PNG oder SVG) oder auf einer beliebigen Seite ablegen: Seine Ansicht öffnet sich wieder, mit den Daten von heute.',
		reading: (name) => `${name} wird gelesen …`,
		notLoaded: (name) => `${name} wurde nicht gelesen: Der Code dafür konnte nicht geladen werden.`,
		notLoadedRemedy: 'Offline? Bitte die Datei noch einmal ablegen, wenn das Netz wieder da ist.',
		dismiss: 'Ausblenden'
	}
};
