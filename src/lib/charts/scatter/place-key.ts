import { words, type Ink } from '../ink/ink';
import type { KeyEntry } from './looks';
import { fitted, textWidth } from '../ink/text-width';

const LINE = 20;
const SIZE = 12;
const AFTER_MARK = 14;
const BETWEEN = 18;
const RADIUS = 4.5;

/** The key to the points' looks in lines that flow like words, from the upper left corner. */
export function placeKey(
	entries: readonly KeyEntry[],
	width: number
): { height: number; inks: Ink[] } {
	let x = 0;
	let line = 0;
	const inks = entries.flatMap(({ look, text }): Ink[] => {
		const said = fitted(text, SIZE, width - AFTER_MARK);
		const needed = AFTER_MARK + textWidth(said, SIZE);
		if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
		const left = x;
		const middle = line * LINE + LINE / 2 - 2;
		x += needed + BETWEEN;
		return [
			{ kind: 'point', x: left + RADIUS + 1, y: middle, radius: RADIUS, ...look },
			words(said, [left + AFTER_MARK, middle + SIZE * 0.36], { size: SIZE, colour: 'ink' })
		];
	});
	return { height: entries.length === 0 ? 0 : (line + 1) * LINE + 4, inks };
}
