import type { Atlas } from '../domain/atlas';
import type { StateCode } from '../domain/place';
import { answersAbout, ownFigures, type OwnFigures } from './own-figures';
import type { ViewState } from './view-state';

/** What is announced in one state, as the reader's filters leave it. */
export interface StateFigures extends OwnFigures {
	readonly code: StateCode;
}

/** A state's own figures under a view's filters, each with its place among the states. */
export function stateFigures(atlas: Atlas, view: ViewState, code: StateCode): StateFigures {
	return { code, ...ownFigures(answersAbout(atlas, view, 'state'), view, code) };
}
