import type { Localized } from '../domain/locale';
import type { DimensionId } from '../view/view-state';

/** What one group of a dimension is called, for heads of columns. */
export const DIMENSION_LABEL: Readonly<Record<DimensionId, Localized>> = {
	state: { en: 'State', de: 'Bundesstaat' },
	company: { en: 'Company', de: 'Unternehmen' },
	division: { en: 'Census division', de: 'Census-Division' },
	set: { en: 'Set of states', de: 'Gruppe von Bundesstaaten' },
	county: { en: 'County', de: 'County' }
};
