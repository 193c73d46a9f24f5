import type { Answer } from '../view/answer';
import { drawnOf } from '../view/drawn-as';
import { isCounters, measureOf } from '../view/measures';
import type { Area, Areas } from './area';
import { areaKeyOf } from './area-key';
import { classesOf, fillOf, type Fill } from './fill';

/** The row of each area that an answer has one for, by the area's key. Of two that share an outline, the first by rank. */
export function rowsByArea({
	rows
}: Pick<Answer, 'rows'>): ReadonlyMap<string, Answer['rows'][number]> {
	return new Map(rows.toReversed().map((row) => [areaKeyOf(row.key), row]));
}

/** The fill of each area. */
export function areaFills(answer: Answer, areas: Areas): ReadonlyMap<string, Fill> {
	const fillOfArea = fillsOf(answer);
	const fills = new Map<string, Fill>();
	for (const area of areas.values()) fills.set(area.key, fillOfArea(area));
	return fills;
}

/** Says the fill of an area. Where circles stand for the numbers, areas only say that there is one, that it is 0, or why not. */
export function fillsOf(answer: Answer): (area: Area) => Fill {
	const rows = rowsByArea(answer);
	const classes = classesOf(answer);
	const symbols = drawnOf(answer) === 'symbols';
	return (area) => {
		const row = rows.get(area.key);
		if (!row) return withoutRow(answer, area);
		if (symbols && row.value !== null && row.value > 0) return 'ground';
		return fillOf(row, classes);
	};
}

/**
 * Of thousands of counties the few that are filled otherwise than most of their state. In the order of the areas, whatever
 * their ranks: a drawing that follows moves none of them.
 */
export function toldApart(answer: Answer, areas: Areas): Areas {
	const fillOfArea = fillsOf(answer);
	const rows = rowsByArea(answer);
	const told = new Map<string, Area>();
	for (const [key, area] of areas)
		if (rows.has(key) && fillOfArea(area) !== withoutRow(answer, area)) told.set(key, area);
	return told;
}

/**
 * What an area without a row stands for: of counties an answer has those that something is known of. Where nothing was
 * announced none was found; where sites are counted there is none, but in Connecticut, whose sites are counted by planning
 * regions that are not drawn.
 */
export function withoutRow({ request }: Pick<Answer, 'request'>, { state }: Area): Fill {
	const { by, states, measure } = request;
	if (by !== 'county' || (states.length > 0 && !states.includes(state))) return 'not_asked';
	if (measureOf(measure).own) return 'not_reported';
	if (!isCounters(measureOf(measure))) return 'none_found';
	return state === 'CT' ? 'not_reported' : 'zero';
}
