import type { Locale } from '../../domain/locale';
import type { Tokens } from '../../format/tokens';
import type { Answer } from '../../view/answer';
import type { Drawing } from '../draw';
import { inkedDrawing } from '../ink/inked-drawing';
import { inkCounters } from './counters-ink';

/** Drawn where an answer brings no counters. */
export const NO_COUNTERS = { vintages: [], groups: [] } as const;

/** Who counts what, as on the page, as lines and text on any 2D context. Its key is part of it. */
export function plotOfCounters(
	{ request, counters }: Pick<Answer, 'request' | 'counters'>,
	tokens: Tokens,
	locale: Locale
): Drawing {
	const counted = { request, counters: counters ?? NO_COUNTERS };
	return inkedDrawing((width) => inkCounters(counted, width, locale), tokens);
}
