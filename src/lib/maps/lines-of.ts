import type { Pen } from '../format/pen';

/** Words in lines no wider than asked; a single word may be. */
export function linesOf(ctx: Pen, text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ').filter((part) => part !== '')) {
		const line = lines.at(-1);
		const longer = `${line} ${word}`;
		if (line === undefined || ctx.measureText(longer).width > width) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}
