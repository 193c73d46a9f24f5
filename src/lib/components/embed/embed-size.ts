import type { EmbedSize } from '../../export/iframe-code';

/** What was typed, as it was typed. */
export interface AskedSize {
	readonly fixed: boolean;
	readonly width: string;
	readonly height: string;
}

/** The narrowest frame in which a figure can be read, and the lowest. */
export const SMALLEST = 280;
export const LARGEST = 4000;

/** Whole pixels within what makes sense; what is no number counts as the smallest. */
export function readSize({ fixed, width, height }: AskedSize): EmbedSize {
	return { width: fixed ? pixels(width) : null, height: pixels(height) };
}

function pixels(text: string): number {
	const value = /^\d+$/.test(text.trim()) ? Number(text) : SMALLEST;
	return Math.min(Math.max(value, SMALLEST), LARGEST);
}
