import type { Localized } from '../domain/locale';

interface OfflineWords {
	readonly title: string;
	readonly text: string;
	readonly again: string;
	readonly there: string;
}

/** Said where a page can be neither fetched nor found on the device; true also while there is a network. */
export const offlineWords: Localized<OfflineWords> = {
	en: {
		title: 'This page is not here without a network',
		text: 'It could not be fetched, and this device keeps no copy of it: pages like this one are kept once you have opened them. It opens by itself when the network is back.',
		again: 'Try again',
		there: 'These pages work without a network, with every chart, map and export:'
	},
	de: {
		title: 'Ohne Netz ist diese Seite nicht da',
		text: 'Sie ließ sich nicht laden, und auf diesem Gerät liegt keine Kopie: Solche Seiten werden behalten, sobald sie einmal geöffnet waren. Sie öffnet sich von selbst, wenn das Netz wieder da ist.',
		again: 'Noch einmal versuchen',
		there: 'Diese Seiten gehen auch ohne Netz, mit allen Diagrammen, Karten und Exporten:'
	}
};
