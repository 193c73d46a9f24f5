import type { Plugin } from 'chart.js';
import type { Tokens } from '../../format/tokens';
import type { PlacedBars } from '../bars/place';
import { paintWhisker } from '../paint/whisker';

/** Draws from each bar's end to its ceiling. */
export function whiskers({ bars }: PlacedBars, tokens: Tokens): Plugin<'bar'> {
	return {
		id: 'whiskers',
		afterDatasetsDraw({ ctx }) {
			for (const { whisker, y, height } of bars) {
				if (whisker) paintWhisker(ctx, whisker, y + height / 2, tokens);
			}
		}
	};
}
