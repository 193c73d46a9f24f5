import { measureOf } from './measures';
import type { Unit } from './measures/measure';
import { normalizationOf } from './normalizations';
import type { ViewState } from './view-state';

/** What a view's values are in: the measure's own unit, or a part of the whole US. */
export type ShownUnit = Unit | 'share' | 'quotient';

/** The unit of a view's values; its totals stay in the measure's own. */
export function unitOf({ measure, per }: Pick<ViewState, 'measure' | 'per'>): ShownUnit {
	return normalizationOf(per).ofUs ?? measureOf(measure).unit;
}
