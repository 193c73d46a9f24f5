import { date } from '../../format/date';
import type { Locale } from '../../domain/locale';
import { normalizationOf } from '../../view/normalizations';
import {
	axesPhraseOf,
	incompleteDayOf,
	notDrawnOf,
	periodNameOf,
	type Timed
} from '../../words/time';
import { timeWords } from '../../words/time-words';
import { field, words, type Ink } from '../ink/ink';
import { linesOf } from '../ink/text-width';
import { MOST_TOLD_APART } from './line-styles';

const LINE = 17;
const SIZE = 11.5;
const SIGN = 18;

interface Note {
	readonly sign: 'unknown' | 'incomplete' | null;
	readonly text: string;
}

export interface Notes {
	readonly height: number;
	readonly inksAt: (y: number) => Ink[];
}

/** What has to be said under a picture: its lighter marks, what is missing from it, scales that differ. */
export function notesUnder(answer: Timed, locale: Locale, width: number): Notes {
	const set = notesOf(answer, locale).map((note) => ({
		...note,
		lines: linesOf(note.text, SIZE, width - (note.sign ? SIGN : 0))
	}));
	const count = set.reduce((sum, { lines }) => sum + lines.length, 0);
	return {
		height: count === 0 ? 0 : count * LINE + 8,
		inksAt(y) {
			let baseline = y + 8 + LINE - 5;
			return set.flatMap(({ sign, lines }) =>
				lines.flatMap((text, index) => {
					const x = sign ? SIGN : 0;
					const inks: Ink[] = [words(text, [x, baseline], { size: SIZE })];
					if (sign && index === 0) inks.push(...signInks(sign, baseline));
					baseline += LINE;
					return inks;
				})
			);
		}
	};
}

function notesOf(answer: Timed, locale: Locale): Note[] {
	const text = timeWords[locale];
	const { periods } = answer.time ?? { periods: [] };
	const notes: Note[] = [];
	if (periods.length === 0) notes.push({ sign: null, text: text.nothing });
	if (periods.some((period) => period.endsWith('?')))
		notes.push({ sign: 'unknown', text: text.unknownMeans });
	for (const period of periods) {
		const day = incompleteDayOf(answer, period);
		if (day === null) continue;
		const name = periodNameOf(period, locale);
		notes.push({
			sign: answer.request.growth === 'flow' ? 'incomplete' : null,
			text: text.incompleteMeans(name, date(day, locale))
		});
	}
	if (periods.length === 0) return notes;
	const series = answer.time?.series.length ?? 0;
	const { chart, growth, per } = answer.request;
	if (normalizationOf(per).ofUs !== null) notes.push({ sign: null, text: text.ofUsThen });
	if (chart === 'time' && growth === 'cumulative' && series > MOST_TOLD_APART)
		notes.push({ sign: null, text: text.ground(MOST_TOLD_APART, series - MOST_TOLD_APART) });
	for (const said of [axesPhraseOf(answer.request, locale), notDrawnOf(answer, locale) ?? ''])
		if (said !== '') notes.push({ sign: null, text: said });
	return notes;
}

/** The question mark of the axis in its field, or a pale bar. */
function signInks(sign: 'unknown' | 'incomplete', baseline: number): Ink[] {
	const box = { x: 0, y: baseline - 10, width: 12, height: 12 };
	if (sign === 'incomplete') return [field(box, 'ramp-2', { outline: 'accent' })];
	return [
		field(box, 'soft', { outline: 'muted' }),
		words('?', [6, baseline], { size: 11, bold: true, align: 'middle' })
	];
}
