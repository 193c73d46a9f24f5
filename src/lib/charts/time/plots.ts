import type { Locale } from '../../domain/locale';
import type { Tokens } from '../../format/tokens';
import type { Timed } from '../../words/time';
import type { Drawing } from '../draw';
import { inkedDrawing } from '../ink/inked-drawing';
import { multiplesPicture } from './multiples';
import { overTimePicture } from './over-time';

/** The chart over time of the page as lines and text on any 2D context. */
export function plotOfTime(answer: Timed, tokens: Tokens, locale: Locale): Drawing {
	return inkedDrawing((width) => overTimePicture(answer, locale, width), tokens);
}

/** The small multiples of the page, likewise. */
export function plotOfMultiples(answer: Timed, tokens: Tokens, locale: Locale): Drawing {
	return inkedDrawing((width) => multiplesPicture(answer, locale, width), tokens);
}
