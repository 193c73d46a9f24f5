import type { Box } from '../paint/box';
import { words, type Ink, type TextInk } from './ink';
import { fitted } from './text-width';

/** Words in full ink. */
export function plainWords(
	said: string,
	x: number,
	y: number,
	style: Partial<TextInk> & { readonly size: number }
): Ink {
	return words(said, [x, y], { colour: 'ink', ...style });
}

/** What stands in the middle of a plot that has nothing to show. */
export function nothingToShow(said: string, plot: Box, width: number, size: number): Ink {
	return plainWords(fitted(said, size, width), width / 2, plot.y + plot.height / 2, {
		size,
		align: 'middle',
		colour: 'muted'
	});
}
