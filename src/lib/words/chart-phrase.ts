import type { Locale, Localized } from '../domain/locale';
import type { ViewState } from '../view/view-state';

/** How a view goes through time. */
const THROUGH_TIME: Readonly<
	Record<ViewState['growth'], Readonly<Record<ViewState['period'], Localized>>>
> = {
	cumulative: {
		quarter: { en: 'cumulative, by quarter', de: 'kumuliert, nach Quartalen' },
		year: { en: 'cumulative, by year', de: 'kumuliert, nach Jahren' }
	},
	flow: {
		quarter: { en: 'added per quarter', de: 'Zuwachs je Quartal' },
		year: { en: 'added per year', de: 'Zuwachs je Jahr' }
	}
};

const COUNTERS: Localized = { en: 'who counts what', de: 'wer zählt was' };
const DISTRIBUTION: Localized = { en: 'project by project', de: 'Projekt für Projekt' };

/** How a kind of chart goes on from its subject in a title; empty for those that need no word. */
export function chartPhraseOf(
	{ chart, growth, period }: Pick<ViewState, 'chart' | 'growth' | 'period'>,
	locale: Locale
): string {
	switch (chart) {
		case 'bars':
		case 'scatter':
			return '';
		case 'distribution':
			return DISTRIBUTION[locale];
		case 'counters':
			return COUNTERS[locale];
		case 'time':
		case 'multiples':
			return THROUGH_TIME[growth][period][locale];
	}
}
