import type { Localized, Locale } from '../domain/locale';
import { isCounters, measureOf } from '../view/measures';
import { normalizationOf } from '../view/normalizations';
import type { Answer } from '../view/answer';

const COUNTED: Localized = {
	en: 'A site across a county line is counted in each of its counties, so that they can add up to more than their state.',
	de: 'Ein Standort, der über eine Countygrenze hinweg liegt, zählt in jedem seiner Countys; zusammen können Countys mehr ergeben als ihr Bundesstaat.'
};
const REGIONS: Localized = {
	en: 'Connecticut’s sites are counted by planning region: those are in the table, but only the old counties can be drawn.',
	de: 'Die Standorte in Connecticut sind nach Planungsregionen gezählt: Sie stehen in der Tabelle, zeichnen lassen sich nur die alten Countys.'
};
const OLD_COUNTIES: Localized = {
	en: 'Connecticut’s announcements name its old counties, for which no population or area is published: they have no figure here.',
	de: 'Ankündigungen aus Connecticut nennen die alten Countys, für die keine Einwohnerzahl oder Fläche veröffentlicht ist: Sie haben hier keine Zahl.'
};

/** What a reader must know of counties beside the picture. */
export function countyNotes({ request, rows }: Answer, locale: Locale): string[] {
	if (request.by !== 'county') return [];
	const inConnecticut = rows.some(({ key }) => key.startsWith('09'));
	if (isCounters(measureOf(request.measure)))
		return [COUNTED[locale], ...(inConnecticut ? [REGIONS[locale]] : [])];
	const against = normalizationOf(request.per).denominator !== null;
	return against && inConnecticut ? [OLD_COUNTIES[locale]] : [];
}
