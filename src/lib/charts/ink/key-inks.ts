import { words, type Ink } from './ink';
import { linesOf, textWidth } from './text-width';

/** One line of a key: a sign as wide and high as it is given room for, and what it means. */
export interface KeyEntry {
	readonly text: string;
	readonly sign: (box: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	}) => readonly Ink[];
}

const SIZE = 12;
const SIGN = { width: 22, height: 12 } as const;
const AFTER_SIGN = 7;
const BETWEEN = 18;
const LINE = 20;

/** Signs and their meanings in lines that flow like words, from the upper left corner. */
export function keyInks(
	entries: readonly KeyEntry[],
	width: number
): { readonly height: number; readonly inks: Ink[] } {
	let x = 0;
	let line = 0;
	const inks = entries.flatMap(({ text, sign }): Ink[] => {
		const needed = SIGN.width + AFTER_SIGN + textWidth(text, SIZE);
		if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
		const [left, first] = [x, line];
		x += needed + BETWEEN;
		const lines = linesOf(text, SIZE, width - SIGN.width - AFTER_SIGN);
		line += lines.length - 1;
		const middle = first * LINE + LINE / 2;
		return [
			...sign({ x: left, y: middle - SIGN.height / 2, ...SIGN }),
			...lines.map((said, index) =>
				words(said, [left + SIGN.width + AFTER_SIGN, middle + 4 + index * LINE], {
					size: SIZE,
					colour: 'ink'
				})
			)
		];
	});
	return { height: entries.length === 0 ? 0 : (line + 1) * LINE + 8, inks };
}
