import type { Plot } from '../export/picture';
import type { Tokens } from '../format/tokens';

/** What a figure's exported picture draws: the plot, and the key to it. */
export interface Pictured {
	readonly plot: (tokens: Tokens) => Plot;
	readonly legend: (tokens: Tokens) => Plot | null;
}
