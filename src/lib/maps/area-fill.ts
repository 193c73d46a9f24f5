import type { Answer } from '../view/answer';
import { drawnAs } from '../view/drawn-as';
import { isCounters, measureOf } from '../view/measures';
import type { Area, Areas } from './area';
import { areaKeyOf } from './area-key';
import { fillOf, type Fill } from './fill';

/** The row of each area that an answer has one for, by the area's key. Of two that share an outline, the first by rank. */
export function rowsByArea({
	rows
}: Pick<Answer, 'rows'>): ReadonlyMap<string, Answer['rows'][number]> {
	return new Map(rows.toReversed().map((row) => [areaKeyOf(row.key), row]));
}

/** The fill of each area. Where circles stand for the numbers, areas only say that there is one, that it is 0, or why not. */
export function areaFills(answer: Answer, areas: Areas): ReadonlyMap<string, Fill> {
	const rows = rowsByArea(answer);
	const classes = answer.breaks.length - 1;
	const symbols = drawnAs(answer.request) === 'symbols';
	const fills = new Map<string, Fill>();
	for (const area of areas.values()) {
		const row = rows.get(area.key);
		if (!row) fills.set(area.key, withoutRow(answer, area));
		else if (symbols && row.value !== null && row.value > 0) fills.set(area.key, 'ground');
		else fills.set(area.key, fillOf(row, classes));
	}
	return fills;
}

/**
 * What an area without a row stands for: of counties an answer has those that something is known of. Where nothing was
 * announced none was found; where sites are counted there is none, but in Connecticut, whose sites are counted by planning
 * regions that are not drawn.
 */
export function withoutRow({ request }: Pick<Answer, 'request'>, { state }: Area): Fill {
	const { by, states, measure } = request;
	if (by !== 'county' || (states.length > 0 && !states.includes(state))) return 'not_asked';
	if (!isCounters(measureOf(measure))) return 'none_found';
	return state === 'CT' ? 'not_reported' : 'zero';
}
