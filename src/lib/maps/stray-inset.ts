import type { StateCode } from '../domain/place';
import { FRAME, type Box } from './area';
import type { Fill } from './fill';

/** They are drawn where they do not lie. */
const INSETS: readonly StateCode[] = ['AK', 'HI'];

/** Whether a state is an inset that a map of other states would show as their neighbor: Hawaii would lie beside Texas. */
export function isStrayInset(state: string, fill: Fill, view: Box): boolean {
	return fill === 'not_asked' && view.width < FRAME.width && INSETS.some((code) => code === state);
}
