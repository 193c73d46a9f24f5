import type { ChartConfiguration } from 'chart.js';
import type { Locale } from '../../domain/locale';
import type { Tokens } from '../../format/tokens';
import type { Answer } from '../../view/answer';
import type { Frame } from '../bars/frame';
import type { LegendMarks } from '../marks';

/** One way to draw an answer. A new one is a file with this in it and a line in the registry. */
export interface Kind {
	readonly id: string;
	readonly config: (
		answer: Answer,
		tokens: Tokens,
		locale: Locale,
		frame: Frame
	) => ChartConfiguration;
	/** How high the picture is at a width, known before anything is drawn. */
	readonly height: (answer: Answer, width: number) => number;
	/** What its legend explains. */
	readonly marks: (answer: Answer) => LegendMarks;
}
