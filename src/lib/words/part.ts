import type { Localized, Locale } from '../domain/locale';
import type { PartsId } from '../view/view-state';
import type { Words } from './en';
import { wordsOf } from '.';

const NOT_STATED: Localized = { en: 'not stated', de: 'nicht angegeben' };
const QUARTER: Localized<(quarter: string, year: string) => string> = {
	en: (quarter, year) => (quarter === '?' ? `${year}, quarter unknown` : `Q${quarter} ${year}`),
	de: (quarter, year) =>
		quarter === '?' ? `${year}, Quartal unbekannt` : `${quarter}. Quartal ${year}`
};

/** What divides the bars, for pickers and subtitles. */
export const PARTS_LABEL: Readonly<Record<PartsId, Localized>> = {
	status: { en: 'Status', de: 'Status' },
	year: { en: 'Year announced', de: 'Jahr der Ankündigung' },
	quarter: { en: 'Quarter announced', de: 'Quartal der Ankündigung' },
	basis: { en: 'How the amount was put', de: 'Art der Betragsangabe' },
	kind: { en: 'Kind of money', de: 'Art des Geldes' },
	sourcing: { en: 'Sourcing', de: 'Beleglage' }
};

/** A segment's name: `under construction`, `2025`, `Q3 2025`, `at least`. */
export function partLabelOf(by: PartsId, key: string, locale: Locale): string {
	if (by === 'year') return key;
	if (by === 'quarter') {
		const [year = '', quarter = '?'] = key.split('-Q');
		return QUARTER[locale](quarter, year);
	}
	const words: Words = wordsOf(locale);
	const names: Readonly<Record<string, string>> = words[by];
	return names[key] ?? NOT_STATED[locale];
}
