import type { Locale } from '../../domain/locale';
import type { Tokens } from '../../format/tokens';
import type { Answer } from '../../view/answer';
import type { Drawing } from '../draw';
import { inkedDrawing } from '../ink/inked-drawing';
import { inkScatter } from './scatter-ink';

const NOTHING = { points: [], leftOut: 0 };

/** The scatter of the page as lines and text on any 2D context. Its key is part of it. */
export function plotOfScatter(
	{ request, scatter }: Pick<Answer, 'request' | 'scatter'>,
	tokens: Tokens,
	locale: Locale
): Drawing {
	const scattered = { request, scatter: scatter ?? NOTHING };
	return inkedDrawing((width) => inkScatter(scattered, width, locale), tokens);
}
