import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Locale } from '../../domain/locale';
import type { Tokens } from '../../format/tokens';
import type { Answer } from '../../view/answer';
import { barsOf, type Bar } from '../bars/bars';
import { BELOW, type Frame } from '../bars/frame';
import { placeBars } from '../bars/place';
import { tickNameOf } from '../bars/tick-name';
import { styleOf, type MarkId } from '../marks';
import { fade } from '../plugins/fade';
import { grid } from '../plugins/grid';
import { rowWords } from '../plugins/row-words';
import { textures } from '../plugins/textures';
import { whiskers } from '../plugins/whiskers';
import type { Kind } from './kind';

/** No labels of Chart.js's own, whose making would also call for the platform's number formats. */
const UNSEEN = { display: false, callback: () => '' };

/** Horizontal bars by rank, divided by status; what is not known stands last as a word. */
export const rankedBars: Kind = { config };

function config(
	answer: Answer,
	tokens: Tokens,
	locale: Locale,
	frame: Frame
): ChartConfiguration<'bar'> {
	const ranked = barsOf(answer, locale);
	const placed = placeBars(ranked, frame);
	const marks = marksOf(ranked.bars);
	return {
		type: 'bar',
		data: {
			labels: ranked.bars.map(({ name }) => name),
			datasets: marks.map((mark) => dataset(mark, ranked.bars, frame, tokens))
		},
		options: {
			indexAxis: 'y',
			responsive: true,
			maintainAspectRatio: false,
			animation: false,
			events: [],
			layout: { autoPadding: false, padding: paddingOf(frame, ranked.bars.length) },
			scales: {
				// The frame draws its own ticks: Chart.js's would be made and measured at every change, and not be seen.
				x: {
					type: 'linear',
					display: false,
					ticks: UNSEEN,
					stacked: true,
					min: ranked.scale.min,
					max: ranked.scale.max
				},
				y: { type: 'category', display: false, ticks: UNSEEN, stacked: true }
			}
		},
		plugins: [
			grid(placed, tickNameOf(answer, locale), tokens),
			textures(marks, tokens),
			whiskers(placed, tokens),
			rowWords(placed, tokens),
			fade(placed, answer.request.highlight, tokens)
		]
	};
}

/** One dataset for each mark, in the order in which they stand in a bar. */
function marksOf(bars: readonly Bar[]): MarkId[] {
	const present = new Set(bars.flatMap(({ segments }) => segments.map(({ mark }) => mark)));
	return [...present];
}

function dataset(
	mark: MarkId,
	bars: readonly Bar[],
	{ barHeight }: Frame,
	tokens: Tokens
): ChartDataset<'bar', (number | null)[]> {
	return {
		label: mark,
		data: bars.map(({ segments }) => {
			const segment = segments.find((one) => one.mark === mark);
			return segment ? segment.to - segment.from : null;
		}),
		backgroundColor: tokens[styleOf(mark).fill],
		barThickness: barHeight,
		borderWidth: 0,
		clip: false
	};
}

/** The bands of the category scale are as high as the rows; a bar that is not in its row's middle moves them all. */
function paddingOf(frame: Frame, rows: number) {
	const shift = frame.barTop + frame.barHeight / 2 - frame.pitch / 2;
	return {
		left: frame.left,
		right: frame.width - frame.right,
		top: frame.top + shift,
		bottom: frame.height + BELOW - frame.top - rows * frame.pitch - shift
	};
}
