import type { Plugin } from 'chart.js';
import type { Tokens } from '../../format/tokens';
import type { PlacedBars } from '../bars/place';
import { paintGrid } from '../paint/grid';

/** Draws the few lines of the axis behind the bars. */
export function grid(
	placed: PlacedBars,
	nameOf: (value: number) => string,
	tokens: Tokens
): Plugin<'bar'> {
	return {
		id: 'thin-grid',
		beforeDatasetsDraw: ({ ctx }) => paintGrid(ctx, placed, nameOf, tokens)
	};
}
