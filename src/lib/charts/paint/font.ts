import type { Tokens } from '../../format/tokens';

/** The sans of the page, for a canvas. */
export function fontOf(
	{ sans }: Pick<Tokens, 'sans'>,
	size: number,
	weight: 'plain' | 'bold' = 'plain'
): string {
	return `${weight === 'bold' ? 600 : 400} ${size}px ${sans}`;
}
