import { measureOf } from './measures';
import { normalizationOf } from './normalizations';
import type { ViewState } from './view-state';

/** The unit of a view's values as a column's head names it: `usd_per_resident`. */
export function columnUnitOf({ measure, per }: Pick<ViewState, 'measure' | 'per'>): string {
	const { unit } = measureOf(measure);
	const { phrase } = normalizationOf(per);
	return [unit, snake(phrase[unit === 'usd' ? 'money' : 'other'].en)]
		.filter((part) => part !== '')
		.join('_');
}

/** The name of the column of a measure's values. */
export function columnKeyOf(measure: ViewState['measure']): string {
	const { own, label } = measureOf(measure);
	return own ? `own_${snake(label.en) || 'number'}` : measure;
}

/** Words as the name of a column. */
export function snake(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^_+|_+$/g, '');
}
