import type { Locale } from '../../domain/locale';
import type { Tokens } from '../../format/tokens';
import type { Answer } from '../../view/answer';
import type { Drawing } from '../draw';
import { inkedDrawing } from '../ink/inked-drawing';
import { inkDistribution } from './distribution-ink';

/** Drawn where an answer brings no projects. */
export const NO_PROJECTS = { ratio: 'usd_per_mw', groups: [], whole: null, leftOut: 0 } as const;

/** The distribution of the page as lines and text on any 2D context. */
export function plotOfDistribution(
	{ request, distribution }: Pick<Answer, 'request' | 'distribution'>,
	tokens: Tokens,
	locale: Locale
): Drawing {
	const distributed = { request, distribution: distribution ?? NO_PROJECTS };
	return inkedDrawing((width) => inkDistribution(distributed, width, locale), tokens);
}
