import type { Locale } from '../domain/locale';
import { STATE_CODES, type StateCode } from '../domain/place';
import type { Tokens } from '../format/tokens';
import type { Answer } from '../view/answer';
import { CALL_OUTS } from './call-outs';
import { fillsOf, inkOf, lookOf } from './fill';
import { labelFits, OUTLINES } from './outlines';
import { LABEL_SIZE, type StatePaint } from './style';

/** What a map shows at a moment. */
export interface Shown {
	readonly answer: Answer;
	readonly tokens: Tokens;
	readonly locale: Locale;
	readonly active: StateCode | null;
	readonly selected: StateCode | null;
}

/** What each state is painted with; `scale` is pixels per unit of the frame. */
export function statePaints(
	{ answer, tokens, active, selected }: Shown,
	scale: number
): ReadonlyMap<StateCode, StatePaint> {
	const fills = fillsOf(answer, STATE_CODES);
	return new Map(
		[...fills].map(([code, fill]) => {
			const { token, texture, edge } = lookOf(fill);
			return [
				code,
				{
					colour: tokens[token],
					texture: texture ?? '',
					edge: tokens[edge ?? 'paper'],
					edgeWidth: edge ? 0.75 : 0,
					ink: inkOf(fill, tokens),
					halo: texture ? 2 : 0,
					labelled: labelFits(OUTLINES[code].room * scale, sizeToFit(code)),
					emphasis: code === active ? 2 : code === selected ? 1.5 : 0
				}
			];
		})
	);
}

/** A state with a box beside the map is named on the map itself only when zoomed in on. */
function sizeToFit(code: StateCode): number {
	return CALL_OUTS.includes(code) ? LABEL_SIZE * 2 : LABEL_SIZE;
}
