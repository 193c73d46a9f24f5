import { normalizationOf, type NormalizationId } from './normalizations';
import type { ViewState } from './view-state';

/**
 * Whether a view's numbers can be set against this. Companies have no denominators and counties not all of them; what a period added has
 * no share of the US, for a share can fall where nothing was taken away.
 */
export function canBeSetAgainst(
	per: NormalizationId,
	{ by, chart, growth }: Pick<ViewState, 'by' | 'chart' | 'growth'>
): boolean {
	const { denominator, ofUs } = normalizationOf(per);
	if (denominator && by === 'company') return false;
	if (denominator && by === 'county' && denominator.ofCounty === null) return false;
	const added = (chart === 'time' || chart === 'multiples') && growth === 'flow';
	return ofUs === null || !added;
}
