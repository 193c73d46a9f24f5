import type { State } from '../domain/place';
import type { Group } from './group';
import { measureOf } from './measures';
import { normalizationOf } from './normalizations';
import type { ViewState } from './view-state';

/** What shares and quotients are taken of. */
export interface Us {
	/** The total of the whole selection; null where there is none. */
	readonly total: number | null;
	readonly states: readonly State[];
}

/** What a group's total is multiplied by; null where a denominator is missing, which makes the value unknown. */
export function scaleOf({ measure, per }: ViewState, group: Group, us: Us): number | null {
	const { denominator, ofUs, per: unit } = normalizationOf(per);
	if (ofUs !== null && !(us.total !== null && us.total > 0)) return null;
	const share = ofUs === null || us.total === null ? 1 : 1 / us.total;
	if (!denominator) return share;
	const divisor = denominatorOf(group, per);
	if (divisor === null) return null;
	if (ofUs === 'quotient') return share / (divisor / sumOver(us.states, denominator.of));
	return (measureOf(measure).unit === 'usd' ? unit.money : unit.other) / divisor;
}

/** A group's denominator, a county's own or added up over its states; null where it has none. */
export function denominatorOf({ states, county }: Group, per: ViewState['per']): number | null {
	const { denominator } = normalizationOf(per);
	if (county) return denominator?.ofCounty?.(county) ?? null;
	if (!denominator || states.length === 0) return null;
	const sum = sumOver(states, denominator.of);
	return sum > 0 ? sum : null;
}

function sumOver(states: readonly State[], of: (state: State) => number): number {
	return states.reduce((sum, state) => sum + of(state), 0);
}
