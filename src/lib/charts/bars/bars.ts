import type { Locale } from '../../domain/locale';
import { number } from '../../format/number';
import type { Answer, AnswerRow } from '../../view/answer';
import { measureOf } from '../../view/measures';
import { chartWords } from '../../words/chart';
import { ownRowsSaid } from '../../words/own-measure';
import { valueOf } from '../../words/value';
import { markOfPart, partKeysOf, type MarkId } from '../marks';
import { roundScale, type RoundScale } from './round-scale';

/** A piece of a bar in the measure's own unit. */
export interface Segment {
	readonly mark: MarkId;
	readonly from: number;
	readonly to: number;
}

/** What is possible above the floor; `open` goes on without a limit. */
export interface Whisker {
	readonly from: number;
	readonly to: number;
	readonly open: boolean;
}

export interface Bar {
	readonly row: AnswerRow;
	readonly name: string;
	/** Empty where nothing is known, or where it is 0. */
	readonly segments: readonly Segment[];
	readonly whisker: Whisker | null;
	/** Where the ink ends, in the measure's unit. */
	readonly end: number;
	/** The number itself, and what it rests on; a word where there is no number. */
	readonly label: { readonly figure: string; readonly rest: string };
	readonly known: boolean;
}

/** Ranked bars before anyone has said how wide they are: the page, the canvas and the file draw the same ones. */
export interface Bars {
	readonly bars: readonly Bar[];
	readonly scale: RoundScale;
}

/** The bars of an answer in its order, those without a number last. */
export function barsOf(answer: Answer, locale: Locale): Bars {
	const known = answer.rows.filter(({ value }) => value !== null);
	// Of hundreds of companies or counties those without a number are left to the table.
	const listed =
		!answer.everyGroup || answer.request.by === 'state' || answer.request.by === 'division';
	const unknown = listed ? answer.rows.filter(({ value }) => value === null) : [];
	const keys = partKeysOf(answer);
	const bars = [...known, ...unknown].map((row) => barOf(answer, row, keys, locale));
	return { bars, scale: roundScale(Math.max(0, ...bars.map(({ end }) => end))) };
}

function barOf(answer: Answer, row: AnswerRow, keys: readonly string[], locale: Locale): Bar {
	const { value } = row;
	const whisker = whiskerOf(row);
	return {
		row,
		name: row.name,
		segments: segmentsOf(row, (key) => markOfPart(answer.request.parts, key, keys)),
		whisker,
		end: Math.max(value ?? 0, whisker?.to ?? 0),
		label: {
			figure: valueOf(answer, row, locale),
			rest: value === null || answer.vintage ? '' : supportOf(answer, row, locale)
		},
		known: value !== null
	};
}

/** Parts one after another from zero; a number without parts is one plain piece. */
function segmentsOf({ value, parts }: AnswerRow, markOf: (key: string) => MarkId): Segment[] {
	if (value === null || value <= 0) return [];
	if (parts.length === 0) return [{ mark: 'plain', from: 0, to: value }];
	const segments: Segment[] = [];
	let from = 0;
	for (const part of parts) {
		if (part.value <= 0) continue;
		segments.push({ mark: markOf(part.key), from, to: from + part.value });
		from += part.value;
	}
	return segments;
}

/** A hair of floating point is not a ceiling above the floor. */
function whiskerOf({ value, high, open }: AnswerRow): Whisker | null {
	if (value === null) return null;
	const to = Math.max(value, high ?? value);
	if (to - value <= Math.abs(value) * 1e-9 && !open) return null;
	return { from: value, to, open };
}

/** How many projects, or rows of a reader's own, a bar is made of. */
function supportOf({ request }: Answer, row: AnswerRow, locale: Locale): string {
	return measureOf(request.measure).own ? ownRowsSaid(row.known, locale) : projectsOf(row, locale);
}

function projectsOf({ known }: AnswerRow, locale: Locale): string {
	return chartWords[locale].projects(number(known, locale), known === 1);
}
