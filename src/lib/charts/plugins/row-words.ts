import type { Plugin } from 'chart.js';
import type { Tokens } from '../../format/tokens';
import type { PlacedBars } from '../bars/place';
import { paintRowWords } from '../paint/row-words';

/** Writes names and numbers directly at the bars. */
export function rowWords(placed: PlacedBars, tokens: Tokens): Plugin<'bar'> {
	return {
		id: 'row-words',
		afterDatasetsDraw: ({ ctx }) => paintRowWords(ctx, placed, tokens)
	};
}
