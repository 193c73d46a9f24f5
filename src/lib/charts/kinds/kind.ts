import type { ChartConfiguration } from 'chart.js';
import type { Locale } from '../../domain/locale';
import type { Tokens } from '../../format/tokens';
import type { Answer } from '../../view/answer';
import type { Frame } from '../bars/frame';

/** One way to draw an answer. A new one is a file with this in it and a line in the registry. */
export interface Kind {
	readonly config: (
		answer: Answer,
		tokens: Tokens,
		locale: Locale,
		frame: Frame
	) => ChartConfiguration;
}
