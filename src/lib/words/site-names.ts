import type { Localized } from '../domain/locale';
import type { SitesId } from '../view/view-state';

/** What the points of the map are called where they can be chosen. */
export const siteNames: Readonly<Record<SitesId, Localized>> = {
	facilities: { en: 'Mapped facilities (IM3)', de: 'Kartierte Rechenzentren (IM3)' },
	frontier: { en: 'Frontier AI sites (Epoch AI)', de: 'Größte KI-Standorte (Epoch AI)' },
	own: { en: 'Points of your file', de: 'Punkte der eigenen Datei' }
};

/** Whose points they are, and under which licence; it stands wherever they are shown. */
export const siteCredits: Readonly<Record<SitesId, Localized>> = {
	facilities: {
		en: 'Facilities: IM3 / PNNL and OpenStreetMap contributors, Open Database License 1.0',
		de: 'Rechenzentren: IM3 / PNNL und OpenStreetMap-Mitwirkende, Open Database License 1.0'
	},
	frontier: {
		en: 'Frontier sites: Epoch AI, AI Data Centers, 18 July 2026, CC BY 4.0',
		de: 'KI-Standorte: Epoch AI, AI Data Centers, 18. Juli 2026, CC BY 4.0'
	},
	own: {
		en: 'Points: the reader’s own data, no license stated',
		de: 'Punkte: eigene Daten, keine Lizenz angegeben'
	}
};
