import type { Plugin } from 'chart.js';
import type { Tokens } from '../../format/tokens';
import type { PlacedBars } from '../bars/place';
import { paintFade } from '../paint/fade';

/** Fades every row but the one the reader singled out; the last plugin, for it covers what the others wrote. */
export function fade(placed: PlacedBars, highlight: string | null, tokens: Tokens): Plugin<'bar'> {
	return { id: 'fade', afterDraw: ({ ctx }) => paintFade(ctx, placed, highlight, tokens) };
}
