import type { Localized } from '../domain/locale';
import type { SitesId } from '../view/view-state';

/** What the points of the map are called where they can be chosen. */
export const siteNames: Readonly<Record<SitesId, Localized>> = {
	facilities: { en: 'Mapped facilities (IM3)', de: 'Kartierte Rechenzentren (IM3)' },
	frontier: { en: 'Frontier AI sites (Epoch AI)', de: 'Größte KI-Standorte (Epoch AI)' }
};
